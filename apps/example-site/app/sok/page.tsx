import type { Metadata } from 'next';
import { DateTime } from '@stockholm/react/date-time';
import { EmptyState } from '@stockholm/react/empty-state';
import { Heading } from '@stockholm/react/heading';
import { Link } from '@stockholm/react/link';
import { Pagination } from '@stockholm/react/pagination';
import { SearchForm } from '@stockholm/react/search-form';
import { SideNavigation } from '@stockholm/react/side-navigation';
import { Tag } from '@stockholm/react/tag';
import { Text } from '@stockholm/react/text';
import { SitePage } from '../../components/SitePage.tsx';
import { search, searchTypes, type SearchHit } from '../../lib/search.ts';
import type { Section as SiteSection } from '../../lib/texts.ts';

interface SearchPageProps {
  searchParams: Promise<{ q?: string | string[]; typ?: string | string[]; sida?: string | string[] }>;
}

const perPage = 5;

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim();
const isType = (value: string): value is SiteSection => Object.hasOwn(searchTypes, value);

/** `/sok?q=bostad&typ=moten&sida=2`, with only what differs from the first page of everything. */
function address(query: string, type: SiteSection | undefined, page = 1): string {
  const parameters = new URLSearchParams({ q: query, ...(type !== undefined && { typ: type }), ...(page > 1 && { sida: String(page) }) });
  return `/sok?${parameters.toString()}`;
}

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const query = one((await searchParams).q);
  return { title: query === '' ? 'Sök' : `Sök: ${query}` };
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <li>
      <Tag>{searchTypes[hit.type]}</Tag>
      <Heading level={3}>
        <Link href={hit.href}>{hit.title}</Link>
      </Heading>
      <Text>{hit.excerpt.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}</Text>
      <Text size="ui" tone="secondary">
        Uppdaterad <DateTime value={hit.updated} />
      </Text>
    </li>
  );
}

/** Works by addresses alone: a page of answers can be bookmarked, sent to somebody, and read without JavaScript. */
export default async function SearchPage({ searchParams }: SearchPageProps) {
  const asked = await searchParams;
  const query = one(asked.q);
  const type = isType(one(asked.typ)) ? (one(asked.typ) as SiteSection) : undefined;
  const { hits, counts, all } = search(query, type);
  const pages = Math.max(1, Math.ceil(hits.length / perPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(one(asked.sida))) || 1));
  const shown = hits.slice((page - 1) * perPage, page * perPage);
  return (
    <SitePage current="/sok" hasSearch={false}>
      <div className="sthlm-section" data-sthlm-surface="field">
        <div className="sthlm-container sthlm-stack" data-gap="24">
          <Heading level={1} size="h1-small">
            Sök
          </Heading>
          <SearchForm action="/sok" label="Sökord" defaultValue={query} />
        </div>
      </div>
      <div className="sthlm-container sthlm-section">
        {all === 0 ? (
          <EmptyState title={query === '' ? 'Skriv vad du letar efter' : `Inga träffar på ”${query}”`}>
            <p>
              {query === ''
                ? 'Ett eller två ord räcker, till exempel hemtjänst eller lokal.'
                : 'Pröva ett kortare ord, eller ring 08-465 004 00 så hjälper vi dig att hitta rätt.'}
            </p>
          </EmptyState>
        ) : (
          <div className="ekudden-results">
            <SideNavigation
              label="Visa"
              items={[
                { href: address(query, undefined), label: `Allt (${all})`, current: type === undefined ? 'page' : undefined },
                ...(Object.entries(searchTypes) as [SiteSection, string][])
                  .filter(([key]) => counts[key] > 0)
                  .map(([key, label]) => ({ href: address(query, key), label: `${label} (${counts[key]})`, current: key === type ? ('page' as const) : undefined })),
              ]}
            />
            <div>
              <div className="ekudden-results__head">
                <Heading level={2}>
                  {hits.length === 1 ? 'En träff' : `${hits.length} träffar`} på ”{query}”
                </Heading>
                {pages > 1 ? (
                  <Text size="ui" tone="secondary">
                    Sida {page} av {pages}
                  </Text>
                ) : null}
              </div>
              <ol className="ekudden-results__list" start={(page - 1) * perPage + 1}>
                {shown.map((hit) => (
                  <Hit key={hit.href} hit={hit} />
                ))}
              </ol>
              <Pagination page={page} pages={pages} href={(to) => address(query, type, to)} />
            </div>
          </div>
        )}
      </div>
    </SitePage>
  );
}
