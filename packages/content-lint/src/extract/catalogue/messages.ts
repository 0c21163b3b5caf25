import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { objectReplacement, type TextUnit, UnitBuilder } from '../../text-unit.ts';
import { copyPieces, type SourcePieces } from '../source-pieces.ts';

/** One value of a catalogue. */
export interface Message {
  /** Decoded, each character with its place. */
  pieces: SourcePieces;
  /** Keys that lead to it, joined by full stops; a place in a list is a number. */
  keyPath: string;
  lang: string | undefined;
  /** How words are written in the file at this place; undefined when they can't be. */
  write(words: string): string | undefined;
}

/** A range of the message that is no text, and what stands for it. */
interface Cut {
  start: number;
  end: number;
  replacement: string;
}

/** A whole message, or one branch of a choice in it. */
interface Text {
  start: number;
  end: number;
  cuts: Cut[];
}

/** `{count, plural, …}`: a message that needs ICU's own grammar, with its apostrophes and nesting. */
const choice = /\{\s*[\w.-]{1,100}\s*,\s*(?:plural|select|selectordinal)\s*,/u;

/** i18next's reference to another message; braces may stand in it. */
const reference = /\$t\([^()]{0,500}\)/yu;
/** printf's `%s`, `%1$d`, and Python's `%(name)s`. */
const sign = /%(?:\d{1,3}\$)?[sdif@](?![\p{L}\p{N}])|%\([\w.]{1,100}\)[sdf]/yu;
const anySign = new RegExp(sign.source, 'gu');
/** Numbered tags of i18next, named ones of ICU and HTML. */
const tag = /<\/?[A-Za-z0-9][^<>]{0,1000}>/yu;

/**
 * The texts of a message: the message, then each branch of a plural or select, in the order of the source.
 * Placeholders are one sign each, so that offsets hold; tags are left out.
 */
export function messageUnits(message: Message): TextUnit[] {
  const { pieces } = message;
  return textsOf(pieces.text).flatMap((text) => unitOf(text, message) ?? []);
}

const braces = /^[$%]?\{+[-&]?\s*([\w.-]{1,100})/u;

/** The names of what a message has put in, sorted, each once: `name` of `{name}` and `{{name}}`, `%s` as it stands. */
export function placeholdersOf(message: string): string[] {
  const names = new Set<string>();
  for (const { start, end, cuts } of textsOf(message)) {
    let at = start;
    for (const cut of [...cuts, { start: end, end }]) {
      for (const [found] of message.slice(at, cut.start).matchAll(anySign)) names.add(found);
      const name = braces.exec(message.slice(cut.start, cut.end))?.[1];
      if (name !== undefined) names.add(name);
      at = cut.end;
    }
  }
  return [...names].sort();
}

function unitOf({ start, end, cuts }: Text, { pieces, keyPath, lang, write }: Message): TextUnit | undefined {
  const builder = new UnitBuilder();
  let at = start;
  for (const cut of [...cuts, { start: end, end, replacement: '' }]) {
    addPlain(pieces, at, cut.start, builder);
    if (cut.end > cut.start) addCut(pieces, cut, builder);
    at = cut.end;
  }
  const unit = builder.build('message', { lang });
  // A message of placeholders only has no words.
  if (unit === undefined || unit.text.replaceAll(objectReplacement, '').trim() === '') return undefined;
  return { ...unit, keyPath, write: (words) => (/[{}<>'\r\n]/u.test(words) ? undefined : write(words)) };
}

/** Adds what stands between placeholders, without tags and the signs of other formats. */
function addPlain(pieces: SourcePieces, from: number, to: number, builder: UnitBuilder): void {
  const { text } = pieces;
  let plain = from;
  for (let at = from; at < to; at += 1) {
    const character = text[at];
    const pattern = character === '<' ? tag : character === '%' ? sign : undefined;
    if (pattern === undefined) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text) || pattern.lastIndex > to) continue;
    const end = pattern.lastIndex;
    copyPieces(pieces, plain, at, builder);
    addCut(pieces, { start: at, end, replacement: character !== '<' ? objectReplacement : /^<br\b/iu.test(text.slice(at, at + 4)) ? ' ' : '' }, builder);
    plain = end;
    at = end - 1;
  }
  copyPieces(pieces, plain, to, builder);
}

function addCut(pieces: SourcePieces, { start, end, replacement }: Cut, builder: UnitBuilder): void {
  const source = pieces.starts[start] ?? 0;
  builder.replaced(replacement, source, (pieces.starts[end - 1] ?? source) + (pieces.lengths[end - 1] ?? 0) - source);
}

function textsOf(message: string): Text[] {
  if (choice.test(message)) {
    try {
      const elements = parse(message, { ignoreTag: true, captureLocation: true, shouldParseSkeletons: false });
      return icuTexts(message, elements, 0, message.length);
    } catch {
      // Another format's braces, or a fault that the project's own tools tell of: each pair of braces is one sign.
    }
  }
  return [{ start: 0, end: message.length, cuts: braceCuts(message) }];
}

function icuTexts(message: string, elements: readonly MessageFormatElement[], start: number, end: number): Text[] {
  const cuts: Cut[] = [];
  const branches: Text[] = [];
  for (const element of elements) {
    const from = element.location?.start.offset ?? start;
    const to = element.location?.end.offset ?? end;
    if (element.type === TYPE.literal) {
      cuts.push(...quoteCuts(message, element.value, from, to));
      continue;
    }
    cuts.push({ start: from, end: to, replacement: objectReplacement });
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
    for (const { value, location } of Object.values(element.options)) {
      // Of the branch with its braces.
      if (location !== undefined) branches.push(...icuTexts(message, value, location.start.offset + 1, location.end.offset - 1));
    }
  }
  return [{ start, end, cuts }, ...branches];
}

/** ICU's apostrophes, which are written and not read: `''` for one, `'{'` for a brace. */
function quoteCuts(message: string, value: string, start: number, end: number): Cut[] {
  const cuts: Cut[] = [];
  let read = 0;
  for (let at = start; at < end; at += 1) {
    if (message[at] === value[read]) read += 1;
    else cuts.push({ start: at, end: at + 1, replacement: '' });
  }
  return cuts;
}

/** The outermost pairs of braces (`{name}`, `{{name}}`, `${name}`, `%{name}`) and `$t(key)`. A brace that nobody closed is text. */
function braceCuts(message: string): Cut[] {
  const cuts: Cut[] = [];
  const open: number[] = [];
  for (let at = 0; at < message.length; at += 1) {
    reference.lastIndex = at;
    if (message[at] === '$' && reference.test(message)) {
      cuts.push({ start: at, end: reference.lastIndex, replacement: objectReplacement });
      at = reference.lastIndex - 1;
    } else if (message[at] === '{') open.push(at);
    else if (message[at] === '}') {
      const brace = open.pop();
      if (brace === undefined) continue;
      const start = message[brace - 1] === '$' || message[brace - 1] === '%' ? brace - 1 : brace;
      while ((cuts.at(-1)?.start ?? -1) >= start) cuts.pop();
      cuts.push({ start, end: at + 1, replacement: objectReplacement });
    }
  }
  return cuts;
}
