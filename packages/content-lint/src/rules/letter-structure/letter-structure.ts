import type { AnalysedUnit, DocumentAnalysis } from '../../analysis/analyse.ts';
import { asksReader, caseReference, largestDigitalLetter, letterFields, longestSubject, senderName, vagueSubject, wordsBeforeAction } from '../../data/letter-parts.ts';
import { defineRule } from '../../engine/rule.ts';

type Field = keyof typeof letterFields;

/** A subject, and where it stands: a unit, or a line of the front matter. */
interface Subject {
  text: string;
  /** The writer calls it the subject; a heading may only be the first of several. */
  named: boolean;
  place: { unit: AnalysedUnit; start: number } | { start: number };
}

export const letterStructure = defineRule({
  meta: {
    id: 'content/letter-structure',
    title: 'Brevet saknar något som mottagaren behöver',
    description: 'Require that a letter says who sends it, which case, what it is about and first what to do, and fits a digital mailbox',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: [
      'Förvaltningslagen (2017:900) 6 §: service',
      'Språklagen (2009:600) 11 §: vårdat, enkelt och begripligt',
      'Stockholms stads skrivregler: viktigaste först, informativa rubriker',
      'Digg, digital post: utforma meddelanden',
    ],
    since: '2026.1',
    profiles: ['letter'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report, reportSource, reportDocument }) {
    return {
      document() {
        const units = document.units.filter(({ language, unit }) => language === 'sv' && unit.kind !== 'alt');
        if (units.length === 0) return;
        const fields = frontMatterFields(document.source);
        const subject = subjectOf(document, units, fields);
        judgeSubject(subject);
        judgeAction(units, subject);
        judgeSize();

        const has = (field: Field, pattern: RegExp): boolean => fields.has(field) || units.some(({ clearText }) => fieldOf(clearText) === field || pattern.test(clearText));
        const missing = [
          ...(has('sender', senderName) ? [] : [say('Vem skickar brevet?', 'Who sends the letter?')]),
          ...(has('caseNumber', caseReference) ? [] : [say('Vilket ärende gäller det (diarienummer eller ärendenummer)?', 'Which case is it about (its number)?')]),
          ...(subject === undefined ? [say('Vad handlar brevet om (ämnesrad)?', 'What is the letter about (subject)?')] : []),
        ];
        if (missing.length > 0) {
          reportDocument({
            message: say(`Svarar brevet på det här? ${missing.join(' ')}`, `Does the letter answer this? ${missing.join(' ')}`),
            certainty: 'ask',
          });
        }
      },
    };

    function judgeSubject(subject: Subject | undefined): void {
      if (subject === undefined) return;
      const { text, named, place } = subject;
      const isVague = vagueSubject.test(text);
      if (!isVague && text.length <= longestSubject) return;
      const finding = {
        start: place.start,
        end: place.start + text.length,
        message: isVague
          ? say('Ämnesraden kan stå på vilket brev som helst. Skriv vad just det här brevet handlar om, till exempel ”Beslut om parkeringstillstånd”.', 'The subject could be on any letter. Say what this one is about.')
          : say(`Ämnesraden är ${text.length} tecken lång. I listan över brev syns bara början. Skriv det viktigaste först, och korta.`, `The subject has ${text.length} characters. A list of letters only shows its beginning. Put the main thing first, and shorten it.`),
        ...(isVague ? (named ? {} : { certainty: 'ask' as const }) : { impact: 'advice' as const }),
      };
      if ('unit' in place) report(place.unit, finding);
      else reportSource(finding);
    }

    function judgeAction(units: readonly AnalysedUnit[], subject: Subject | undefined): void {
      let words = 0;
      for (const unit of units) {
        const { kind } = unit.unit;
        if (kind === 'heading' || kind === 'title' || kind === 'tableCell' || fieldOf(unit.text) !== undefined) {
          // The subject may say it all: "Betala avgiften senast den 5 maj".
          if (subject !== undefined && 'unit' in subject.place && subject.place.unit === unit && asksReader.test(unit.text)) return;
          continue;
        }
        const match = asksReader.exec(unit.text);
        if (match === null) {
          words += unit.tokens.length;
          continue;
        }
        words += unit.tokens.filter(({ start }) => start < match.index).length;
        if (words <= wordsBeforeAction) return;
        const start = match.index + (match[0].length - match[0].replace(/^[.!?:]\s+/u, '').length);
        report(unit, {
          start,
          end: match.index + match[0].length,
          message: say(
            `Det första som mottagaren ska eller kan göra kommer efter ${words} ord. Kan det stå i början av brevet?`,
            `The first thing for the reader to do comes after ${words} words. Could the letter begin with it?`,
          ),
          certainty: 'ask',
        });
        return;
      }
      if (words === 0) return;
      reportDocument({
        message: say(
          'Vad ska mottagaren göra? Skriv det i början av brevet. Behöver mottagaren inte göra något, skriv det.',
          'What should the reader do? Say it at the beginning. If nothing, say that.',
        ),
        certainty: 'ask',
      });
    }

    function judgeSize(): void {
      // A Word file is not what is sent.
      if (document.docx !== undefined || document.source.length * 3 <= largestDigitalLetter) return;
      const bytes = new TextEncoder().encode(document.source).length;
      if (bytes <= largestDigitalLetter) return;
      reportDocument({
        message: say(
          `Brevet är ${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB. Digital post får vara högst 2 MB med bilagor. Gör bilderna mindre, eller lägg dem på webben.`,
          `The letter is ${(bytes / 1024 / 1024).toFixed(1)} MB. Digital mail may have at most 2 MB with what is attached. Make the pictures smaller, or put them on the web.`,
        ),
      });
    }
  },
});

const fieldNames = new Map<string, Field>(Object.entries(letterFields).flatMap(([field, names]) => names.map((name) => [name.toLowerCase(), field as Field] as const)));
const fieldLine = /^([\p{L}]{2,20})\s?:\s{0,4}(?=\S)/u;

function fieldOf(text: string): Field | undefined {
  const name = fieldLine.exec(text)?.[1];
  return name === undefined ? undefined : fieldNames.get(name.toLowerCase());
}

interface FrontMatterField {
  value: string;
  start: number;
}

/** The keys of the front matter that say something. */
function frontMatterFields(source: string): ReadonlyMap<Field, FrontMatterField> {
  const fields = new Map<Field, FrontMatterField>();
  if (!/^---[ \t]*\r?\n/u.test(source)) return fields;
  let at = source.indexOf('\n') + 1;
  while (at > 0 && at < source.length) {
    const next = source.indexOf('\n', at);
    const line = source.slice(at, next < 0 ? source.length : next);
    if (/^(?:---|\.\.\.)[ \t]*\r?$/u.test(line)) return fields;
    const match = /^([\p{L}]{2,20}) *: *(["']?)([^"'\r]{1,400})/u.exec(line);
    const field = match === null ? undefined : fieldNames.get((match[1] as string).toLowerCase());
    const value = match?.[3]?.trim() ?? '';
    if (field !== undefined && value !== '' && !fields.has(field)) fields.set(field, { value, start: at + line.indexOf(value, (match?.[1]?.length ?? 0) + 1) });
    at = next + 1;
  }
  // What is never closed is no front matter.
  return new Map();
}

/** From the front matter, a line "Ämne: …", the file's title, or the first heading. */
function subjectOf(document: DocumentAnalysis, units: readonly AnalysedUnit[], fields: ReadonlyMap<Field, FrontMatterField>): Subject | undefined {
  const written = fields.get('subject');
  if (written !== undefined) return { text: written.value, named: true, place: { start: written.start } };
  for (const unit of units) {
    if (fieldOf(unit.text) !== 'subject') continue;
    const start = fieldLine.exec(unit.text)?.[0].length ?? 0;
    // A long line and the one below may have been read as one wrapped line.
    const range = unit.sourceRange(start, unit.text.length);
    const line = range === undefined ? '' : (document.source.slice(range.start, range.end).split(/[\r\n]/u)[0] as string).trimEnd();
    const rest = unit.text.slice(start);
    return { text: line !== '' && rest.startsWith(line) ? line : rest, named: true, place: { unit, start } };
  }
  const heading = units.find(({ unit: { kind } }) => kind === 'title') ?? units.find(({ unit: { kind }, text }) => kind === 'heading' && !caseReference.test(text) && !senderName.test(text) && !/^[\d .-]{4,20}$/u.test(text));
  return heading === undefined ? undefined : { text: heading.text, named: heading.unit.kind === 'title' && document.docx === undefined, place: { unit: heading, start: 0 } };
}
