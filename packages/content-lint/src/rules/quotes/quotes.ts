import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { matchesOf } from '../../analysis/matches.ts';
import { defineRule } from '../../engine/rule.ts';

const swedish = '”';
const mark = /["“”„‟«»]/gu;
const wrong = /["“„‟«»]/u;
const beforeOpening = /[\s([–—\uFFFC]/u;
const afterClosing = /[\s)\].,;:!?…–—-]/u;

interface Mark {
  at: number;
  sign: string;
}

export const quotes = defineRule({
  meta: {
    id: 'content/quotes',
    title: 'Fel citattecken',
    description: 'Require Swedish quotation marks',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 13.11: citattecken'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      where: wrong,
      unit(unit) {
        for (const [open, close] of pairsIn(unit)) {
          const edits = [open, close].filter(({ sign }) => sign !== swedish).map(({ at }) => ({ start: at, end: at + 1, text: swedish }));
          if (edits.length === 0) continue;
          const isStraight = open.sign === '"' && close.sign === '"';
          const title = say('Skriv ”…”', 'Write ”…”');
          report(unit, {
            start: open.at,
            end: close.at + 1,
            message: isStraight
              ? say('Raka citattecken (") hör till kod. Skriv ”…”.', 'Straight quotation marks (") belong in code. Write ”…”.')
              : say('Citattecknen är inte svenska. Skriv likadana på båda sidor: ”…”.', 'The quotation marks are not Swedish. Write the same on both sides: ”…”.'),
            mend: { title, edits },
          });
        }
      },
    };
  },
});

/** The quotations of a unit; none when a mark is neither an opening nor a closing one, as in code, or has no fellow. */
function pairsIn({ text }: AnalysedUnit): [Mark, Mark][] {
  const pairs: [Mark, Mark][] = [];
  let open: Mark | undefined;
  for (const match of matchesOf(text, mark)) {
    const one: Mark = { at: match.index, sign: match[0] };
    const before = text[one.at - 1];
    const after = text[one.at + 1];
    const isCall = before === '(' && /[\p{L}\p{N}_]/u.test(text[one.at - 2] ?? '');
    const mayOpen = (before === undefined || beforeOpening.test(before)) && !isCall && after !== undefined && !/\s/u.test(after);
    const mayClose = before !== undefined && !/\s/u.test(before) && (after === undefined || afterClosing.test(after));
    // 15" is a measure, unless a quotation is open.
    if (one.sign === '"' && open === undefined && !mayOpen && /\p{N}/u.test(before ?? '')) continue;
    if (open === undefined ? !mayOpen : !mayClose) return [];
    if (open === undefined) open = one;
    else {
      pairs.push([open, one]);
      open = undefined;
    }
  }
  return open === undefined ? pairs : [];
}
