import type { DocumentFormat } from './engine/lint.ts';
import type { JsxComponents } from './extract/jsx/jsx-component.ts';
import type { Extractor } from './text-unit.ts';

/** What a file holds: a text in one of the formats, MDX, code with texts in it, a catalogue of messages, or a Word document. */
export type FileFormat = DocumentFormat | 'mdx' | 'jsx' | 'catalogue' | 'docx';

/**
 * What `lintText` takes as `format` for a format of files, loaded when one is met.
 *
 * @param components - What is known of the components that code and MDX import.
 */
export async function readerOf(format: Exclude<FileFormat, 'docx'>, components: JsxComponents = () => undefined): Promise<DocumentFormat | Extractor> {
  switch (format) {
    case 'mdx':
      return (await import('./extract/mdx.ts')).mdxExtractor(components);
    case 'jsx':
      return (await import('./extract/jsx.ts')).jsxExtractor(components);
    case 'catalogue':
      return (await import('./extract/catalogue.ts')).extractCatalogue;
    default:
      return format;
  }
}
