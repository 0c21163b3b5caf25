import type { ReactElement } from 'react';
import type { BlockRun, ShownBlock } from './block-runs.ts';

interface DocxBlockTextProps {
  block: ShownBlock;
  text: string;
  currentId: string | undefined;
}

function Run({ run, text, currentId }: { run: BlockRun; text: string; currentId: string | undefined }): ReactElement {
  const words = text.slice(run.start, run.end);
  const isCurrent = run.ids.includes(currentId ?? '') || undefined;
  return (
    <>
      {run.isTakenOut ? (
        <del data-at={run.start}>{words}</del>
      ) : run.severity === undefined ? (
        <span data-at={run.start}>{words}</span>
      ) : (
        <mark data-at={run.start} data-severity={run.severity} data-extent={run.isPassage === true ? 'passage' : 'words'} data-current={isCurrent}>
          {words}
        </mark>
      )}
      {run.putIn === '' ? null : <ins>{run.putIn}</ins>}
    </>
  );
}

/** One paragraph of the document. Headings keep their level for those who listen, below the page's own. */
export function DocxBlockText({ block, text, currentId }: DocxBlockTextProps): ReactElement {
  const isHeading = block.kind === 'heading' || block.kind === 'title';
  const role = isHeading ? { role: 'heading', 'aria-level': Math.min((block.level ?? 1) + 2, 6) } : {};
  return (
    <div className="granska-docx__block" data-kind={block.kind} data-level={block.level} {...role}>
      {block.lead === '' ? null : <ins>{block.lead}</ins>}
      {block.runs.map((run) => (
        <Run key={run.start} run={run} text={text} currentId={currentId} />
      ))}
    </div>
  );
}
