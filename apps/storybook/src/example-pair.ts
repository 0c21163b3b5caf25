import { examplesOf, type RuleExample } from '@stockholm/content-lint/training';

/** An example as it was and as it can be: paragraphs, each with its lines. */
export interface ExamplePair {
  before: string[];
  after: string[];
  /** False where the two look the same, as with a space of another kind. */
  differs: boolean;
}

/** Longer examples are cut at a sentence: they show what is meant long before they end. */
const longest = 320;

const isWords = (code: string): boolean => !/<(?!\/?(?:h[1-6]|p|button|label)>)/u.test(code);

/** The words of an example that has nothing else to show; undefined for one that needs its code. */
function wordsOf({ lang, code }: RuleExample): string | undefined {
  if (lang === 'text') return code;
  return lang === 'html' && isWords(code) ? code.replace(/<[^>]*>/gu, '') : undefined;
}

function inShort(text: string): string {
  if (text.length <= longest) return text;
  const end = text.slice(0, longest).search(/(?<=[.!?])\s(?=[^.!?]*$)/u);
  return `${end === -1 ? text : text.slice(0, end)} …`;
}

const paragraphs = (text: string): string[] => inShort(text).split(/\n\s*\n/u);

/** As a reader sees it. */
const asSeen = (text: string): string => text.normalize('NFC').replaceAll('\u{A0}', ' ');

const pair = (before: string, after: string): ExamplePair => ({ before: paragraphs(before), after: paragraphs(after), differs: asSeen(before) !== asSeen(after) });

/** A rule's first example that can be read without knowing code; undefined for a rule that has none. */
export function wordPair(rule: string): ExamplePair | undefined {
  const better = examplesOf(rule, 'Rätt');
  for (const [index, example] of examplesOf(rule, 'Fel').entries()) {
    const before = wordsOf(example);
    const other = better[index];
    const after = other === undefined ? undefined : wordsOf(other);
    if (before !== undefined && after !== undefined && before !== after) return pair(before, after);
  }
  return undefined;
}

/** A rule's example before and after, in words where it has one, otherwise as code; undefined for an id that no rule has. */
export function examplePair(rule: string): ExamplePair | undefined {
  const [before] = examplesOf(rule, 'Fel');
  const [after] = examplesOf(rule, 'Rätt');
  return wordPair(rule) ?? (before === undefined || after === undefined ? undefined : pair(before.code, after.code));
}
