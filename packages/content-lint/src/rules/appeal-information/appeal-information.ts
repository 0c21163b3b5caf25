import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

const matter = '(?:ansökan|begäran|anmälan|framställan|bygglov|bidrag|ersättning|bistånd|insats(?:en)?|tillstånd|dispens|serveringstillstånd|skolskjuts|färdtjänst|ekonomiskt bistånd|hemtjänst|parkeringstillstånd)';
/** Words by which an authority decides about someone. */
const decides = new RegExp(
  `(?<!\\p{L})(?:(?:avslår|avvisar|beviljar|bifaller|återkallar|återkräver) (?:(?:delvis|härmed|helt) )?(?:din|dig|er|ert|ditt|sökandens|sökanden|hennes|hans|${matter})(?!\\p{L})|(?:din|er|sökandens) (?:ansökan|begäran) (?:om [\\p{L} -]{3,60} )?(?:avslås|avvisas|bifalls|beviljas|har (?:avslagits|avvisats|beviljats|bifallits))(?!\\p{L})|beslutar att (?:avslå|avvisa|bevilja|bifalla|återkräva|återkalla|förelägga|förbjuda)(?!\\p{L}))`,
  'iu',
);
/** The text proposes, answers a referral or tells of someone else's decision. */
const isProposal = /(?<!\p{L})(?:tjänsteutlåtande|förslag till beslut|föreslår att|remissvar|svar på remiss|yttrande|protokoll)(?!\p{L})/iu;
const appeal = /överklag|omprövning|besvärshänvisning/iu;
const noAppeal = /(?:kan|får|går) (?:inte|ej) (?:att )?överklaga/iu;
const deadline = /(?:tre|3|två|2|fyra|4) veckor|(?<!\p{L})senast(?!\p{L})|inom [\p{L}\d]{1,8} (?:dagar|veckor|månader)/iu;
/** The instructions may follow as an annex. */
const annex = /(?:bilaga|bilagor|bifoga|bifogas|se sista sidan|nästa sida)/iu;

export const appealInformation = defineRule({
  meta: {
    id: 'content/appeal-information',
    title: 'Hur man överklagar saknas',
    description: 'Require that a decision says how to appeal',
    impact: 'fault',
    certainty: 'ask',
    audience: 'writer',
    references: ['Förvaltningslagen (2017:900) 33 §: underrättelse om beslut och hur det överklagas', 'Förvaltningslagen (2017:900) 43–44 §§: hur och när man överklagar'],
    since: '2026.1',
    profiles: ['official', 'letter'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report }) {
    return {
      document() {
        const text = document.units.map((unit) => unit.text).join('\n');
        if (isProposal.test(text)) return;
        const decision = firstDecision(document.units);
        if (decision === undefined || noAppeal.test(text)) return;
        const { unit, start, end } = decision;
        if (!appeal.test(text)) {
          report(unit, {
            start,
            end,
            message: say(
              'Beslutet säger inte hur man överklagar. Får den som beslutet gäller överklaga det? Skriv i så fall hur, vart och inom vilken tid. Får det inte överklagas, skriv det.',
              'The decision doesn’t say how to appeal. May the person concerned appeal? Then write how, where and within what time. If not, write that.',
            ),
          });
        } else if (!deadline.test(text) && !annex.test(text)) {
          report(unit, {
            start,
            end,
            message: say(
              'Texten nämner att beslutet kan överklagas, men inte inom vilken tid. Ska det stå att överklagandet ska ha kommit in inom tre veckor?',
              'The text says that the decision can be appealed, but not within what time. Should it say that the appeal must arrive within three weeks?',
            ),
          });
        }
      },
    };
  },
});

function firstDecision(units: readonly AnalysedUnit[]): { unit: AnalysedUnit; start: number; end: number } | undefined {
  for (const unit of units) {
    const match = unit.language === 'sv' ? decides.exec(unit.text) : null;
    if (match !== null && !isQuoted(unit, match.index)) return { unit, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
