/** Code that the pages show. In a module of its own, since MDX takes away the indentation of code that stands in it. */

export const installForReact = `npm install @stockholm/react @stockholm/css`;

export const reactApp = `import '@stockholm/css/fonts.css';
import '@stockholm/css/all.css';
import { Button } from '@stockholm/react/button';

export function Page() {
  return <Button href="/ansok">Ansök om bidraget</Button>;
}`;

export const nextLayout = `import '@stockholm/css/fonts.css';
import '@stockholm/css/all.css';
import type { ReactNode } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="sv">
      <body>{children}</body>
    </html>
  );
}`;

export const installStylesheet = `npm install @stockholm/css`;

export const plainHtml = `<link rel="stylesheet" href="/assets/fonts.css">
<link rel="stylesheet" href="/assets/all.css">

<a class="sthlm-button" data-variant="primary" data-size="medium" href="/ansok">
  Ansök om bidraget
</a>`;

export const legacyCss = `@import "legacy.css" layer(legacy);`;

export const installChecks = `npm install --save-dev @stockholm/cli @stockholm/eslint-config @stockholm/stylelint-config @stockholm/a11y
npm pkg set scripts.stad="stad"
npm run stad -- init`;

export const surface = `<section data-sthlm-surface="field">
  <h2>Tyck till om parken</h2>
  <a class="sthlm-button" data-variant="primary" data-size="medium" href="/tyck-till">
    Lämna en synpunkt
  </a>
</section>`;

export const grid = `<div class="sthlm-container">
  <div class="sthlm-grid">
    <article data-span="8">…</article>
    <aside data-span="4">…</aside>
  </div>
</div>`;

export const senderInBoth = `const sender = { relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning' } as const;

<SiteHeader sender={sender} />
<SiteFooter sender={sender} columns={columns} organisationNumber="212000-0142" />`;

export const languageMarkup = `<html lang="sv">
  …
  <p>Du kan ringa oss på svenska och <span lang="fi">suomi</span>.</p>

  <a href="/fi" lang="fi" hreflang="fi">Suomeksi</a>

  <section lang="yi" dir="rtl">
    <h2>ייִדיש</h2>
  </section>
</html>`;

export const softHyphens = `<h1>Bostads&shy;anpassnings&shy;bidrag</h1>`;
