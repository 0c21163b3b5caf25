import { textBefore } from '../../analysis/figures.ts';
import { defineRule } from '../../engine/rule.ts';

/** Before a year of its own kind that crosses New Year, in the singular: "läsåren 2025–27" are several. */
export const crossesNewYear = /(?<!\p{L})(?:läsår|skolår|budgetår|räkenskapsår|verksamhetsår|vinter|vintersäsong|säsong|spelår|arbetsår)(?:et|en|n)?[ \u00A0]$/iu;
const dash = /^[-\u2010-\u2014]$/u;

export const splitYearRule = defineRule({
  meta: {
    id: 'content/split-year',
    title: 'Brutet år med streck',
    description: 'Require a slash in a year that crosses New Year',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 12.4.2: brutna år'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  isNotation: true,
  create({ say, report }) {
    return {
      figure(unit, figure) {
        const { start, end, parts, joints } = figure;
        const [from, to] = parts;
        if (parts.length !== 2 || from?.length !== 4 || (to?.length !== 2 && to?.length !== 4) || !dash.test(joints[0] ?? '')) return;
        const next = Number(from) + 1;
        // Longer than a year is a span of years.
        if (Number(to) !== (to.length === 4 ? next : next % 100)) return;
        if (!crossesNewYear.test(textBefore(unit.text, figure)) || /[\p{L}_-]/u.test(figure.after)) return;
        const right = `${from}/${String(next).slice(2)}`;
        report(unit, {
          start,
          end,
          message: say(`Ett år som går över årsskiftet skrivs med snedstreck: ”${right}”.`, `A year that crosses New Year is written with a slash: “${right}”.`),
          replacements: [right],
          fix: right,
        });
      },
    };
  },
});
