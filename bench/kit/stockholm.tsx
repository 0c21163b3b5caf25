import { Accordion, AccordionItem } from '@stockholm/react/accordion';
import { Alert } from '@stockholm/react/alert';
import { Breadcrumbs } from '@stockholm/react/breadcrumbs';
import { Card } from '@stockholm/react/card';
import { Pagination } from '@stockholm/react/pagination';
import { SiteFooter } from '@stockholm/react/site-footer';
import { SiteHeader } from '@stockholm/react/site-header';
import { Tabs } from '@stockholm/react/tabs';
import type { ReactElement } from 'react';
import { alert, breadcrumbs, cards, footer, header, heading, pagination, questions, tabs } from './page-data.ts';

export function Page(): ReactElement {
  return (
    <>
      <SiteHeader sender={{ relation: 'city' }} homeHref={header.home} navigation={header.navigation} />
      <main>
        <Breadcrumbs items={breadcrumbs} />
        <h1>{heading}</h1>
        <Alert title={alert.title}>
          <p>{alert.text}</p>
        </Alert>
        <Accordion>
          {questions.map(({ id, title, text }) => (
            <AccordionItem key={id} title={title} headingLevel={2}>
              <p>{text}</p>
            </AccordionItem>
          ))}
        </Accordion>
        <ul className="sthlm-grid" data-columns="3">
          {cards.map(({ href, title, text }) => (
            <Card key={href} as="li" title={title} href={href} headingLevel={2}>
              {text}
            </Card>
          ))}
        </ul>
        <Tabs label="Mer om bidraget" items={tabs.map(({ id, label, text }) => ({ value: id, label, content: <p>{text}</p> }))} />
        <Pagination page={pagination.page} pages={pagination.pages} href={pagination.href} />
      </main>
      <SiteFooter
        sender={{ relation: 'city' }}
        columns={footer.map(({ title, links }) => ({
          title,
          content: (
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          ),
        }))}
      />
    </>
  );
}
