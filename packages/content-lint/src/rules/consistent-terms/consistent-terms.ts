import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { type NamesOfOneThing, namesOfOneThing } from '../../data/one-thing-two-names.ts';
import { groupsOf, placesOf, type ProjectReport, someOf, uriOf } from '../../engine/fact.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, matchCase, phraseIndex, standsAt } from '../../engine/wording.ts';

interface Form {
  thing: NamesOfOneThing;
  /** Which of its names, and which form of it. */
  name: number;
  form: number;
}

const formsOf = (name: string): string[] => name.split(' | ');
const phrases = phraseIndex(
  namesOfOneThing.flatMap((thing) => thing.names.flatMap((list, name) => formsOf(list).map((text, form) => ({ text, entry: { thing, name, form } satisfies Form })))),
);

interface Use {
  unit: AnalysedUnit;
  start: number;
  end: number;
  form: number;
  count: number;
}

export const consistentTerms = defineRule({
  meta: {
    id: 'content/consistent-terms',
    title: 'Samma sak, två ord',
    description: 'Require one word for one thing throughout a text',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Språklagen (2009:600) 11 §: vårdat, enkelt och begripligt', 'WCAG 2.2, 3.2.4: konsekvent identifiering'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report, remember }) {
    const things = new Map<NamesOfOneThing, Map<number, Use>>();
    return {
      words: [
        {
          oneOf: phrases,
          visit(unit, at) {
            const [first, met] = [unit.tokens[at], phrases.get(unit.tokens[at]?.lower ?? '')?.find(({ words }) => standsAt(unit, at, words))];
            if (first === undefined || met === undefined || isQuoted(unit, first.start) || isGloss(unit, first.start)) return;
            const { thing, name, form } = met.entry;
            const uses = things.get(thing) ?? new Map<number, Use>();
            things.set(thing, uses);
            const known = uses.get(name);
            if (known !== undefined) known.count += 1;
            else uses.set(name, { unit, start: first.start, end: unit.tokens[at + met.words.length - 1]?.end ?? first.end, form, count: 1 });
          },
        },
      ],
      document() {
        for (const [thing, uses] of things) {
          for (const [name, { unit, start, end, count }] of uses) remember(unit, { start, end, key: thing.id, form: String(name), count });
          if (uses.size < 2) continue;
          // The most used, and of equals the one to prefer.
          const [[kept], ...others] = [...uses].sort(([a, x], [b, y]) => y.count - x.count || a - b) as [[number, Use], ...[number, Use][]];
          for (const [name, { unit, start, end, form }] of others) {
            const [word, right] = [formsOf(thing.names[name] as string)[0], formsOf(thing.names[kept] as string)];
            const same = right[form];
            report(unit, {
              start,
              end,
              message: say(
                `Texten säger både ”${word}” och ”${right[0]}”. Är det samma sak, håll dig till ett av orden, så undrar ingen om det är två.`,
                `The text says both “${word}” and “${right[0]}”. If they are the same thing, keep to one of the words, so that nobody wonders whether they are two.`,
              ),
              ...(same === undefined
                ? { advice: [say(`Skriv ”${right[0]}” genomgående`, `Write “${right[0]}” throughout`)] }
                : { replacements: [matchCase(unit.text.slice(start, end), same)] }),
            });
          }
        }
      },
    };
  },
  project(facts, context) {
    return groupsOf(facts, ({ key }) => key).flatMap((group): ProjectReport[] => {
      const thing = namesOfOneThing.find(({ id }) => id === group[0]?.key);
      const wordOf = (name: string | undefined): string | undefined => (thing?.names[Number(name)] === undefined ? undefined : formsOf(thing.names[Number(name)] as string)[0]);
      // The name that most texts use, and of equals the one to prefer.
      const [kept, ...others] = groupsOf(group, ({ form }) => form).sort((a, b) => b.length - a.length || Number(a[0]?.form) - Number(b[0]?.form));
      const right = wordOf(kept?.[0]?.form);
      const texts = new Set(kept?.map(({ location }) => uriOf(location)));
      return others.flatMap((uses) => {
        const word = wordOf(uses[0]?.form);
        // A text that has both words is told of it by itself.
        if (word === undefined || right === undefined || kept === undefined || (texts.size === 1 && uses.every(({ location }) => texts.has(uriOf(location))))) return [];
        return {
          message: context.say(
            `Texterna har två ord för samma sak: ”${right}” (${someOf(kept, context)}) och ”${word}” (${someOf(uses, context)}). Välj ett av dem för alla texter, helst ”${right}”.`,
            `The texts have two words for one thing: “${right}” (${someOf(kept, context)}) and “${word}” (${someOf(uses, context)}). Choose one of them for all texts, preferably “${right}”.`,
          ),
          excerpt: word,
          identity: `${right} ${word}`,
          places: placesOf(uses, () => word),
        };
      });
    });
  },
});

/** `kakor (cookies)`: the other name is there to explain the first. */
const isGloss = ({ text }: AnalysedUnit, start: number): boolean => /\((?:så kallade |s\.k\. |kallas |även |eller |på engelska )?["”]?$/u.test(text.slice(Math.max(0, start - 20), start));
