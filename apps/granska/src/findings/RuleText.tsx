import type { ReactElement } from 'react';
import { Heading } from '@stockholm/react/heading';
import { Link } from '@stockholm/react/link';
import { Text } from '@stockholm/react/text';
import { blocksOf, inlinesOf, type Block } from './markdown.ts';

/** One line of a rule page. */
export function RuleLine({ text }: { text: string }): ReactElement {
  return (
    <>
      {inlinesOf(text).map((part, index) => {
        if (part.kind === 'code') return <code key={index}>{part.text}</code>;
        if (part.kind === 'strong') return <strong key={index}>{part.text}</strong>;
        if (part.kind === 'emphasis') return <em key={index}>{part.text}</em>;
        if (part.kind === 'link') {
          return (
            <Link key={index} href={part.href} external>
              {part.text}
            </Link>
          );
        }
        return part.text;
      })}
    </>
  );
}

function RuleBlock({ block }: { block: Block }): ReactElement {
  if (block.kind === 'heading') {
    return (
      <Heading level={5}>
        <RuleLine text={block.text} />
      </Heading>
    );
  }
  if (block.kind === 'code') return <pre className="granska-rule__example">{block.text}</pre>;
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((item, index) => (
          <li key={index}>
            <RuleLine text={item} />
          </li>
        ))}
      </ul>
    );
  }
  if (block.kind === 'table') {
    return (
      <table>
        <thead>
          <tr>
            {block.head.map((cell, index) => (
              <th key={index} scope="col">
                <RuleLine text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => (
                <td key={place}>
                  <RuleLine text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  return (
    <Text size="ui">
      <RuleLine text={block.text} />
    </Text>
  );
}

/** A rule's page, without its title: that is what the reader pressed. */
export function RuleText({ markdown }: { markdown: string }): ReactElement {
  const [first, ...rest] = blocksOf(markdown);
  const blocks = first?.kind === 'heading' && first.level === 1 ? rest : first === undefined ? [] : [first, ...rest];
  return (
    <div className="granska-rule">
      {blocks.map((block, index) => (
        <RuleBlock key={index} block={block} />
      ))}
    </div>
  );
}
