import { sha256 } from '@stockholm/findings';
import { maskWords } from '../../analysis/private-spans.ts';
import type { CatalogueLanguage, Extraction, ExtractContext, SourceComment, TextUnit } from '../../text-unit.ts';
import type { SourcePieces } from '../source-pieces.ts';
import { catalogueSetOf, isLocale, localeOf } from './catalogue-path.ts';
import { readJson } from './json.ts';
import { messageUnits, placeholdersOf } from './messages.ts';
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
  const messages = readMessages(values, uri);
  return { units: unitsOf(messages), comments, catalogue: languagesOf(messages, uri) };
}

/** By the name, else by the first sign: YAML could be JSON too, but nobody writes it so. */
const isYaml = (source: string, uri: string): boolean => /\.ya?ml$/iu.test(uri) || (!/\.\w+$/u.test(uri) && !/^\s*[[{]/u.test(source));

/** The texts of a catalogue that a host has parsed itself, in the order of the source. */
export function catalogueUnits(values: readonly CatalogueValue[], uri: string): TextUnit[] {
  return unitsOf(readMessages(values, uri));
}

/** A text of a catalogue, decoded once. */
interface ReadMessage {
  keyPath: string;
  /** Without the outermost key, where that is the language. */
  ownPath: string;
  lang: string | undefined;
  pieces: SourcePieces;
  write: CatalogueValue['write'];
}

function readMessages(values: readonly CatalogueValue[], uri: string): ReadMessage[] {
  if (values.some(isSchema)) return [];
  const messages = values.filter(({ path }) => !path.some(isRemark));
  const byLanguage = messages.every(({ path }) => path.length > 1 && isLocale(path[0] ?? ''));
  const locale = localeOf(uri);
  return messages.map(({ path, pieces, write }) => ({
    keyPath: keyPathOf(path),
    ownPath: keyPathOf(byLanguage ? path.slice(1) : path),
    lang: byLanguage ? path[0] : locale,
    pieces: pieces(),
    write: (words) => write(words),
  }));
}

const unitsOf = (messages: readonly ReadMessage[]): TextUnit[] => messages.flatMap(messageUnits);

/** What other languages' catalogues are compared with. A message without text is not translated yet. */
function languagesOf(messages: readonly ReadMessage[], uri: string): CatalogueLanguage[] {
  const byLang = new Map<string, CatalogueLanguage['messages'][number][]>();
  for (const { ownPath, lang, pieces } of messages) {
    if (lang === undefined || pieces.text.trim() === '') continue;
    const known = byLang.get(lang) ?? [];
    byLang.set(lang, known);
    known.push({ keyPath: ownPath, placeholders: placeholdersOf(pieces.text), digest: digestOf(pieces.text), start: pieces.starts[0] ?? 0 });
  }
  const set = byLang.size > 1 ? uri : catalogueSetOf(uri);
  return [...byLang].map(([lang, own]) => ({ lang, set, messages: own }));
}

/** Eight digits are enough to tell a changed message by. What is private is masked first: a short number could be guessed from its digest. */
const digestOf = (text: string): string => sha256(maskWords(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).slice(0, 8);

/** Each key by itself: joined to a number, what is private in it would look like something else. */
const keyPathOf = (path: readonly string[]): string => path.map(maskWords).join('.');

/** `@key` describes a message in ARB files; `$schema` is an address. */
const isRemark = (key: string): boolean => /^[@$]/u.test(key);

const isSchema = ({ path, pieces }: CatalogueValue): boolean => path.length === 1 && path[0] === '$schema' && pieces().text.includes('json-schema.org');
