import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { textAfter, textBefore } from '../../analysis/figures.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, matchCase } from '../../engine/wording.ts';
import { mayAbbreviate, prose } from '../abbreviation-in-prose/abbreviation-in-prose.ts';

interface Options {
  /** What parts hours from minutes. */
  separator: '.' | ':';
}

const clockWord = /(?<![\p{L}\p{N}_.])(kl\.?|klockan)([ \u00A0]?)$/iu;
const time = /^(\d{1,2})(?:([.:,])(\d\d))?(?:([-\u2010-\u2014])(\d{1,2})(?:([.:,])(\d\d))?)?$/u;
const english = /^ ?([ap])\.?m\.?(?![\p{L}\p{N}])/iu;

export const timeFormat = defineRule<Options>({
  meta: {
    id: 'content/time-format',
    title: 'Klockslag i fel form',
    description: 'Require times of day as Swedish texts write them',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 12.2 och 11.4: klockslag', 'DIGG, vägledning för webbutveckling R66: datum och tid'],
    since: '2026.1',
    fixable: true,
    defaultOptions: { separator: '.' },
    schema: { type: 'object', additionalProperties: false, properties: { separator: { enum: ['.', ':'] } } },
  },
  isNotation: true,
  create({ options, profile, say, report }) {
    const { separator } = options;
    return {
      figure(unit, figure) {
        const { start, end, text } = figure;
        const lead = clockWord.exec(textBefore(unit.text, figure, 10));
        if (lead === null || /[\p{L}_/]/u.test(figure.after)) return;
        const [whole, word, space] = lead as unknown as [string, string, string];
        const from = start - whole.length;
        const parts = time.exec(text);
        // "kl3" is a class.
        if (isQuoted(unit, start) || (space === '' && !word.endsWith('.') && parts?.[3] === undefined)) return;
        if (parts === null) {
          if (!/^(?:[01]\d|2[0-3])[0-5]\d$/u.test(text)) return;
          const right = `${text.slice(0, 2)}${separator}${text.slice(2)}`;
          report(unit, {
            start,
            end,
            message: say(`Skilj timmar och minuter åt: ”${right}”.`, `Part hours and minutes: “${right}”.`),
            replacements: [right],
            certainty: 'likely',
          });
          return;
        }
        const [, hour, mark, minute, , hourTo, markTo, minuteTo] = parts as unknown as [string, string, string | undefined, string | undefined, string | undefined, string | undefined, string | undefined, string | undefined];
        if (!isTime(hour, minute) || (hourTo !== undefined && !isTime(hourTo, minuteTo))) {
          report(unit, {
            start: from,
            end,
            message: say(`Klockslaget ${text} finns inte. Kontrollera tiden.`, `There is no such time as ${text}. Check it.`),
            impact: 'fault',
          });
          return;
        }
        const noon = english.exec(textAfter(unit.text, figure, 6));
        if (noon !== null) {
          const hours = (Number(hour) % 12) + (noon[1]?.toLowerCase() === 'p' ? 12 : 0);
          const right = `${hours}${minute === undefined ? '' : separator + minute}`;
          report(unit, {
            start,
            end: end + noon[0].length,
            message: say(`Skriv klockslaget med 24 timmar: ”${right}”.`, `Write the time with 24 hours: “${right}”.`),
            replacements: hourTo === undefined ? [right] : [],
          });
          return;
        }
        const edits: { start: number; end: number; text: string }[] = [];
        const isWordRight = (word.toLowerCase() === 'kl.' || word.toLowerCase() === 'klockan') && space !== '';
        if (!isWordRight) {
          const isWritten = prose.has(unit.unit.kind) && (!mayAbbreviate(profile) || (/^Kl/u.test(word) && beginsSentence(unit, from, end)));
          const right = isWritten ? 'klockan' : 'kl.';
          const gap = space === '' ? '\u00A0' : space;
          edits.push({ start: from, end: start, text: (word === 'KL' && from > 0 ? right : matchCase(word.slice(0, 1), right)) + gap });
        }
        let at = start;
        for (const one of [mark, markTo]) {
          at = one === undefined ? at : unit.text.indexOf(one, at);
          if (one !== undefined && one !== separator) edits.push({ start: at, end: at + 1, text: separator });
          at += 1;
        }
        if (edits.length === 0) return;
        // The other of full stop and colon is a second choice, not a fault.
        const isSecondChoice = isWordRight && mark !== ',' && markTo !== ',';
        const right = rewritten(unit.text, from, end, edits);
        report(unit, {
          start: from,
          end,
          message: say(`Skriv klockslaget ”${right}”.`, `Write the time “${right}”.`),
          mend: { title: say(`Skriv ”${right}”`, `Write “${right}”`), edits },
          ...(isSecondChoice ? { certainty: 'likely' as const } : {}),
        });
      },
    };
  },
});

/** Not "Kl. 9: fika", which is a programme. */
const beginsSentence = ({ unit, text }: AnalysedUnit, from: number, end: number): boolean =>
  unit.kind === 'paragraph' && /(?:^|[.!?]["”’)]?[ \u00A0])$/u.test(text.slice(Math.max(0, from - 3), from)) && !/^[^\p{L}]{0,12}:/u.test(text.slice(end, end + 14));

const isTime = (hour: string, minute = '00'): boolean => Number(hour) <= 24 && Number(minute) <= (Number(hour) === 24 ? 0 : 59);

function rewritten(text: string, start: number, end: number, edits: readonly { start: number; end: number; text: string }[]): string {
  let made = '';
  let at = start;
  for (const edit of edits) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at, end);
}
