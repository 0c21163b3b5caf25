import type { ReactNode } from 'react';
import { Link } from '@stockholm/react/link';
import { SiteFooter } from '@stockholm/react/site-footer';
import { SiteHeader } from '@stockholm/react/site-header';
import { SkipLink } from '@stockholm/react/skip-link';
import { Text } from '@stockholm/react/text';
import { Phone } from './Phone.tsx';

const sender = { relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning' } as const;

const pages = [
  { href: '/bostadsanpassningsbidrag', label: 'Bostadsanpassning' },
  { href: '/nyheter', label: 'Nytt hos oss' },
  { href: '/moten', label: 'Möten' },
  { href: '/synpunkt', label: 'Lämna en synpunkt' },
  { href: '/kontakt', label: 'Kontakta oss' },
];

interface SitePageProps {
  /** The address of the page in the main navigation that this page is, or belongs to. */
  current?: string | undefined;
  /** A crisis banner: it comes before everything but the skip link. */
  crisis?: ReactNode;
  /** False on a page that has a search of its own. */
  hasSearch?: boolean;
  children: ReactNode;
}

/** What all pages share: who is speaking, the way around, and how to reach us. */
export function SitePage({ current, crisis, hasSearch = true, children }: SitePageProps) {
  return (
    <>
      <SkipLink />
      {crisis}
      <SiteHeader
        sender={sender}
        homeHref="/"
        utility={[{ href: '/om/lattlast', label: 'Lättläst' }]}
        search={hasSearch ? { action: '/sok' } : undefined}
        navigation={pages.map((page) => ({ ...page, current: page.href === current ? 'page' : undefined }))}
      />
      <main id="innehall" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        sender={sender}
        about={`${sender.organisation} är påhittad. Webbplatsen visar hur stadens komponenter fungerar tillsammans.`}
        columns={[
          {
            title: 'Kontakta oss',
            content: (
              <>
                <Text size="ui">
                  <Phone number="08-465 004 00" />
                </Text>
                <Text size="ui">Måndag–fredag klockan 8–16.30</Text>
                <Text size="ui">
                  <Link href="/synpunkt">Skriv till oss</Link>
                </Text>
              </>
            ),
          },
          {
            title: 'Besök oss',
            content: (
              <>
                <Text size="ui">
                  Vretängsgatan 12
                  <br />
                  Ekudden
                </Text>
                <Text size="ui">
                  <Link href="/kontakt">Öppettider och vägen hit</Link>
                </Text>
              </>
            ),
          },
          {
            title: 'Om webbplatsen',
            content: (
              <ul>
                <li>
                  <Link href="/om/tillganglighet">Så fungerar den för alla</Link>
                </li>
                <li>
                  <Link href="/om/dina-uppgifter">Så hanterar vi dina uppgifter</Link>
                </li>
              </ul>
            ),
          },
        ]}
      />
    </>
  );
}
