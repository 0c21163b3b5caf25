import { useEffect, useId, useImperativeHandle, useMemo, useRef, type ReactElement, type Ref } from 'react';
import { Text } from '@stockholm/react/text';
import { segmentsOf, type Mark } from '../text/segments.ts';
import type { Span } from '../text/offsets.ts';

export interface MarkedEditorHandle {
  /** Selects the words, moves focus there and brings them into view. */
  show: (span: Span) => void;
  focus: () => void;
  /** Puts the caret somewhere in a text that is just being set. */
  placeCaret?: (at: number) => void;
}

interface MarkedEditorProps {
  ref: Ref<MarkedEditorHandle>;
  label: string;
  hint: string;
  text: string;
  marks: readonly Mark[];
  currentId: string | undefined;
  onChange: (text: string) => void;
  /** The caret came to another place in the text. */
  onCaret: (at: number) => void;
  /** Somebody pastes formatted text over a part of the text. True when it was taken care of. */
  onPasteFormatted: (html: string, over: Span) => boolean;
  /** Somebody pressed a place in the text. */
  onPress: () => void;
}

/**
 * A text area whose words can be marked. Behind it lies a copy of the text that wraps in the same places, with the
 * marks in it; the copy is hidden from assistive technology, which reads the text area and the list of findings.
 * Both lie in one frame that scrolls, so they can never come apart.
 */
export function MarkedEditor({ ref, label, hint, text, marks, currentId, onChange, onCaret, onPasteFormatted, onPress }: MarkedEditorProps): ReactElement {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const runs = useMemo(() => segmentsOf(text.length, marks), [text, marks]);

  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    placeCaret: (at) => requestAnimationFrame(() => area.current?.setSelectionRange(at, at)),
    show: ({ start, end }) => {
      area.current?.focus({ preventScroll: true });
      area.current?.setSelectionRange(start, end);
      const scroller = frame.current;
      const words = rangeIn(copy.current, start);
      if (scroller === null || words === undefined) return;
      const top = words.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      scroller.scrollTop += top - scroller.clientHeight / 3;
      scroller.scrollIntoView({ block: 'nearest' });
    },
  }));

  useEffect(() => {
    const report = (): void => {
      const element = area.current;
      if (element !== null && document.activeElement === element) onCaret(element.selectionStart);
    };
    document.addEventListener('selectionchange', report);
    return () => document.removeEventListener('selectionchange', report);
  }, [onCaret]);

  return (
    <div className="granska-editor">
      <label className="granska-editor__label" htmlFor={id}>
        {label}
      </label>
      <Text size="ui" tone="secondary" className="granska-editor__hint" id={`${id}-hint`}>
        {hint}
      </Text>
      <div className="granska-editor__frame" ref={frame}>
        <div className="granska-editor__sheet">
          {/* A browser that translates or checks spelling "in the cloud" would send the text away. */}
          <div className="granska-editor__copy" ref={copy} aria-hidden="true" translate="no">
            {/* By place, not by offset: writing moves every offset after the caret, and their elements can stay. */}
            {runs.map((run, index) =>
              run.severity === undefined ? (
                text.slice(run.start, run.end)
              ) : (
                <mark
                  key={index}
                  data-severity={run.severity}
                  data-extent={run.isPassage === true ? 'passage' : 'words'}
                  data-current={run.ids.includes(currentId ?? '') || undefined}
                >
                  {text.slice(run.start, run.end)}
                </mark>
              ),
            )}
            {/* A last empty line has no height without something on it. */}
            {'\u200B'}
          </div>
          {/* eslint-disable-next-line kit/no-raw-html -- TextField owns its frame, and the marked copy must lie in the same one. */}
          <textarea
            id={id}
            ref={area}
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            className="granska-editor__area"
            onChange={(event) => onChange(event.target.value)}
            onClick={onPress}
            onPaste={(event) => {
              const html = event.clipboardData.getData('text/html');
              const { selectionStart: start, selectionEnd: end } = event.currentTarget;
              if (html !== '' && onPasteFormatted(html, { start, end })) event.preventDefault();
            }}
            spellCheck="false"
            translate="no"
            value={text}
          />
        </div>
      </div>
    </div>
  );
}

/** The place of one character in the copy. */
function rangeIn(copy: HTMLElement | null, offset: number): Range | undefined {
  if (copy === null) return undefined;
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (offset < before + length) {
      const range = document.createRange();
      range.setStart(node, offset - before);
      range.setEnd(node, offset - before + 1);
      return range;
    }
    before += length;
  }
  return undefined;
}
