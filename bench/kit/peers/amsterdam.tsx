import { Accordion, Alert, Breadcrumb, Card, PageFooter, PageHeader, Pagination, Tabs } from '@amsterdam/design-system-react';
import type { ReactElement } from 'react';
import { alert, breadcrumbs, cards, footer, header, heading, pagination, questions, tabs } from '../page-data.ts';

export function Page(): ReactElement {
  return (
    <>
      <PageHeader
        brandName={header.name}
        logoLink={header.home}
        menuItems={header.navigation.map(({ href, label }) => (
          <PageHeader.MenuLink key={href} href={href}>
            {label}
          </PageHeader.MenuLink>
        ))}
      />
      <main>
        <Breadcrumb>
          {breadcrumbs.map(({ href, label }) => (
            <Breadcrumb.Link key={href} href={href}>
              {label}
            </Breadcrumb.Link>
          ))}
        </Breadcrumb>
        <h1>{heading}</h1>
        <Alert heading={alert.title} headingLevel={2}>
          <p>{alert.text}</p>
        </Alert>
        <Accordion headingLevel={2}>
          {questions.map(({ id, title, text }) => (
            <Accordion.Section key={id} label={title}>
              <p>{text}</p>
            </Accordion.Section>
          ))}
        </Accordion>
        <ul>
          {cards.map(({ href, title, text }) => (
            <li key={href}>
              <Card>
                <Card.Heading level={2}>
                  <Card.Link href={href}>{title}</Card.Link>
                </Card.Heading>
                <p>{text}</p>
              </Card>
            </li>
          ))}
        </ul>
        <Tabs>
          <Tabs.List>
            {tabs.map(({ id, label }) => (
              <Tabs.Button key={id} aria-controls={id}>
                {label}
              </Tabs.Button>
            ))}
          </Tabs.List>
          {tabs.map(({ id, text }) => (
            <Tabs.Panel key={id} id={id}>
              <p>{text}</p>
            </Tabs.Panel>
          ))}
        </Tabs>
        <Pagination page={pagination.page} totalPages={pagination.pages} linkTemplate={pagination.href} />
      </main>
      <PageFooter>
        {footer.map(({ title, links }) => (
          <PageFooter.Menu key={title} heading={title}>
            {links.map(({ href, label }) => (
              <PageFooter.MenuLink key={href} href={href}>
                {label}
              </PageFooter.MenuLink>
            ))}
          </PageFooter.Menu>
        ))}
      </PageFooter>
    </>
  );
}
