import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { jargon, type Jargon } from '../../data/jargon.ts';
import { defineRule } from '../../engine/rule.ts';
import { phraseIndex, phraseTrigger, type StandingPhrase } from '../../engine/wording.ts';

interface Options {
  /** Terms that the readers know, in any of their forms. */
  allow: string[];
}

const index = phraseIndex(jargon.flatMap((term) => term.forms.map((text) => ({ text, entry: term }))));
/** After a term: what introduces an explanation. */
const explainsAfter = /^["”’]?(?:\s*\(|,? (?:det vill säga|dvs|alltså|vilket betyder|vilket innebär|som betyder|som innebär|betyder|innebär|är (?:en|ett|att|när)|menas)(?!\p{L})|\s*[–:])/iu;
/** Before it: the plain words came first. */
const explainsBefore = /(?:\((?:ett? )?|så kallat? |så kallade |kallas |kallas för |kallat |heter |med )["”’]?$/iu;

export const jargonExplained = defineRule<Options>({
  meta: {
    id: 'content/jargon-explained',
    title: 'Fackord utan förklaring',
    description: 'Require an explanation of terms that only the administration knows',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Digg, webbriktlinjer.se R64: förklara svåra ord', 'Språklagen (2009:600) 11 §'],
    since: '2026.1',
    profiles: ['web', 'service', 'crisis', 'letter', 'lattlast'],
    fixable: false,
    defaultOptions: { allow: [] },
    schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
  },
  create({ options, say, report }) {
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
    const first = new Map<Jargon, { unit: AnalysedUnit; found: StandingPhrase<Jargon> }>();
    const explained = new Set<Jargon>();
    return {
      words: [
        phraseTrigger(index, (unit, found) => {
          const term = found.entry;
          // A heading asks what the text then answers.
          const isExplained = unit.unit.kind === 'heading' || explainsAfter.test(unit.text.slice(found.end, found.end + 24)) || explainsBefore.test(unit.text.slice(Math.max(0, found.start - 12), found.start));
          if (isExplained || term.forms.some((form) => allowed.has(form))) explained.add(term);
          else if (!first.has(term)) first.set(term, { unit, found });
        }),
      ],
      document() {
        for (const [term, { unit, found }] of first) {
          if (explained.has(term)) continue;
          report(unit, {
            start: found.start,
            end: found.end,
            message: say(
              `”${found.original}” är ett ord som få utanför förvaltningen känner till. Förklara det första gången, till exempel: ${term.means}.`,
              `“${found.original}” is a word that few outside the administration know. Explain it the first time, for example: ${term.means}.`,
            ),
          });
        }
      },
    };
  },
});
