import type { Token } from './tokens.ts';

export type Language = 'sv' | 'en' | 'other';

const swedish = (
  'och att det i en som är av för på med till den har de inte om ett men var sig från vi så kan när nu du ska skall vara eller sin under ' +
  'vid efter också deras hans hennes mot alla andra mycket här då där vill år din ditt dina dig er ert era oss man hur vad vilka vilken ' +
  'vilket vår vårt våra jag ni blir bli fick få får finns måste behöver bör utan genom mellan över samt detta denna dessa'
).split(' ');
const english = (
  'the and of to in is that for it on with as are this be by from or an at not have has you your we can will which was were their its if ' +
  'they but when there what about our use used may should must more how does these those than into only other'
).split(' ');

/** No word is in both. */
const languageOfWord = new Map<string, 'sv' | 'en'>([...swedish.map((word) => [word, 'sv'] as const), ...english.map((word) => [word, 'en'] as const)]);

/** Too few words to tell by. */
const fewestWords = 5;

/**
 * The language of a text by its function words; undefined when it is too short or has neither.
 * Swedish: at least 8 % Swedish function words, and twice as many as English ones. English: at least 12 %, and more than twice.
 */
export function guessLanguage(tokens: readonly Token[]): Language | undefined {
  if (tokens.length < fewestWords) return undefined;
  let sv = 0;
  let en = 0;
  const sample = Math.min(tokens.length, 400);
  for (let i = 0; i < sample; i += 1) {
    const language = languageOfWord.get((tokens[i] as Token).lower);
    if (language === 'sv') sv += 1;
    else if (language === 'en') en += 1;
  }
  if (sv / sample >= 0.08 && sv >= en * 2) return 'sv';
  if (en / sample >= 0.12 && en > sv * 2) return 'en';
  return undefined;
}

/** The language that a BCP 47 tag names. */
export function languageOfTag(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/u)[0];
  return primary === 'sv' ? 'sv' : primary === 'en' ? 'en' : 'other';
}
