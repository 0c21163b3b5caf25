import { Accordion, InfoCard, InternalHeader, Link, LinkCard, Pagination, Tabs } from '@navikt/ds-react';
import type { ReactElement } from 'react';
import { alert, breadcrumbs, cards, footer, header, heading, pagination, questions, tabs } from '../page-data.ts';

export function Page(): ReactElement {
  return (
    <>
      <InternalHeader>
        <InternalHeader.Title href={header.home}>{header.name}</InternalHeader.Title>
        <nav aria-label="Huvudmeny">
          {header.navigation.map(({ href, label }) => (
            <InternalHeader.Button key={href} as="a" href={href}>
              {label}
            </InternalHeader.Button>
          ))}
        </nav>
      </InternalHeader>
      <main>
        <nav aria-label="Länkstig">
          <ol>
            {breadcrumbs.map(({ href, label }) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ol>
        </nav>
        <h1>{heading}</h1>
        <InfoCard data-color="info">
          <InfoCard.Header>
            <InfoCard.Title as="h2">{alert.title}</InfoCard.Title>
          </InfoCard.Header>
          <InfoCard.Content>{alert.text}</InfoCard.Content>
        </InfoCard>
        <Accordion>
          {questions.map(({ id, title, text }) => (
            <Accordion.Item key={id}>
              <Accordion.Header>{title}</Accordion.Header>
              <Accordion.Content>{text}</Accordion.Content>
            </Accordion.Item>
          ))}
        </Accordion>
        <ul>
          {cards.map(({ href, title, text }) => (
            <li key={href}>
              <LinkCard>
                <LinkCard.Title as="h2">
                  <LinkCard.Anchor href={href}>{title}</LinkCard.Anchor>
                </LinkCard.Title>
                <LinkCard.Description>{text}</LinkCard.Description>
              </LinkCard>
            </li>
          ))}
        </ul>
        <Tabs defaultValue="flik-1">
          <Tabs.List>
            {tabs.map(({ id, label }) => (
              <Tabs.Tab key={id} value={id} label={label} />
            ))}
          </Tabs.List>
          {tabs.map(({ id, text }) => (
            <Tabs.Panel key={id} value={id}>
              {text}
            </Tabs.Panel>
          ))}
        </Tabs>
        <Pagination page={pagination.page} count={pagination.pages} prevNextTexts aria-label="Sidor" />
      </main>
      <footer>
        {footer.map(({ title, links }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <Link href={href}>{label}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </footer>
    </>
  );
}
