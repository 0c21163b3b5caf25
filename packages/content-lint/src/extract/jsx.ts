import type { Extraction, ExtractContext, Extractor } from '../text-unit.ts';
import type { JsxComponents } from './jsx/jsx-component.ts';
import { jsxUnits } from './jsx/jsx-units.ts';
import { parseJsx } from './jsx/parse-jsx.ts';
import { tooDeep } from './syntax-fault.ts';

export type { JsxComponent, JsxComponents } from './jsx/jsx-component.ts';

/**
 * An extractor for JavaScript and TypeScript with JSX: the words of elements, of attributes that a visitor meets
 * (`alt`, `title`, `aria-label` …), and of those props that `components` says are text.
 *
 * The extractor throws StadError `FILE_UNPARSABLE` where the syntax is broken.
 *
 * @param components - What is known of the components that the files import.
 */
export const jsxExtractor =
  (components: JsxComponents): Extractor =>
  (source, { uri }) =>
    extract(source, uri, components);

/**
 * Reads JavaScript or TypeScript with JSX, with no knowledge of any component.
 *
 * @throws StadError `FILE_UNPARSABLE`.
 */
export const extractJsx = (source: string, { uri }: ExtractContext): Extraction => extract(source, uri, () => undefined);

function extract(source: string, uri: string, components: JsxComponents): Extraction {
  try {
    const { roots, comments, componentOf } = parseJsx(source, uri, components);
    return { units: jsxUnits(roots, { text: source, componentOf }), comments };
  } catch (error) {
    throw tooDeep(uri, error) ?? error;
  }
}
