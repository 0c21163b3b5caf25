import { Alert, Breadcrumbs, Card, Details, Link, Pagination, Tabs } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { alert, breadcrumbs, cards, footer, header, heading, pagination, questions, tabs } from '../page-data.ts';

const pages = Array.from({ length: pagination.pages }, (_, index) => index + 1).filter((page) => page === 1 || page === pagination.pages || Math.abs(page - pagination.page) <= 1);

export function Page(): ReactElement {
  return (
    <>
      <header>
        <Link href={header.home}>{header.name}</Link>
        <nav aria-label="Huvudmeny">
          <ul>
            {header.navigation.map(({ href, label }) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <Breadcrumbs aria-label="Länkstig">
          <Breadcrumbs.List>
            {breadcrumbs.map(({ href, label }) => (
              <Breadcrumbs.Item key={href}>
                <Breadcrumbs.Link href={href}>{label}</Breadcrumbs.Link>
              </Breadcrumbs.Item>
            ))}
          </Breadcrumbs.List>
        </Breadcrumbs>
        <h1>{heading}</h1>
        <Alert data-color="info">
          <h2>{alert.title}</h2>
          <p>{alert.text}</p>
        </Alert>
        <Card>
          {questions.map(({ id, title, text }) => (
            <Details key={id}>
              <Details.Summary>{title}</Details.Summary>
              <Details.Content>{text}</Details.Content>
            </Details>
          ))}
        </Card>
        <ul>
          {cards.map(({ href, title, text }) => (
            <li key={href}>
              <Card>
                <h2>
                  <Link href={href}>{title}</Link>
                </h2>
                <p>{text}</p>
              </Card>
            </li>
          ))}
        </ul>
        <Tabs defaultValue="flik-1">
          <Tabs.List>
            {tabs.map(({ id, label }) => (
              <Tabs.Tab key={id} value={id}>
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map(({ id, text }) => (
            <Tabs.Panel key={id} value={id}>
              {text}
            </Tabs.Panel>
          ))}
        </Tabs>
        <Pagination aria-label="Sidor">
          <Pagination.List>
            <Pagination.Item>
              <Pagination.Button>Föregående</Pagination.Button>
            </Pagination.Item>
            {pages.map((page) => (
              <Pagination.Item key={page}>
                <Pagination.Button aria-label={`Sida ${page}`} aria-current={page === pagination.page ? 'page' : undefined}>
                  {page}
                </Pagination.Button>
              </Pagination.Item>
            ))}
            <Pagination.Item>
              <Pagination.Button>Nästa</Pagination.Button>
            </Pagination.Item>
          </Pagination.List>
        </Pagination>
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
