import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { moduleOf, packageImports, type Bytes } from '../../packages/react/scripts/page-bytes.ts';
import { scriptBytes, styleBytes, styleBytesOf } from '../../packages/react/scripts/weigh.ts';
import { govuk, peerModules, type Peer } from './peers.ts';

export interface Weight {
  button: Bytes;
  page: Bytes;
}

/** What a peer's Button alone, and its parts of the page, weigh: minified and gzipped bytes, React left out. */
export async function weighPeer({ page, button, styles }: Peer): Promise<Weight> {
  const file = join(import.meta.dirname, page);
  const used = moduleOf(packageImports(readFileSync(file, 'utf8')));
  return {
    button: { script: await scriptBytes(button, dirname(file)), style: styleBytesOf(styles.button) },
    page: { script: await scriptBytes(used, dirname(file)), style: styleBytesOf(styles.page) },
  };
}

/** The same of GOV.UK Frontend. Its Sass lives among the peers too. */
export async function weighGovuk(): Promise<Weight> {
  const sass = createRequire(join(peerModules, '../package.json'))('sass') as { compileString: (scss: string, options: object) => { css: string } };
  const css = (parts: readonly string[]): number =>
    styleBytes([sass.compileString(['base', ...parts].map((part) => `@use "govuk-frontend/dist/govuk/${part}";`).join('\n'), { loadPaths: [peerModules] }).css]);
  const folder = join(peerModules, '..');
  return {
    button: { script: await scriptBytes(govuk.scripts.button, folder), style: css(govuk.styles.button) },
    page: { script: await scriptBytes(govuk.scripts.page, folder), style: css(govuk.styles.page) },
  };
}
