import type { ReactNode } from 'react';
import { DateTime } from '@stockholm/react/date-time';
import { Heading } from '@stockholm/react/heading';
import { Link } from '@stockholm/react/link';
import { Text } from '@stockholm/react/text';
import type { SiteText } from '../lib/texts.ts';

interface NewsListProps {
  first: SiteText;
  /** A drawing, 960 × 540. It carries no information. */
  picture: ReactNode;
  rest: readonly SiteText[];
}

function PublishedOn({ text }: { text: SiteText }) {
  return (
    <Text size="ui" tone="secondary">
      <DateTime value={text.updated} />
    </Text>
  );
}

/** The newest with its picture, the others as a list with rules between. */
export function NewsList({ first, picture, rest }: NewsListProps) {
  return (
    <div className="ekudden-news">
      <article>
        {picture}
        <Heading level={3} size="h2">
          <Link href={first.href}>{first.title}</Link>
        </Heading>
        <PublishedOn text={first} />
        <Text>{first.lead}</Text>
      </article>
      <ul>
        {rest.map((text) => (
          <li key={text.href}>
            <Heading level={3} size="h4">
              <Link href={text.href}>{text.title}</Link>
            </Heading>
            <PublishedOn text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
