import type { ReportDocument } from './report.ts';

/** Björnsson's bands (1968), as lix.se prints them. */
const bands: readonly { below: number; sv: string; en: string }[] = [
  { below: 30, sv: 'mycket lätt', en: 'very easy' },
  { below: 40, sv: 'lätt', en: 'easy' },
  { below: 50, sv: 'medel', en: 'medium' },
  { below: 60, sv: 'svår', en: 'hard' },
  { below: Infinity, sv: 'mycket svår', en: 'very hard' },
];

/** What a LIX means: `43` → `medel`. */
export function lixInWords(lix: number, lang: 'sv' | 'en' = 'sv'): string {
  return bands.find(({ below }) => lix < below)?.[lang] ?? '';
}

const texts = {
  sv: {
    words: (count: string) => `${count} ord`,
    lix: (lix: string, inWords: string) => `LIX ${lix} (${inWords})`,
    short: 'för kort för LIX',
    sentences: (count: string, mean: string, longest: string) => `${count} meningar med i snitt ${mean} ord, den längsta ${longest}`,
    sentence: (count: string) => `1 mening med ${count} ord`,
    passives: (count: string) => `${count} passiva verb på 100 meningar`,
  },
  en: {
    words: (count: string) => `${count} words`,
    lix: (lix: string, inWords: string) => `LIX ${lix} (${inWords})`,
    short: 'too short for LIX',
    sentences: (count: string, mean: string, longest: string) => `${count} sentences of ${mean} words on average, the longest ${longest}`,
    sentence: (count: string) => `1 sentence of ${count} words`,
    passives: (count: string) => `${count} passive verbs in 100 sentences`,
  },
};

/** Fewer sentences say nothing of how often something stands in them. */
const fewestForShare = 10;

/**
 * How hard a text is to read, in a few words for each measure: words, LIX, sentences, passive verbs. Empty for a text without
 * sentences: a list of labels, a text in another language.
 */
export function readabilityInWords(document: ReportDocument, lang: 'sv' | 'en' = 'sv'): string[] {
  const { words, sentences, longest, lix, passives } = document;
  if (sentences === 0) return [];
  const say = texts[lang];
  const number = (value: number): string => new Intl.NumberFormat(lang, { maximumFractionDigits: 0 }).format(value);
  return [
    say.words(number(words)),
    lix === null ? say.short : say.lix(number(lix), lixInWords(lix, lang)),
    sentences === 1 ? say.sentence(number(words)) : say.sentences(number(sentences), number(words / sentences), number(longest)),
    ...(passives === null || sentences < fewestForShare ? [] : [say.passives(number(100 * passives))]),
  ];
}
