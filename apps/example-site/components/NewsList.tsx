import { Card } from '@stockholm/react/card';
import { DateTime } from '@stockholm/react/date-time';
import { List } from '@stockholm/react/list';
import type { SiteText } from '../lib/texts.ts';
import { NewsPicture } from './NewsPicture.tsx';

interface NewsListProps {
  first: SiteText;
  rest: readonly SiteText[];
}

/** The newest with its picture, the others as a list with rules between. */
export function NewsList({ first, rest }: NewsListProps) {
  return (
    <div className="ekudden-news">
      <Card
        as="article"
        variant="plain"
        title={first.title}
        titleSize="h2"
        href={first.href}
        media={<NewsPicture href={first.href} />}
        meta={<DateTime value={first.updated} />}
      >
        {first.lead}
      </Card>
      <List variant="divided">
        {rest.map((text) => (
          <Card key={text.href} as="li" variant="plain" title={text.title} titleSize="h4" href={text.href} meta={<DateTime value={text.updated} />} />
        ))}
      </List>
    </div>
  );
}
