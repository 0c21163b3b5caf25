import { maskWords } from '../../analysis/private-spans.ts';
import type { Extraction, ExtractContext, SourceComment, TextUnit } from '../../text-unit.ts';
import type { SourcePieces } from '../source-pieces.ts';
import { isLocale, localeOf } from './catalogue-path.ts';
import { readJson } from './json.ts';
import { messageUnits } from './messages.ts';
import { readYaml } from './yaml.ts';

/** A string of a catalogue. */
export interface CatalogueValue {
  /** Keys and places in lists, outermost first. */
  path: string[];
  /** Decoded when asked for: a value that is no text costs nothing. */
  pieces(): SourcePieces;
  /** How words are written in the file at this place; undefined when they can't be. */
  write(words: string): string | undefined;
}

/** What a file holds, before it is known which of it is text. */
export interface Catalogue {
  values: CatalogueValue[];
  comments: SourceComment[];
}

/**
 * Reads a message catalogue (i18next, ICU MessageFormat, vue-i18n, Rails …): one unit per message and branch, of the
 * kind `message`, with its key path. The language is that of an outermost key (`sv:` in Rails and vue-i18n), else of the
 * path.
 *
 * @throws StadError `FILE_UNPARSABLE`.
 */
export function extractCatalogue(source: string, { uri }: ExtractContext): Extraction {
  const { values, comments } = isYaml(source, uri) ? readYaml(source, uri) : readJson(source, uri);
  return { units: catalogueUnits(values, uri), comments };
}

/** By the name, else by the first sign: YAML could be JSON too, but nobody writes it so. */
const isYaml = (source: string, uri: string): boolean => /\.ya?ml$/iu.test(uri) || (!/\.\w+$/u.test(uri) && !/^\s*[[{]/u.test(source));

/** The texts of a catalogue that a host has parsed itself, in the order of the source. */
export function catalogueUnits(values: readonly CatalogueValue[], uri: string): TextUnit[] {
  if (values.some(isSchema)) return [];
  const messages = values.filter(({ path }) => !path.some(isRemark));
  const byLanguage = messages.every(({ path }) => path.length > 1 && isLocale(path[0] ?? ''));
  const locale = localeOf(uri);
  return messages.flatMap(({ path, pieces, write }) =>
    messageUnits({ pieces: pieces(), keyPath: keyPathOf(path), lang: byLanguage ? path[0] : locale, write }),
  );
}

/** Each key by itself: joined to a number, what is private in it would look like something else. */
const keyPathOf = (path: readonly string[]): string => path.map(maskWords).join('.');

/** `@key` describes a message in ARB files; `$schema` is an address. */
const isRemark = (key: string): boolean => /^[@$]/u.test(key);

const isSchema = ({ path, pieces }: CatalogueValue): boolean => path.length === 1 && path[0] === '$schema' && pieces().text.includes('json-schema.org');
