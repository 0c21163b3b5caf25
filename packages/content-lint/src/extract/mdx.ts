import type { Extraction, ExtractContext, Extractor } from '../text-unit.ts';
import { frontMatterBlock } from './front-matter-block.ts';
import type { JsxComponents } from './jsx/jsx-component.ts';
import { mdxUnits } from './mdx/mdx-units.ts';
import { parseMdx } from './mdx/parse-mdx.ts';
import { tooDeep } from './syntax-fault.ts';

export type { JsxComponent, JsxComponents } from './jsx/jsx-component.ts';

/**
 * An extractor for MDX: Markdown with tables, words inside elements, attributes that a visitor meets (`alt`, `title`,
 * `aria-label` …), and those props that `components` says are text.
 *
 * The extractor throws StadError `FILE_UNPARSABLE` where the syntax is broken.
 *
 * @param components - What is known of the components that the files import.
 */
export const mdxExtractor =
  (components: JsxComponents): Extractor =>
  (source, { uri }) =>
    extract(source, uri, components);

/**
 * Reads MDX, with no knowledge of any component.
 *
 * @throws StadError `FILE_UNPARSABLE`.
 */
export const extractMdx = (source: string, { uri }: ExtractContext): Extraction => extract(source, uri, () => undefined);

function extract(source: string, uri: string, components: JsxComponents): Extraction {
  const frontMatter = frontMatterBlock(source);
  // Blanked rather than cut away, so that places are those of the file.
  const body = frontMatter === undefined ? source : source.slice(0, frontMatter.end).replace(/[^\r\n]/gu, (sign) => ' '.repeat(sign.length)) + source.slice(frontMatter.end);
  try {
    const { units, comments, tables } = mdxUnits(parseMdx(body, uri), body, components);
    return { units, comments, tables, marksLanguage: true, ...(frontMatter === undefined ? {} : { frontMatter: { start: frontMatter.start, text: frontMatter.text } }) };
  } catch (error) {
    throw tooDeep(uri, error) ?? error;
  }
}
