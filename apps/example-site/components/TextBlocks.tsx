import { Heading } from '@stockholm/react/heading';
import { Text } from '@stockholm/react/text';
import { headingId } from '../lib/headings.ts';
import type { Block } from '../lib/markdown.ts';
import { InlineText } from './InlineText.tsx';

function TextBlock({ block }: { block: Block }) {
  if (block.kind === 'heading') {
    return (
      <Heading level={block.level} id={headingId(block.text)}>
        {block.text}
      </Heading>
    );
  }
  if (block.kind === 'paragraph') {
    return (
      <Text>
        <InlineText text={block.text} />
      </Text>
    );
  }
  if (block.kind === 'table') {
    return (
      <table className="ekudden-table">
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  const items = block.items.map((item) => (
    <li key={item}>
      <InlineText text={item} />
    </li>
  ));
  return block.ordered ? <ol className="ekudden-list">{items}</ol> : <ul className="ekudden-list">{items}</ul>;
}

/** A text of `content/`, in the kit's headings and paragraphs. */
export function TextBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="ekudden-prose">
      {blocks.map((block, index) => (
        <TextBlock key={index} block={block} />
      ))}
    </div>
  );
}
