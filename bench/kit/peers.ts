import { join } from 'node:path';

/* The peers that are weighed, and which of their files a page needs. */

const here = import.meta.dirname;
/** Where `npm ci` puts them. */
export const peerModules = join(here, 'peers', 'node_modules');

export interface Peer {
  name: string;
  /** npm packages, the first of which has the components. */
  packages: string[];
  /** The page, from this folder. Its imports are what the page takes of the kit. */
  page: string;
  /** A module that takes the kit's Button alone. */
  button: string;
  /** Absolute paths, in the order in which they are loaded. */
  styles: { button: string[]; page: string[] };
  /** Parts of the page that the kit does not have; they are native elements there. */
  lacks: string[];
  /** What to know before comparing. */
  note?: string;
}

const style = (folder: string, names: string): string[] => names.trim().split(/\s+/u).map((name) => join(folder, `${name}.css`));

const navikt = join(peerModules, '@navikt/ds-css/dist');
const naviktBase = style(navikt, 'global/reset global/tokens global/baseline component/theme component/typography');
const digdir = join(peerModules, '@digdir/designsystemet-css/dist');
const digdirBase = style(digdir, 'theme/designsystemet src/base');
const amsterdam = join(peerModules, '@amsterdam');
const amsterdamStyles = (names: string): string[] => [
  join(amsterdam, 'design-system-tokens/dist/index.css'),
  ...names.trim().split(/\s+/u).map((name) => join(amsterdam, 'design-system-css/dist', name, `${name}.css`)),
];

export const reactPeers: readonly Peer[] = [
  {
    name: 'Nav Aksel',
    packages: ['@navikt/ds-react', '@navikt/ds-css'],
    page: 'peers/navikt.tsx',
    button: `export { Button } from '@navikt/ds-react';`,
    styles: {
      button: [...naviktBase, ...style(navikt, 'component/loader component/button')],
      page: [...naviktBase, ...style(navikt, 'component/loader component/button component/accordion component/alert component/internalheader component/link component/linkanchor component/linkcard component/pagination component/tabs')],
    },
    lacks: ['breadcrumbs', 'footer'],
    note: 'the header is its InternalHeader, the alert its InfoCard',
  },
  {
    name: 'Digdir',
    packages: ['@digdir/designsystemet-react', '@digdir/designsystemet-css'],
    page: 'peers/digdir.tsx',
    button: `export { Button } from '@digdir/designsystemet-react';`,
    styles: {
      button: [...digdirBase, ...style(digdir, 'src/spinner src/button')],
      page: [...digdirBase, ...style(digdir, 'src/spinner src/button src/alert src/breadcrumbs src/card src/details src/link src/pagination src/tabs')],
    },
    lacks: ['header', 'footer'],
    note: 'its one theme file counts whole',
  },
  {
    name: 'Amsterdam',
    packages: ['@amsterdam/design-system-react', '@amsterdam/design-system-css', '@amsterdam/design-system-tokens'],
    page: 'peers/amsterdam.tsx',
    button: `export { Button } from '@amsterdam/design-system-react';`,
    styles: {
      button: amsterdamStyles('body icon button'),
      page: amsterdamStyles('body icon accordion alert breadcrumb card heading link-list logo icon-button page-footer page-header pagination tabs visually-hidden'),
    },
    lacks: [],
    note: 'its one token file counts whole; it has no dark mode and no contrast mode',
  },
];

/** GOV.UK Frontend has no React: its own scripts, and what its Sass gives for the same parts. */
export const govuk = {
  packages: ['govuk-frontend'],
  scripts: {
    button: `export { Button } from 'govuk-frontend';`,
    page: `export { Accordion, ServiceNavigation, Tabs } from 'govuk-frontend';`,
  },
  styles: {
    // Its Button needs script only to prevent double clicks.
    button: ['components/button'],
    page: ['core', 'objects', 'components/accordion', 'components/breadcrumbs', 'components/footer', 'components/header', 'components/notification-banner', 'components/pagination', 'components/service-navigation', 'components/tabs'],
  },
  lacks: ['cards'],
};

