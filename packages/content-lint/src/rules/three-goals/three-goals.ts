import { goals } from '@stockholm/city';
import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, matchCase } from '../../engine/wording.ts';

/** A goal's name as it stands in a unit, right or turned round. */
interface Mention {
  unit: AnalysedUnit;
  start: number;
  end: number;
  /** Place among the goals, from 0. */
  goal: number;
  isTurned: boolean;
}

/** `tillit`, `förtroende`: the two words of each goal. */
const pairs = goals.map(({ text }) => text.toLowerCase().split(' och ') as [string, string]);
/** Each of them, with the other one. */
const names = new Map<string, { to: string; goal: number; isTurned: boolean }>(
  pairs.flatMap(([first, second], goal) => [
    [first, { to: second, goal, isTurned: false }],
    [second, { to: first, goal, isTurned: true }],
  ]),
);
/** `Tillit och förtroende, tillgänglighet och öppenhet samt delaktighet och inflytande` */
const inOrder = `${goals.slice(0, -1).map(({ text }) => text.toLowerCase()).join(', ')} samt ${goals.at(-1)?.text.toLowerCase() ?? ''}`;

export const threeGoals = defineRule({
  meta: {
    id: 'content/three-goals',
    title: 'Kommunikationsmålen har fel namn eller ordning',
    description: "Require the names and the order of the communication programme's three goals",
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Kommunikationsprogram för Stockholms stad, KS 2024/112: de tre övergripande kommunikationsmålen'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report }) {
    const mentions: Mention[] = [];
    const visit = (unit: AnalysedUnit, at: number): void => {
      const [start, and, end] = [unit.tokens[at], unit.tokens[at + 1], unit.tokens[at + 2]];
      const name = names.get(start?.lower ?? '');
      if (start === undefined || end === undefined || name === undefined || and?.lower !== 'och' || end.lower !== name.to) return;
      // An asterisk may stand between the words of a text that is no Markdown.
      const between = unit.text.slice(start.end, end.start);
      if (between.length > 12 || !(isAdjacent(unit.text, start, and) || between.includes('*') || between.includes('_'))) return;
      mentions.push({ unit, start: start.start, end: end.end, goal: name.goal, isTurned: name.isTurned });
    };
    return {
      words: [{ oneOf: names, visit }],
      document() {
        // The words are everyday ones. Two goals in a paragraph, or in neighbouring points of a list, are the programme's.
        const groups = groupsOf(mentions);
        for (const group of groups) {
          for (const mention of group) {
            const { unit, start, end, goal, isTurned } = mention;
            const written = unit.text.slice(start, end);
            const name = (goals[goal] as { text: string }).text;
            const right = matchCase(written, name.toLowerCase());
            const range = unit.sourceRange(start, end);
            if (isTurned) {
              report(unit, { start, end, message: say(`Målet heter ”${name}”, i den ordningen.`, `The goal is called “${name}”, in that order.`), replacements: [right] });
            } else if (range !== undefined && /[*_<]/u.test(document.source.slice(range.start, range.end))) {
              report(unit, {
                start,
                end,
                message: say(
                  `”${name}” är ett mål, men ser ut som två. Markera hela namnet eller inget av det.`,
                  `“${name}” is one goal and looks like two. Mark the whole name or none of it.`,
                ),
              });
            }
          }
          const first = firstOf(group);
          const wrong = first.find(({ goal }, index) => index > 0 && goal < (first[index - 1] as Mention).goal);
          if (wrong !== undefined && first.length === goals.length) {
            report(wrong.unit, {
              start: wrong.start,
              end: wrong.end,
              message: say(`De tre målen står i en annan ordning än i kommunikationsprogrammet: ${inOrder}.`, `The three goals are not in the programme's order: ${inOrder}.`),
            });
          }
        }
      },
    };
  },
});

/** The first mention of each goal. */
function firstOf(group: readonly Mention[]): Mention[] {
  return group.filter(({ goal }, index) => group.findIndex((other) => other.goal === goal) === index);
}

/** Mentions near one another that name at least two of the goals. */
function groupsOf(mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions.toSorted((a, b) => a.unit.index - b.unit.index || a.start - b.start)) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    const isNear = previous !== undefined && (previous.unit === mention.unit || (isPoint(previous) && isPoint(mention) && mention.unit.index - previous.unit.index <= 3));
    if (last !== undefined && isNear) last.push(mention);
    else groups.push([mention]);
  }
  return groups.filter((group) => new Set(group.map(({ goal }) => goal)).size > 1);
}

/** The goal's name and nothing else: a point of a list, a heading. */
function isPoint({ unit, start, end }: Mention): boolean {
  return unit.text.length - (end - start) < 4;
}
