import { objectReplacement, UnitBuilder, type TextUnit } from '@stockholm/content-lint';
import { copyPieces, decodeEscapes, type SourcePieces } from './source-pieces.ts';

/** As much of a JSON tree (Momoa's) as is read here. */
interface JsonNode {
  type: string;
  range: [number, number];
  body?: JsonNode;
  members?: { name: JsonNode & { value?: string; name?: string }; value: JsonNode }[];
  elements?: { value: JsonNode }[];
}

/** The language that a catalogue is in, by its path: `sv`, `sv-SE`; undefined where the path says nothing. */
export function localeOf(path: string): string | undefined {
  const parts = path.replaceAll('\\', '/').split('/').slice(-4);
  const file = parts.pop()?.replace(/\.[^.]*$/u, '') ?? '';
  const candidates = [...file.split(/[._]/u).reverse(), file, ...parts.reverse()];
  return candidates.find((part) => languages.has(part.split(/[-_]/u)[0] ?? '') && /^[a-z]{2,3}(?:[-_](?:[A-Za-z]{2}|[A-Z][a-z]{3}))?$/u.test(part));
}

/** Sweden's national minority languages, its neighbours', and those that the city translates to most. */
const languages = new Set('sv en fi da nb nn no is se sma smj fit rom rmy yi de fr es it pl ru uk ar fa ku so ti tr bs hr sr sq zh th vi et lv lt nl pt ro hu el ckb prs ps am hy bn ur'.split(' '));

/**
 * The messages of a catalogue, one unit each. Placeholders of ICU and i18next are one sign each; the branches of a
 * plural or select are texts of their own; tags are left out.
 *
 * @param document - The parsed file.
 * @param source - Its text without byte order mark.
 */
export function jsonUnits(document: unknown, source: string): TextUnit[] {
  const units: TextUnit[] = [];
  const { body } = document as JsonNode;
  // A stack, since a catalogue may be nested deeper than calls can be.
  const open: JsonNode[] = body === undefined ? [] : [body];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'String') addMessage(decodeEscapes(source, node.range[0] + 1, node.range[1] - 1), units);
    for (const { name, value } of node.members ?? []) {
      // `@key` describes a message in ARB files; `$schema` is an address.
      if (!/^[@$]/u.test(name.value ?? name.name ?? '')) open.push(value);
    }
    for (const { value } of node.elements ?? []) open.push(value);
  }
  return units.sort((a, b) => (a.segments[0]?.source ?? 0) - (b.segments[0]?.source ?? 0));
}

/** A message with deeper plurals than this is read as one sign from there on. */
const deepest = 6;
const choice = /^\{\s*[\w.-]+\s*,\s*(?:plural|select|selectordinal)\s*,/u;
const sign = /\$t\([^()]*\)|%(?:\d+\$)?[sdif@]|%\{[^{}]*\}/yu;
const tag = /<\/?[A-Za-z0-9][^<>]*>/yu;

function addMessage(pieces: SourcePieces, units: TextUnit[]): void {
  const closing = closingBraces(pieces.text);
  const read = (from: number, to: number, depth: number): void => {
    const builder = new UnitBuilder();
    let plain = from;
    const stop = (at: number, next: number, replacement: string): void => {
      copyPieces(pieces, plain, at, builder);
      const start = pieces.starts[at] ?? 0;
      const last = next - 1;
      builder.replaced(replacement, start, (pieces.starts[last] ?? start) + (pieces.lengths[last] ?? 0) - start);
      plain = next;
    };
    let at = from;
    while (at < to) {
      const character = pieces.text[at];
      let next: number | undefined;
      if (character === '{') {
        const close = closing.get(at);
        if (close !== undefined && close < to) {
          next = close + 1;
          if (depth < deepest && choice.test(pieces.text.slice(at, at + 200))) {
            for (let inner = at + 1; inner < close; inner += 1) {
              const end = pieces.text[inner] === '{' ? closing.get(inner) : undefined;
              if (end === undefined) continue;
              read(inner + 1, end, depth + 1);
              inner = end;
            }
          }
          stop(at, next, objectReplacement);
        }
      } else if (character === '$' || character === '%') {
        next = matchEnd(sign, pieces.text, at);
        if (next !== undefined) stop(at, next, objectReplacement);
      } else if (character === '<') {
        next = matchEnd(tag, pieces.text, at);
        if (next !== undefined) stop(at, next, /^<br\b/iu.test(pieces.text.slice(at, at + 4)) ? ' ' : '');
      }
      at = next ?? at + 1;
    }
    copyPieces(pieces, plain, to, builder);
    const unit = builder.build('message');
    if (unit !== undefined && unit.text.replaceAll(objectReplacement, '').trim() !== '') units.push(unit);
  };
  read(0, pieces.text.length, 0);
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Each opening brace with the one that closes it, in one pass. */
function closingBraces(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '{') open.push(index);
    else if (text[index] === '}') {
      const start = open.pop();
      if (start !== undefined) closing.set(start, index);
    }
  }
  return closing;
}
