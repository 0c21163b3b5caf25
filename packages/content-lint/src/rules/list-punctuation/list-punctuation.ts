import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { endsWithAbbreviation } from '../../analysis/ends-with-abbreviation.ts';
import { listsOf } from '../../analysis/lists.ts';
import { defineRule } from '../../engine/rule.ts';

/** A full stop within quotation marks or parentheses belongs to what stands there; after an address none may be wanted. */
const ends = { stop: /\.$/u, open: /(?:^|\s)["”’(*]{0,2}[\p{L}\p{N}%-]{1,60}[)”’"]{0,2}$/u, joined: /(?:[,;]|[,;]? (?:och|samt|eller))$/u };
/** The last letters and marks of what `joined` ends with: of most items none. */
const mayJoin: ReadonlySet<string | undefined> = new Set([',', ';', 'h', 't', 'r']);
/** One more than what `open` can match, so that a word is never cut into two. */
const longestEnd = 66;
const annexHeading = /^bilag(?:a|or):?$/iu;
const longestAnnexHeading = 'bilagor:'.length;
/** A heading is followed by so many entries at most. */
const mostAnnexes = 12;
/** An entry is the name of a document. */
const longestAnnex = 14;

export const listPunctuation = defineRule({
  meta: {
    id: 'content/list-punctuation',
    title: 'Ojämna skiljetecken i en lista',
    description: 'Require that the items of a list end alike, without a comma or a conjunction',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 3.9.4–3.9.5: punktlistor'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report }) {
    return {
      document() {
        for (const { items, leading, isPlain } of listsOf(document.units)) {
          const judged = items.filter(({ language }) => language === 'sv');
          if (judged.length !== items.length || items.length < 2) continue;
          judgeJoints(items);
          if (isPlain && items.length >= 3) judgeStops(items.filter((item) => !leading.has(item)));
        }
        judgeAnnexes();
      },
    };

    /** `böcker, och` at the end of an item: the list itself says that more is to come. */
    function judgeJoints(items: readonly AnalysedUnit[]): void {
      const joined = items.slice(0, -1).filter(({ text }) => mayJoin.has(text.at(-1)) && ends.joined.test(text));
      const [first] = joined;
      if (first === undefined) return;
      const at = ends.joined.exec(first.text)?.index ?? first.text.length - 1;
      report(first, {
        start: at,
        end: first.text.length,
        message: say(
          'Punkter i en lista slutar inte med komma eller ”och”. Listan visar redan att det kommer mer.',
          'Items of a list do not end with a comma or “and”. The list itself shows that there is more.',
        ),
      });
    }

    /** Full stops after all, after none, or after the last alone: the list is one sentence then. */
    function judgeStops(items: readonly AnalysedUnit[]): void {
      const stopped = items.map(({ text }) => ends.stop.test(text) && !endsWithAbbreviation(text));
      const open = items.map(({ text }) => ends.open.test(text.slice(-longestEnd)));
      const stops = stopped.filter(Boolean).length;
      const opens = open.filter(Boolean).length;
      if (stops === 0 || opens === 0 || (stops === 1 && stopped.at(-1) === true)) return;
      const odd = stops <= opens ? stopped : open;
      const unit = items[odd.indexOf(true)] as AnalysedUnit;
      const last = unit.tokens.at(-1);
      report(unit, {
        start: last?.start ?? 0,
        end: unit.text.length,
        message: say(
          'Några punkter i listan slutar med punkt och andra inte. Sätt punkt efter alla om de är hela meningar, annars bara efter den sista.',
          'Some items of the list end with a full stop and others do not. Put one after all if they are whole sentences, else only after the last.',
        ),
      });
    }

    /** The list of annexes names documents: names have no full stop. */
    function judgeAnnexes(): void {
      const { units } = document;
      for (const [index, { text }] of units.entries()) {
        if (text.length > longestAnnexHeading || !annexHeading.test(text)) continue;
        for (const unit of units.slice(index + 1, index + 1 + mostAnnexes)) {
          if (unit.unit.kind === 'heading' || unit.tokens.length > longestAnnex) break;
          if (unit.language !== 'sv' || unit.sentences.length > 1 || !ends.stop.test(unit.text) || endsWithAbbreviation(unit.text)) continue;
          const last = unit.tokens.at(-1);
          report(unit, {
            start: last?.start ?? 0,
            end: unit.text.length,
            message: say('En bilagas namn är ingen mening. Stryk punkten.', 'The name of an annex is no sentence. Drop the full stop.'),
            replacements: [unit.text.slice(last?.start ?? 0).replace(/\./u, '')],
          });
        }
      }
    }
  },
});
