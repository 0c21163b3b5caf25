import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

const by = '(?:automatiskt|automatiserat|maskinellt|helautomatiskt|av (?:en )?(?:AI|robot|dator|algoritm|AI-tjänst|AI-modell|datorn|roboten|algoritmen)|med (?:hjälp av )?AI)';
/** Says that a machine decides. */
const automated = new RegExp(
  `(?<!\\p{L})(?:(?:besluten?|beslutet|ansökan|ansökningar(?:na)?|ärendet|ärenden(?:a)?|anmälan) (?:kan |ska |kommer att )?(?:fattas|avgörs|avgöras|prövas|beslutas|bedöms|bedömas|handläggs|handläggas|beviljas|avslås)(?: helt| delvis| ofta| numera)? ${by}|(?:fattar|fatta|tar|ta) (?:ett |en |enklare |sådana |helt )?(?:automatiska|automatiserade|automatiskt|automatiserat) beslut|(?:ett |är |genom |med )(?:helt )?(?:automatiserat|automatiskt) beslut|(?:AI|algoritmen|roboten|datorn|systemet)(?:-tjänsten)? (?:fattar|tar) (?:beslut|beslutet))(?!\\p{L})`,
  'giu',
);
/** Every one of them has a machine or what it does. */
const machine = /automat|maskinellt|AI|robot|dator|algoritm|systemet/iu;
const denied = /(?<!\p{L})(?:inte|inga|inget|ingen|aldrig|utan|ej)(?!\p{L})/iu;

/** What must be said of it, and what shows that it is. */
const parts = [
  {
    answered: /(?:utifrån|baserat på|bygger på|grundas på|jämförs?|kontrollera[rs]|regler(?:na)?(?!\p{L})|villkor(?:en)?(?!\p{L})|enligt (?:de |dina |de uppgifter))/iu,
    sv: 'vad beslutet bygger på',
    en: 'what the decision is based on',
  },
  {
    answered: /(?:handläggare|medarbetare|människa|mänsklig|en person|tjänsteperson|kontakta oss|ring oss|prata med)/iu,
    sv: 'hur man får en människa att pröva det',
    en: 'how to have a human look at it',
  },
  { answered: /(?:överklag|omprövning|ompröva|begära ändring)/iu, sv: 'hur man överklagar', en: 'how to appeal' },
] as const;

export const automatedDecisionExplained = defineRule({
  meta: {
    id: 'content/automated-decision-explained',
    title: 'Automatiserat beslut utan förklaring',
    description: 'Require that an automated decision is explained: its grounds, a human to turn to, how to appeal',
    impact: 'fault',
    certainty: 'ask',
    audience: 'writer',
    references: ['Dataskyddsförordningen (EU) 2016/679, artiklarna 13.2 f och 22', 'Förvaltningslagen (2017:900) 28 och 33 §§: automatiserat beslut och överklagande'],
    since: '2026.1',
    profiles: ['web', 'service', 'letter'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, lang, say, report }) {
    let text: string | undefined;
    let hasSpoken = false;
    return {
      patterns: [
        {
          pattern: automated,
          needs: machine,
          visit(unit, match) {
            if (hasSpoken || isQuoted(unit, match.index)) return;
            const start = match.index;
            const end = start + match[0].length;
            // "Vi fattar inga automatiserade beslut."
            if (denied.test(unit.text.slice(Math.max(0, start - 40), Math.min(unit.text.length, end + 12)))) return;
            text ??= document.units.map((one) => one.text).join('\n');
            const open = parts.filter(({ answered }) => !answered.test(text as string));
            if (open.length === 0) return;
            hasSpoken = true;
            const missing = open.map(({ sv, en }) => (lang === 'en' ? en : sv));
            const listed = [missing.slice(0, -1).join(', '), missing.at(-1)].filter((part) => part !== '').join(say(' och ', ' and '));
            report(unit, {
              start,
              end,
              message: say(
                `En maskin beslutar. Står det ${listed}? Den som får beslutet har rätt att veta det.`,
                `A machine decides. Does the text say ${listed}? Those concerned have a right to know.`,
              ),
            });
          },
        },
      ],
    };
  },
});
