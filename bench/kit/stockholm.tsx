import { Accordion, AccordionItem } from '@stockholm/react/accordion';
import { Alert } from '@stockholm/react/alert';
import { Breadcrumbs } from '@stockholm/react/breadcrumbs';
import { SiteFooter } from '@stockholm/react/site-footer';
import { SiteHeader } from '@stockholm/react/site-header';
import { Fragment, useState, type ReactElement } from 'react';
import { alert, breadcrumbs, cards, footer, header, heading, pagination, questions, tabs } from './page-data.ts';

const pages = Array.from({ length: pagination.pages }, (_, index) => index + 1).filter((page) => page === 1 || page === pagination.pages || Math.abs(page - pagination.page) <= 1);

export function Page(): ReactElement {
  const [open, setOpen] = useState(tabs[0]?.id);
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
        <ul className="cards">
          {cards.map(({ href, title, text }) => (
            <li key={href} className="card">
              <h2>
                <a href={href}>{title}</a>
              </h2>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        <div className="tabs">
          <div role="tablist" aria-label="Mer om bidraget">
            {tabs.map(({ id, label }) => (
              <button key={id} type="button" role="tab" id={`${id}-tab`} aria-controls={id} aria-selected={id === open} tabIndex={id === open ? 0 : -1} onClick={() => setOpen(id)}>
                {label}
              </button>
            ))}
          </div>
          {tabs.map(({ id, text }) => (
            <div key={id} role="tabpanel" id={id} aria-labelledby={`${id}-tab`} hidden={id !== open}>
              <p>{text}</p>
            </div>
          ))}
        </div>
        <nav className="pagination" aria-label="Sidor">
          <ul>
            <li>
              <a href={pagination.href(pagination.page - 1)}>Föregående</a>
            </li>
            {pages.map((page, index) => (
              <Fragment key={page}>
                {index > 0 && page - (pages[index - 1] ?? 0) > 1 && <li>…</li>}
                <li>
                  <a href={pagination.href(page)} aria-label={`Sida ${page}`} aria-current={page === pagination.page ? 'page' : undefined}>
                    {page}
                  </a>
                </li>
              </Fragment>
            ))}
            <li>
              <a href={pagination.href(pagination.page + 1)}>Nästa</a>
            </li>
          </ul>
        </nav>
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
