import { layerOrder, indent, rule, type Declarations } from './css-text.ts';
import { cssValue } from './css-value.ts';
import type { TokenSource } from './resolve-tokens.ts';

/** `palette.web.green` → `--sthlm-palette-web-green`; `derived.ink` → `--sthlm-palette-derived-ink`. */
export const paletteProperty = (id: string): string => `--sthlm-palette-${id.replace(/^palette\./u, '').replaceAll('.', '-')}`;

const note = '/* Raw colours: the same in every mode, and outside the proof of contrast. A style of a page takes a role of tokens.css. */';

/** `palette.css`: every raw colour that is not deprecated. Nobody has read one from here yet, so none has to stay for old styles. */
export function paletteStylesheet(source: TokenSource): string {
  const colours: Declarations = new Map(
    [...source.resolve().values()]
      .filter(({ id, $deprecated }) => /^(?:palette|derived)\./u.test(id) && $deprecated === undefined)
      .map((token) => [paletteProperty(token.id), cssValue(token)]),
  );
  return `${layerOrder}\n\n${note}\n@layer stockholm.tokens {\n${indent(rule([':where(:root)'], colours))}\n}\n`;
}
