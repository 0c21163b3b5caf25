import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { vagueLinkTexts } from '../../data/vague-link-texts.ts';
import { defineRule } from '../../engine/rule.ts';
import { objectReplacement, type TextLink } from '../../text-unit.ts';

interface Link extends TextLink {
  unit: AnalysedUnit;
  /** Lower-cased, without marks and arrows. */
  words: string;
}

const address = /^(?:https?:\/\/|www\.)\S+$/iu;
/** What may stand around the words of a link: an arrow, a full stop. */
const marks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

export const linkText = defineRule({
  meta: {
    id: 'content/link-text',
    title: 'Länktext som inte säger vart länken leder',
    description: 'Require that the words of a link say where it leads',
    impact: 'barrier',
    certainty: 'likely',
    audience: 'writer',
    references: ['WCAG 2.2, 2.4.4: länkens syfte i sammanhanget', 'Digg, webbriktlinje R5: skriv tydliga länkar', 'Myndigheternas skrivregler 8, 2.1.6: länkar'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report }) {
    const links: Link[] = [];
    return {
      link(unit, link) {
        const text = unit.text.slice(link.start, link.end);
        links.push({ ...link, unit, words: text.replace(marks, '').replace(/\s+/gu, ' ').toLowerCase() });
      },
      document() {
        const first = new Map<string, Link>();
        for (const link of links) {
          const { unit, start, end, words } = link;
          const text = unit.text.slice(start, end);
          if (vagueLinkTexts.has(words)) {
            const other = first.get(words);
            const again = other !== undefined && other.target !== link.target;
            first.set(words, other ?? link);
            report(unit, {
              start,
              end,
              message: again
                ? say(
                    `Fler länkar heter ”${text}” och leder till olika ställen. Skriv vart den här leder, till exempel sidans rubrik.`,
                    `More links are called “${text}” and lead to different places. Write where this one leads, for example the heading of the page.`,
                  )
                : say(
                    `Länktexten ”${text}” säger inte vart länken leder. Skriv det, till exempel sidans rubrik.`,
                    `The link text “${text}” doesn't say where the link leads. Write it, for example the heading of the page.`,
                  ),
            });
          } else if (address.test(text) || isBareAddress(link, text)) {
            report(unit, {
              start,
              end,
              message: say(
                'Länktexten är en webbadress. Skriv vad sidan handlar om i stället: en skärmläsare läser adressen tecken för tecken.',
                'The link text is an address. Write what the page is about instead: a screen reader reads an address sign by sign.',
              ),
              impact: 'advice',
            });
          }
        }
      },
    };

    /** `<https://…>` in Markdown stands in the text as one sign. */
    function isBareAddress({ unit, start, end }: Link, text: string): boolean {
      if (text !== objectReplacement) return false;
      const range = unit.sourceRange(start, end);
      return range !== undefined && /^<?https?:\/\//iu.test(document.source.slice(range.start, range.start + 12));
    }
  },
});
