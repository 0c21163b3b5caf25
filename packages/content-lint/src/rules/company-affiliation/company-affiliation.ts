import { senderPhrase } from '@stockholm/city';
import { defineRule } from '../../engine/rule.ts';

/** The group as companies have named it when they said whose they are. */
const group = '(?:koncernen Stockholms [Ss]tadshus(?: AB)?|(?:Stockholms )?[Ss]tadshus(?: AB)?-?koncernen|Stockholms [Ss]tadshuskoncernen)';
/** Alone, without a subject: beside a logotype, in a footer. "Bolaget ingår i koncernen" is a statement of fact. */
const swedish = new RegExp(`(?<=^|[|•·\\u2013\\u2014.,(\\uFFFC] ?)(?:Ingår i|(?:Ett )?(?:[Bb]olag|[Ff]öretag|[Dd]otterbolag) (?:i|inom)|En del av|Del av) ${group}(?![\\p{L}\\p{N}_-]|[ \\u00A0](?!\\u2013)[\\p{L}\\p{N}])`, 'gu');
const english = /(?<=^|[|•·\u2013\u2014.,(\uFFFC] ?)(?:A |An )?(?:(?:[Ss]ubsidiary|[Cc]ompany|[Pp]art|[Mm]ember) (?:of|in)|[Bb]elongs to) the Stockholms? (?:[Ss]tadshus|[Cc]ity [Hh]all)(?: AB)? [Gg]roup(?![\p{L}\p{N}_-]| [\p{L}\p{N}])/gu;

export const companyAffiliation = defineRule({
  meta: {
    id: 'content/company-affiliation',
    title: 'Gammal fras om vem bolaget tillhör',
    description: "Require the phrase by which the city's companies say that they belong to the city",
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Stockholms stads varumärkesmanual: varumärkesregler för bolag'],
    since: '2026.1',
    profiles: ['web', 'service', 'internal', 'letter', 'lattlast'],
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ say, report }) {
    const replaced = (lang: 'sv' | 'en'): string => senderPhrase('part-of-city', lang);
    return {
      patterns: ([['sv', swedish], ['en', english]] as const).map(([lang, pattern]) => ({
        pattern,
        visit(unit, match) {
          const right = replaced(lang);
          report(unit, {
            start: match.index,
            end: match.index + match[0].length,
            message: say(
              `Så skrev bolagen förr. Skriv ”${right}”: då ser alla att det är Stockholms stad.`,
              `Companies no longer write so. Write “${right}”: everybody sees then that it is the City of Stockholm.`,
            ),
            replacements: [right],
            fix: right,
          });
        },
      })),
    };
  },
});
