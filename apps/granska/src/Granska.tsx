import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { applyEdits, type Profile } from '@stockholm/content-lint';
import type { ApprovalReason } from '@stockholm/findings';
import { Heading } from '@stockholm/react/heading';
import { SkipLink } from '@stockholm/react/skip-link';
import { Text } from '@stockholm/react/text';
import { ApprovedList } from './approve/ApprovedList.tsx';
import { copyText } from './copy/copy-text.ts';
import { whatToCopy } from './copy/what-to-copy.ts';
import { CurrentFinding } from './editor/CurrentFinding.tsx';
import { DocxView } from './editor/DocxView.tsx';
import { FormatChoice } from './editor/FormatChoice.tsx';
import { MarkedEditor, type MarkedEditorHandle } from './editor/MarkedEditor.tsx';
import { exampleText } from './example-text.ts';
import { FindingList } from './findings/FindingList.tsx';
import { GranskaFooter, GranskaHeader } from './Frame.tsx';
import { maskNotice } from './mask/mask-notice.ts';
import { maskPrivate } from './mask/mask-private.ts';
import { MaskTool } from './mask/MaskTool.tsx';
import { NoticeBox, type Notice } from './Notice.tsx';
import { PageHead } from './PageHead.tsx';
import { Practice } from './practice/Practice.tsx';
import { ProfileChoice } from './profile/ProfileChoice.tsx';
import { byWeight, countInWords, type PlacedFinding } from './review/review-text.ts';
import { review as read, useReview } from './review/use-review.ts';
import { htmlAsMarkdown } from './paste/html-as-markdown.ts';
import { Summary } from './summary/Summary.tsx';
import { detectFormat } from './text/detect-format.ts';
import type { Span } from './text/offsets.ts';
import { Tools } from './Tools.tsx';
import { docxAsMarkdown } from './work/docx-as-markdown.ts';
import { FileDrop } from './work/FileDrop.tsx';
import { openFile } from './work/open-file.ts';
import { saveDocx } from './work/save-docx.ts';
import { asText } from './work/as-text.ts';
import { useDesk } from './work/use-desk.ts';
import { emptyWork, isFree, textOf, type Work } from './work/work.ts';

/** Beside the text there is room for the list; below this width it stands under the text. */
const isWide = (): boolean => matchMedia('(width >= 62rem)').matches;

export function Granska(): ReactElement {
  const { work, canUndo, write, replace, undo } = useDesk();
  const [current, setCurrent] = useState<{ id: string; at: number }>();
  const [said, setSaid] = useState('');
  const [notice, setNotice] = useState<Notice>();
  const [profile, setProfile] = useState<Profile>('web');
  const [isPractising, setPractising] = useState(false);
  const editor = useRef<MarkedEditorHandle>(null);
  const results = useRef<HTMLElement>(null);
  /** Where in the list a finding was mended, until the focus has found its neighbour. */
  const mendedAt = useRef<number>(undefined);
  /** What a press has asked for, until what it shows is there: the focus in the text, or anywhere but nowhere. */
  const focusNext = useRef<'text' | 'any'>(undefined);

  const text = textOf(work);
  const opened = work.kind === 'docx' ? work.document : undefined;
  const detected = useMemo(() => detectFormat(text), [text]);
  const subject = { text, format: work.kind === 'docx' || work.format === 'auto' ? detected : work.format, profile, document: opened };
  const { review, findings: found, isCurrent } = useReview(subject);

  const findings = useMemo(() => {
    const approved = new Set(work.approved.map(({ id }) => id));
    const left = found.filter(({ id }) => !approved.has(id)).toSorted(byWeight);
    if (work.kind === 'text') return left;
    const accepted = new Set(work.accepted.map(({ finding }) => finding.fingerprint + finding.rule + JSON.stringify(finding.location)));
    return left
      .filter(({ finding }) => !accepted.has(finding.fingerprint + finding.rule + JSON.stringify(finding.location)))
      .map((placed) => ({
        ...placed,
        safeEdits: isFree(placed.safeEdits, work.accepted) ? placed.safeEdits : [],
        replacements: placed.replacements.filter(({ edits }) => isFree(edits, work.accepted)),
      }));
  }, [found, work]);
  const approvals = useMemo(
    () =>
      work.approved.flatMap((approved) => {
        const placed = found.find(({ id }) => id === approved.id);
        return placed === undefined ? [] : [{ placed, approved }];
      }),
    [found, work],
  );
  const marks = useMemo(
    () => findings.filter(({ marked }) => marked).map(({ id, start, end, finding }) => ({ id, start, end, severity: finding.severity })),
    [findings],
  );
  const currentFinding = findings.find(({ id }) => id === current?.id);
  const safeCount = findings.filter(({ safeEdits }) => safeEdits.length > 0).length;
  const isEmpty = text.trim() === '';

  const put = (next: Work, message: string, focus: 'text' | 'any' = 'any'): void => {
    focusNext.current = focus;
    replace(next);
    setCurrent(undefined);
    setNotice(undefined);
    setSaid(message);
  };

  /** Edits belong to the text that was read. If it has changed since, it is read again before anything is changed. */
  const freshFindings = (): PlacedFinding[] => (isCurrent ? findings : read(subject).findings);

  const apply = (placed: PlacedFinding, choice: number): void => {
    const { finding, start, end } = placed;
    mendedAt.current = findings.indexOf(placed);
    if (work.kind === 'docx') {
      const edits = placed.replacements[choice]?.edits;
      if (edits !== undefined) put({ ...work, accepted: [...work.accepted, { finding, edits }] }, 'Ändrat. Du kan ångra.');
      return;
    }
    const target = freshFindings().find((one) => one.finding.rule === finding.rule && one.start === start && one.end === end);
    const edits = target?.replacements[choice]?.edits;
    if (edits !== undefined) put({ ...work, text: applyEdits(text, edits) }, 'Ändrat. Du kan ångra.');
  };

  const applySafe = (): void => {
    const done = safeCount === 1 ? 'Ett säkert byte är gjort.' : `${safeCount} säkra byten är gjorda.`;
    const safe = freshFindings().filter(({ safeEdits }) => safeEdits.length > 0);
    if (work.kind === 'docx') {
      const accepted = safe.reduce((all, { finding, safeEdits }) => (isFree(safeEdits, all) ? [...all, { finding, edits: safeEdits }] : all), work.accepted);
      put({ ...work, accepted }, `${done} Du kan ångra.`);
    } else put({ ...work, text: applyEdits(text, safe.flatMap(({ safeEdits }) => safeEdits)) }, `${done} Du kan ångra.`);
    results.current?.focus();
  };

  const approve = (placed: PlacedFinding, reason: ApprovalReason, because: string): void => {
    mendedAt.current = findings.indexOf(placed);
    put({ ...work, approved: [...work.approved, { id: placed.id, reason, text: because }] }, 'Godkänt. Det står under Godkända, och du kan ångra.');
  };

  const mask = (): void => {
    const format = work.kind === 'docx' ? 'markdown' : subject.format;
    const masked = maskPrivate(work.kind === 'docx' ? docxAsMarkdown(work) : text, format);
    const isChanged = masked.count > 0;
    if (isChanged) put({ ...asText(work), text: masked.text, ...(work.kind === 'docx' && { format }) }, '');
    setSaid('');
    setNotice(maskNotice(masked));
  };

  const takeBack = (): void => {
    focusNext.current = 'any';
    undo();
    setCurrent(undefined);
    setNotice(undefined);
    setSaid('Den senaste ändringen är ångrad.');
  };

  const copy = async (): Promise<void> => {
    const done = await copyText(whatToCopy(work, subject.format));
    setSaid(done ? 'Texten är kopierad.' : 'Det gick inte att kopiera. Markera texten och kopiera den själv.');
  };

  const pasteFormatted = (html: string, { start, end }: Span): boolean => {
    const markdown = work.kind === 'docx' || subject.format === 'html' ? undefined : htmlAsMarkdown(html);
    if (work.kind === 'docx' || markdown === undefined) return false;
    const next = text.slice(0, start) + markdown + text.slice(end);
    put({ ...work, text: next, format: 'markdown', isFormatted: isEmpty || work.isFormatted === true }, 'Inklistrat. Rubriker har fått # före sig, listor - och fet text **. Formateringen följer med när du kopierar.');
    editor.current?.placeCaret?.(start + markdown.length);
    return true;
  };

  const open = async ([file, ...more]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const outcome = await openFile(file);
    if ('problem' in outcome) {
      setNotice({ tone: 'error', ...outcome.problem });
      setSaid('');
      return;
    }
    put(outcome.work, `${file.name} är öppnad.${more.length > 0 ? ' Öppna de andra filerna en i taget.' : ''}${isEmpty ? '' : ' Det du hade förut får du tillbaka med Ångra.'}`, 'text');
  };
  const openLatest = useRef(open);
  useEffect(() => {
    openLatest.current = open;
  });
  const openFiles = useCallback((files: readonly File[]) => void openLatest.current(files), []);

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

  // A button that goes away with what it was for would leave the focus nowhere: before anything is painted or said.
  useLayoutEffect(() => {
    const wanted = focusNext.current;
    focusNext.current = undefined;
    if (wanted === 'text' || (wanted === 'any' && mendedAt.current === undefined && document.activeElement === document.body)) editor.current?.focus();
  }, [work, isPractising]);

  // The button that was pressed is gone with its finding: the focus goes to the one that took its place.
  useLayoutEffect(() => {
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
    const ordered = findings.filter(({ marked }) => marked).sort((a, b) => a.start - b.start);
    const index = ordered.findIndex(({ id }) => id === current?.id);
    const next = ordered[index === -1 ? (direction === 1 ? 0 : ordered.length - 1) : (index + direction + ordered.length) % ordered.length];
    if (next !== undefined) show(next, next.id);
  };

  const countNow = isEmpty || review === undefined ? '' : countInWords(findings);

  return (
    <>
      <SkipLink />
      <GranskaHeader />
      <FileDrop onFiles={openFiles} />
      <main id="innehall" tabIndex={-1}>
        <PageHead onPractise={isPractising ? undefined : () => setPractising(true)} />
        {isPractising ? (
          <Practice
            onLeave={() => {
              focusNext.current = 'text';
              setPractising(false);
            }}
          />
        ) : null}
        {/* The text waits as it was. */}
        <div className="sthlm-container granska-setup" hidden={isPractising}>
          <ProfileChoice profile={profile} onChoose={setProfile} />
          {work.kind === 'docx' ? null : <FormatChoice chosen={work.format} detected={detected} onChoose={(format) => replace({ ...work, format })} />}
        </div>
        <div className="sthlm-container granska-desk" hidden={isPractising}>
          <section className="granska-desk__text" aria-label="Din text">
            {notice === undefined ? null : <NoticeBox notice={notice} />}
            {work.kind === 'docx' ? (
              <DocxView ref={editor} work={work} marks={marks} currentId={current?.id} onCaret={followCaret} />
            ) : (
              <MarkedEditor
                ref={editor}
                label="Din text"
                hint="Skriv, klistra in eller öppna en fil. Det går bra med Word, vanlig text, Markdown och HTML."
                text={text}
                marks={marks}
                currentId={current?.id}
                onChange={(next) => {
                  setNotice(undefined);
                  write(next);
                }}
                onCaret={followCaret}
                onPasteFormatted={pasteFormatted}
                onPress={() => {
                  if (currentFinding !== undefined && isWide()) document.getElementById(currentFinding.id)?.scrollIntoView({ block: 'nearest' });
                }}
              />
            )}
            {marks.length === 0 ? null : <CurrentFinding placed={currentFinding} onGo={goToFinding} onStep={step} />}
            <Tools
              kind={isEmpty ? 'empty' : work.kind}
              safeCount={safeCount}
              canUndo={canUndo}
              onFiles={openFiles}
              onExample={() => put({ ...emptyWork, text: exampleText }, 'Exempeltexten är inlagd.')}
              onCopy={() => void copy()}
              onSave={() => {
                if (work.kind === 'docx') setSaid(`${saveDocx(work, findings.map(({ finding }) => finding))} är sparad där webbläsaren sparar filer.`);
              }}
              onApplySafe={applySafe}
              onUndo={takeBack}
              onConvert={() => {
                if (work.kind === 'docx') put(asText(work), 'Nu kan du skriva i texten. Word-filen får du tillbaka med Ångra.', 'text');
              }}
              onEmpty={() => {
                put(emptyWork, work.kind === 'docx' ? 'Filen är stängd. Du kan ångra.' : 'Texten är borttagen. Du kan ångra.', 'text');
              }}
            />
            {isEmpty ? null : <MaskTool onMask={mask} />}
            <Text size="ui" className="granska-said" role="status">
              {said}
            </Text>
          </section>

          <section className="granska-desk__results" aria-labelledby="fynd" ref={results} tabIndex={-1}>
            <Heading level={2} id="fynd">
              Fynd
            </Heading>
            <Text className="granska-count" role="status">
              {countNow}
            </Text>
            {isEmpty || review === undefined ? (
              <Text>Här visas det som du kan göra tydligare, när du har skrivit, klistrat in eller öppnat en text.</Text>
            ) : (
              <>
                <Summary review={review} onShow={show} />
                <FindingList findings={findings} currentId={current?.id} onShow={(placed) => show(placed, placed.id)} onApply={apply} onApprove={approve} />
                {approvals.length === 0 ? null : (
                  <ApprovedList
                    approvals={approvals}
                    all={review.all}
                    openedName={work.kind === 'docx' ? work.document.name : work.name}
                    onTakeBack={(id) => {
                      put({ ...work, approved: work.approved.filter((one) => one.id !== id) }, 'Fyndet är tillbaka i listan.');
                      results.current?.focus();
                    }}
                    onCopy={(lines) => void copyText({ text: lines }).then((done) => setSaid(done ? 'Raderna är kopierade.' : 'Det gick inte att kopiera. Spara som fil i stället.'))}
                    onSaved={(name) => setSaid(`${name} är sparad där webbläsaren sparar filer.`)}
                  />
                )}
              </>
            )}
          </section>
        </div>
      </main>
      <GranskaFooter />
    </>
  );
}
