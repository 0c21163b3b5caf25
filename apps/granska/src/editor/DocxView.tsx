import { useEffect, useId, useImperativeHandle, useMemo, useRef, type ReactElement, type Ref } from 'react';
import { Text } from '@stockholm/react/text';
import type { Mark } from '../text/segments.ts';
import type { DocxWork } from '../work/work.ts';
import { blockRuns } from './block-runs.ts';
import { DocxBlockText } from './DocxBlockText.tsx';
import type { MarkedEditorHandle } from './MarkedEditor.tsx';

interface DocxViewProps {
  ref: Ref<MarkedEditorHandle>;
  work: DocxWork;
  marks: readonly Mark[];
  currentId: string | undefined;
  /** The caret or a press came to another place in the text. */
  onCaret: (at: number) => void;
}

/** The text of a Word document with its marks and accepted changes. Its looks stay in the file. */
export function DocxView({ ref, work, marks, currentId, onCaret }: DocxViewProps): ReactElement {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { document: opened, accepted } = work;
  const blocks = useMemo(() => blockRuns(opened.blocks, marks, accepted), [opened, marks, accepted]);

  useImperativeHandle(ref, () => ({
    focus: () => frame.current?.focus(),
    show: ({ start }) => {
      const runs = [...(frame.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
      const run = runs.findLast((element) => Number(element.dataset.at) <= start);
      if (run === undefined) return;
      run.tabIndex = -1;
      run.focus({ preventScroll: true });
      run.scrollIntoView({ block: 'center' });
    },
  }));

  useEffect(() => {
    const report = (): void => {
      const node = document.getSelection()?.anchorNode;
      const run = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-at]');
      if (run !== null && run !== undefined && frame.current?.contains(run) === true) onCaret(Number(run.dataset.at));
    };
    document.addEventListener('selectionchange', report);
    return () => document.removeEventListener('selectionchange', report);
  }, [onCaret]);

  return (
    <div className="granska-editor">
      <p className="granska-editor__label" id={`${id}-label`}>
        {opened.name}
      </p>
      <Text size="ui" tone="secondary" className="granska-editor__hint" id={`${id}-hint`}>
        Word-filen ändras inte här. Det du byter blir spårade ändringar när du sparar, och det som är kvar blir kommentarer.
      </Text>
      {/* A frame that scrolls must be within reach of the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <div className="granska-editor__frame granska-docx" ref={frame} role="region" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`} tabIndex={0} translate="no">
        {blocks.map((block) => (
          <DocxBlockText key={block.start} block={block} text={opened.text} currentId={currentId} />
        ))}
      </div>
    </div>
  );
}
