import { Fragment, useState, type ReactElement } from 'react';
import { alert, breadcrumbs, cards, footer, header, heading, pagination, questions, tabs } from './page-data.ts';

/* The floor: the same page as one component of native elements, as somebody would write it who needs it once. */

const pages = Array.from({ length: pagination.pages }, (_, index) => index + 1).filter((page) => page === 1 || page === pagination.pages || Math.abs(page - pagination.page) <= 1);

export function Page(): ReactElement {
  const [open, setOpen] = useState(tabs[0]?.id);
  return (
    <>
      <header className="header">
        <a className="header-home" href={header.home}>
          {header.name}
        </a>
        <nav className="header-navigation" aria-label="Huvudmeny">
          <ul>
            {header.navigation.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <nav className="breadcrumbs" aria-label="Länkstig">
          <ol>
            {breadcrumbs.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ol>
        </nav>
        <h1>{heading}</h1>
        <div className="alert">
          <h2>{alert.title}</h2>
          <p>{alert.text}</p>
        </div>
        <div className="accordion">
          {questions.map(({ id, title, text }) => (
            <details key={id}>
              <summary>
                <h2>{title}</h2>
              </summary>
              <p>{text}</p>
            </details>
          ))}
        </div>
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
      <footer className="footer">
        {footer.map(({ title, links }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </footer>
    </>
  );
}
