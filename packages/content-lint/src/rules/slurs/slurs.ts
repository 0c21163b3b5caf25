import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { wordsAround } from '../../analysis/words-around.ts';
import { slurs } from '../../data/slurs.ts';
import { phraseTriggers, termIndex } from '../../engine/phrase-triggers.ts';
import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** Words that may stand, lower-cased, in the form that is written. */
  allow: string[];
}

const index = termIndex(slurs);
/** Say that the word itself is what the text is about, or that it is of its time. */
const aboutTheWord: ReadonlySet<string> = new Set(
  'ordet orden ord termen termer begreppet begrepp uttrycket uttryck beteckningen benämningen benämningar benämning namnet skällsordet skällsord kallades kallade kallas kallar kallat benämndes benämnda benämns beskrevs beskrivs stämplades stämplade registrerades rubricerades förr dåtidens äldre historiskt historisk 1600-talet 1700-talet 1800-talet 1900-talet'.split(' '),
);
/** A year before the words fell out of use. */
const earlierYear = /^1[5-9]\d\d$/u;

export const slursRule = defineRule<Options>({
  meta: {
    id: 'content/slurs',
    title: 'Nedsättande ord',
    description: 'Disallow words that demean people, except in quotations and history',
    impact: 'harm',
    certainty: 'certain',
    audience: 'writer',
    references: ['Diskrimineringslagen (2008:567) 1 kap. 4 §', 'Institutet för språk och folkminnen: ord för grupper av människor'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { allow: [] },
    schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
  },
  create(context) {
    const { options, say } = context;
    return phraseTriggers(context, index, options.allow, ({ unit, at, term, original, better }) => {
      if (isAboutTheWord(unit, at)) return undefined;
      return {
        message: [
          say(`”${original}” är nedsättande.`, `“${original}” is demeaning.`),
          better === undefined ? `${term.advice?.[0] ?? ''}.` : say(`Skriv ”${better}”.`, `Write “${better}”.`),
          say('Återger du någon annans ord, sätt dem inom citattecken.', 'Put quotation marks around words that are not your own.'),
        ].join(' '),
      };
    });
  },
});

function isAboutTheWord(unit: AnalysedUnit, at: number): boolean {
  return wordsAround(unit, at).some(({ lower }) => earlierYear.test(lower) || aboutTheWord.has(lower));
}
