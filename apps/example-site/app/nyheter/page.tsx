import type { Metadata } from 'next';
import { Card } from '@stockholm/react/card';
import { DateTime } from '@stockholm/react/date-time';
import { List } from '@stockholm/react/list';
import { Pagination } from '@stockholm/react/pagination';
import { NewsPicture } from '../../components/NewsPicture.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { SitePage } from '../../components/SitePage.tsx';
import { siteTexts } from '../../lib/texts.ts';

export const metadata: Metadata = { title: 'Nytt hos oss', description: 'Nyheter från Ekuddens stadsdelsförvaltning.' };

const perPage = 4;

interface NewsPageProps {
  searchParams: Promise<{ sida?: string | string[] }>;
}

/** All news, the newest first. */
export default async function NewsPage({ searchParams }: NewsPageProps) {
  const news = siteTexts().filter(({ section }) => section === 'nyheter');
  const pages = Math.ceil(news.length / perPage);
  const page = Math.min(pages, Math.max(1, Math.trunc(Number((await searchParams).sida)) || 1));
  return (
    <SitePage current="/nyheter">
      <PageHead
        breadcrumbs={[{ href: '/', label: 'Start' }]}
        title="Nytt hos oss"
        lead="Det som händer i Ekudden, Tallhöjden och Vretängen, och det vi gör för dig som bor här."
      />
      <div className="sthlm-container ekudden-page">
        <List variant="divided" className="ekudden-news-list">
          {news.slice((page - 1) * perPage, page * perPage).map(({ href, title, lead, updated }) => (
            <Card
              key={href}
              as="li"
              variant="plain"
              layout="row"
              title={title}
              headingLevel={2}
              href={href}
              media={<NewsPicture href={href} />}
              meta={<DateTime value={updated} />}
            >
              {lead}
            </Card>
          ))}
        </List>
        <Pagination page={page} pages={pages} href={(to) => (to === 1 ? '/nyheter' : `/nyheter?sida=${to}`)} />
      </div>
    </SitePage>
  );
}
