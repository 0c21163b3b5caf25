import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { isPassiveAt } from '../../analysis/passives.ts';
import type { Token } from '../../analysis/tokens.ts';
import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** Of a hundred sentences. */
  percent: number;
  /** Fewer say nothing of a text. */
  sentences: number;
}

interface Section {
  heading: AnalysedUnit | undefined;
  sentences: number;
  passive: number;
  /** The first verbs, for the writer to find. */
  verbs: string[];
}

const shown = 4;

export const passiveDensity = defineRule<Options>({
  meta: {
    id: 'content/passive-density',
    title: 'Många passiva verb',
    description: 'Disallow sections where most sentences hide who acts',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 1.3.3: skriv vem som gör vad', 'Mätt på svensk sakprosa (Talbanken): en passiv på fyra meningar'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { percent: 40, sentences: 8 },
    profileOptions: { lattlast: { percent: 20 } },
    schema: { type: 'object', additionalProperties: false, properties: { percent: { type: 'integer', minimum: 1, maximum: 100 }, sentences: { type: 'integer', minimum: 1 } } },
  },
  create({ options, document, say, report, reportDocument }) {
    return {
      document() {
        const sections: Section[] = [];
        let section: Section = { heading: undefined, sentences: 0, passive: 0, verbs: [] };
        sections.push(section);
        for (const unit of document.units) {
          if (unit.language !== 'sv') continue;
          if (unit.unit.kind === 'heading') {
            section = { heading: unit, sentences: 0, passive: 0, verbs: [] };
            sections.push(section);
          } else if (unit.unit.kind === 'paragraph') {
            count(unit, section);
          }
        }
        for (const { heading, sentences, passive, verbs } of sections) {
          const percent = Math.round((100 * passive) / sentences);
          if (sentences < options.sentences || percent <= options.percent) continue;
          const examples = verbs.map((verb) => `”${verb}”`).join(', ');
          const said = {
            message: say(
              `${passive} av ${sentences} meningar har ett passivt verb, till exempel ${examples}. Skriv vem som gör vad i de viktigaste av dem.`,
              `${passive} of ${sentences} sentences have a passive verb, such as ${examples}. Say who does what in the most important of them.`,
            ),
          };
          if (heading === undefined) reportDocument(said);
          else report(heading, { start: 0, end: heading.text.length, ...said });
        }
      },
    };
  },
});

function count(unit: AnalysedUnit, section: Section): void {
  const { tokens } = unit;
  let index = 0;
  for (const { end } of unit.sentences) {
    const first = index;
    while (index < tokens.length && (tokens[index] as Token).start < end) index += 1;
    if (index - first < 3) continue;
    section.sentences += 1;
    for (let at = first; at < index; at += 1) {
      if (!isPassiveAt(tokens, at, first, index)) continue;
      section.passive += 1;
      const verb = tokens[at]?.lower ?? '';
      if (section.verbs.length < shown && !section.verbs.includes(verb)) section.verbs.push(verb);
      break;
    }
  }
}
