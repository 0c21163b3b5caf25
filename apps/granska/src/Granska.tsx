import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { applyEdits, type DocumentFormat } from '@stockholm/content-lint';
import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { SkipLink } from '@stockholm/react/skip-link';
import { Text } from '@stockholm/react/text';
import { copyText } from './copy-text.ts';
import { CurrentFinding } from './editor/CurrentFinding.tsx';
import { FormatChoice, type ChosenFormat } from './editor/FormatChoice.tsx';
import { MarkedEditor, type MarkedEditorHandle } from './editor/MarkedEditor.tsx';
import { exampleText } from './example-text.ts';
import { FindingList } from './findings/FindingList.tsx';
import { GranskaFooter, GranskaHeader } from './Frame.tsx';
import { Icon } from './Icon.tsx';
import { countInWords, reviewText, type PlacedFinding } from './review/review-text.ts';
import { useReview } from './review/use-review.ts';
import { Summary } from './summary/Summary.tsx';
import { detectFormat } from './text/detect-format.ts';
import { remember, type History } from './text/history.ts';
import type { Span } from './text/offsets.ts';

/** Beside the text there is room for the list; below this width it stands under the text. */
const isWide = (): boolean => matchMedia('(width >= 62rem)').matches;

export function Granska(): ReactElement {
  const [text, setText] = useState('');
  const [chosenFormat, setChosenFormat] = useState<ChosenFormat>('auto');
  const [history, setHistory] = useState<History>([]);
  const [current, setCurrent] = useState<{ id: string; at: number }>();
  const [said, setSaid] = useState('');
  const editor = useRef<MarkedEditorHandle>(null);
  const results = useRef<HTMLElement>(null);
  /** Where in the list a finding was mended, until the focus has found its neighbour. */
  const mendedAt = useRef<number>(undefined);
  /** True while somebody writes, so that what they write until the next change is one step to take back. */
  const isWriting = useRef(false);

  const format: DocumentFormat = chosenFormat === 'auto' ? detectFormat(text) : chosenFormat;
  const { review, findings, isCurrent } = useReview(text, format);
  const marks = useMemo(
    () => findings.filter(({ marked }) => marked).map(({ id, start, end, finding }) => ({ id, start, end, severity: finding.severity })),
    [findings],
  );
  const currentFinding = findings.find(({ id }) => id === current?.id);
  const safeCount = findings.filter(({ safeEdits }) => safeEdits.length > 0).length;
  const isEmpty = text.trim() === '';

  const write = (next: string): void => {
    if (!isWriting.current) setHistory((before) => remember(before, text));
    isWriting.current = true;
    setText(next);
  };

  const replace = (next: string, message: string): void => {
    setHistory((before) => remember(before, text));
    isWriting.current = false;
    setText(next);
    setCurrent(undefined);
    setSaid(message);
  };

  /** Edits belong to the text that was read. If it has changed since, it is read again before anything is changed. */
  const freshFindings = (): PlacedFinding[] => (isCurrent ? findings : reviewText(text, format).findings);

  const apply = (placed: PlacedFinding, choice: number): void => {
    const { rule } = placed.finding;
    const target = freshFindings().find(({ finding, start, end }) => finding.rule === rule && start === placed.start && end === placed.end);
    const edits = target?.replacements[choice]?.edits;
    if (edits === undefined) return;
    mendedAt.current = findings.indexOf(placed);
    replace(applyEdits(text, edits), 'Ändrat. Du kan ångra.');
  };

  const applySafe = (): void => {
    const done = safeCount === 1 ? 'Ett säkert byte är gjort.' : `${safeCount} säkra byten är gjorda.`;
    replace(applyEdits(text, freshFindings().flatMap(({ safeEdits }) => safeEdits)), `${done} Du kan ångra.`);
    results.current?.focus();
  };

  const undo = (): void => {
    const before = history.at(-1);
    if (before === undefined) return;
    setHistory(history.slice(0, -1));
    isWriting.current = false;
    setText(before);
    setCurrent(undefined);
    setSaid('Den senaste ändringen är ångrad.');
    if (history.length === 1) editor.current?.focus();
  };

  const copy = async (): Promise<void> => {
    setSaid((await copyText(text)) ? 'Texten är kopierad.' : 'Det gick inte att kopiera. Markera texten och kopiera den själv.');
  };

  const show = (span: Span, id?: string): void => {
    setCurrent(id === undefined ? undefined : { id, at: span.start });
    editor.current?.show(span);
  };

  /** Follows the caret: the finding whose words it stands in, the innermost if there are several. */
  const followCaret = useCallback(
    (at: number): void => {
      setCurrent((before) => {
        if (before?.at === at) return before;
        const under = findings
          .filter(({ marked, start, end }) => marked && start <= at && at < end)
          .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
        return under === undefined ? undefined : { id: under.id, at };
      });
    },
    [findings],
  );

  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), 8000);
    return () => clearTimeout(timer);
  }, [said]);

  // The button that was pressed is gone with its finding: the focus goes to the one that took its place.
  useEffect(() => {
    const index = mendedAt.current;
    if (index === undefined || !isCurrent) return;
    mendedAt.current = undefined;
    const next = findings[Math.min(index, findings.length - 1)];
    const card = next === undefined ? null : document.getElementById(next.id);
    (card ?? results.current)?.focus();
  }, [findings, isCurrent]);

  const goToFinding = (placed: PlacedFinding): void => {
    const card = document.getElementById(placed.id);
    card?.scrollIntoView({ block: 'center' });
    card?.focus({ preventScroll: true });
  };

  const step = (direction: 1 | -1): void => {
    const ordered = findings.filter(({ marked }) => marked);
    const index = ordered.findIndex(({ id }) => id === current?.id);
    const next = ordered[index === -1 ? (direction === 1 ? 0 : ordered.length - 1) : (index + direction + ordered.length) % ordered.length];
    if (next !== undefined) show(next, next.id);
  };

  const countNow = isEmpty || review === undefined ? '' : countInWords(findings);

  return (
    <>
      <SkipLink />
      <GranskaHeader />
      <main id="innehall" tabIndex={-1}>
        <div className="granska-head" data-sthlm-surface="soft">
          <div className="sthlm-container">
            <Heading level={1}>Granska din text</Heading>
            <Text size="lead">Klistra in en text. Du ser vad som kan bli tydligare, varför, och vad du kan skriva i stället.</Text>
            <Text as="div" className="granska-head__promise">
              <Icon name="lock" />
              <span>
                <strong>Texten lämnar inte din dator.</strong> Den sparas inte heller.
              </span>
            </Text>
          </div>
        </div>

        <div className="sthlm-container granska-desk">
          <section className="granska-desk__text" aria-label="Din text">
            <MarkedEditor
              ref={editor}
              label="Din text"
              hint="Skriv eller klistra in. Det går bra med vanlig text, Markdown och HTML."
              text={text}
              marks={marks}
              currentId={current?.id}
              onChange={write}
              onCaret={followCaret}
              onPress={() => {
                if (currentFinding !== undefined && isWide()) document.getElementById(currentFinding.id)?.scrollIntoView({ block: 'nearest' });
              }}
            />
            {marks.length === 0 ? null : <CurrentFinding placed={currentFinding} onGo={goToFinding} onStep={step} />}
            <div className="granska-tools">
              {isEmpty ? (
                <Button onClick={() => replace(exampleText, 'Exempeltexten är inlagd.')}>Prova med en exempeltext</Button>
              ) : (
                <Button onClick={() => void copy()}>Kopiera texten</Button>
              )}
              {safeCount === 0 ? null : (
                <Button variant="secondary" onClick={applySafe}>
                  Byt alla säkra ({safeCount})
                </Button>
              )}
              {history.length === 0 ? null : (
                <Button variant="secondary" onClick={undo}>
                  Ångra
                </Button>
              )}
              {isEmpty ? null : (
                <Button
                  variant="tertiary"
                  onClick={() => {
                    replace('', 'Texten är borttagen. Du kan ångra.');
                    editor.current?.focus();
                  }}
                >
                  Töm
                </Button>
              )}
            </div>
            <Text size="ui" className="granska-said" role="status">
              {said}
            </Text>
            <FormatChoice chosen={chosenFormat} detected={detectFormat(text)} onChoose={setChosenFormat} />
          </section>

          <section className="granska-desk__results" aria-labelledby="fynd" ref={results} tabIndex={-1}>
            <Heading level={2} id="fynd">
              Fynd
            </Heading>
            <Text className="granska-count" role="status">
              {countNow}
            </Text>
            {isEmpty || review === undefined ? (
              <Text>Här visas det som du kan göra tydligare, när du har skrivit eller klistrat in en text.</Text>
            ) : (
              <>
                <Summary review={review} onShow={show} />
                <FindingList findings={findings} currentId={current?.id} onShow={(placed) => show(placed, placed.id)} onApply={apply} />
              </>
            )}
          </section>
        </div>
      </main>
      <GranskaFooter />
    </>
  );
}
