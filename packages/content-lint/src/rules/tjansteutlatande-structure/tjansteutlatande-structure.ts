import type { AnalysedUnit, DocumentAnalysis } from '../../analysis/analyse.ts';
import { fold } from '../../analysis/city-mail.ts';
import { handlersOf } from '../../analysis/handlers.ts';
import { afterAnnexes, sections, type TjansteutlatandeSection } from '../../data/tjansteutlatande-parts.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchCase } from '../../engine/wording.ts';

/** Headings and lines of a header are shorter. */
const longestLine = 80;
/** More are no signatures: keeps the time linear. */
const mostPeople = 12;
const documentName = /^(?:tjänsteutlåtande)(?:\s?[:–-].{0,60})?$/iu;
/** Other papers of a meeting have a proposed decision too. */
const otherPaper = /^(?:(?:sammanträdes|special|protokolls)?protokoll|protokollsutdrag|föredragningslista|kallelse|dagordning|motion|reservation)(?![\p{L}])/iu;

const aDay = /^(?:datum:? ?)?(?:(?:stockholm )?den )?(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (?:19|20)\d\d)$/iu;
const ownNumber = /^(?:(?:vårt )?(?:dnr|diarienr|diarienummer)(?![\p{L}])|\p{Lu}{2,6} (?:19|20)\d\d\/\d{1,6}$)/iu;
const administration = /(?:förvaltning(?:en)?|kontoret|kansliet|stadsarkivet|(?:^|\s)sdf)(?:,.{0,40})?$/iu;
const recipient = /^till(?:$|[: ] ?\p{L}{2,40}(?:nämnd|nämnden|styrelsen|fullmäktige|utskottet|borgarråd)?)/iu;
const phone = /\d(?:[ ()–-]{0,2}\d){6,13}/u;
const title = /^(?:(?:tf|t\.f\.|bitr\.|biträdande|vice) )?\p{L}{0,30}(?:direktör|chef|kanslichef|ansvarig)(?:$|,|\s{2})/iu;
const personName = /^\p{Lu}[\p{Ll}\p{M}]{1,24}(?:[- ](?:(?:von|van|af|de|der) )?\p{Lu}[\p{Ll}\p{M}]{1,24}){1,4}$/u;

/** A sentence of a decision: "Socialnämnden godkänner …", "Förvaltningen föreslår att …", "att …". */
const point = /^(?:att |\p{Lu}[\p{L}-]{2,40}(?:nämnden|styrelsen|fullmäktige|utskottet) |nämnden )/iu;
const annexLabel = /^bilag(?:a|or)(?=$|:)/iu;
/** One line that may name several annexes: it begins with a noun in the plural, or counts. */
const maybeSeveral = /^\p{L}{2,40}(?:ar|er|or)(?!\p{L})|(?<!\p{L})(?:bilage)?(?:förteckning|separata?|samtliga)(?!\p{L})|[;,•]| och | samt |(?:^|\s)[2-9][.)]\s|bilag(?:a|or) ?[2-9]|[1-9] ?[–-] ?[2-9]/iu;

export const tjansteutlatandeStructure = defineRule({
  meta: {
    id: 'content/tjansteutlatande-structure',
    title: 'Tjänsteutlåtandet saknar en del',
    description: "Require the parts of a tjänsteutlåtande: header, sections, numbered points, signatures that agree, annexes in the right number",
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Remissvar från fem förvaltningar i Stockholms stad på kommunikationsprogrammet, KS 2024/112', 'Offentlighets- och sekretesslagen (2009:400) 5 kap. 2 §: datum, beteckning och avsändare i registret'],
    since: '2026.1',
    profiles: ['official'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, lang, say, report, reportDocument }) {
    const named = ({ nameSv, nameEn }: TjansteutlatandeSection): string => (lang === 'en' ? nameEn : nameSv);

    return {
      document() {
        const units = document.units.filter(({ language, unit }) => language === 'sv' && unit.kind !== 'alt');
        const decision = units.find((unit) => isHeading(unit, sections.decision));
        if (!isTjansteutlatande(units, decision)) return;

        const lines = units.filter(({ text }) => text.length <= longestLine);
        judgeHeader(units, lines);
        judgeSections(lines, decision);
        if (decision !== undefined) judgePoints(units, decision);
        judgeAnnexes(units);
        judgeNames(units);
        for (const unit of lines.filter(({ text }) => /^slut\.?$/iu.test(text))) {
          report(unit, {
            start: 0,
            end: unit.text.length,
            message: say('”Slut” behövs inte: texten tar slut ändå. Ta bort raden.', '“Slut” isn’t needed. Remove the line.'),
            impact: 'advice',
          });
        }
      },
    };

    function judgeHeader(units: readonly AnalysedUnit[], lines: readonly AnalysedUnit[]): void {
      const has = (pattern: RegExp): boolean => lines.some(({ text }) => pattern.test(text));
      const handlers = handlersOf(units).slice(0, mostPeople);
      const missing = [
        ...(has(administration) ? [] : [say('förvaltning', 'administration')]),
        ...(has(aDay) ? [] : [say('datum', 'date')]),
        ...(has(ownNumber) ? [] : [say('eget diarienummer', 'its own diarienummer')]),
        ...(handlers.length === 0
          ? [say('handläggare', 'handläggare')]
          : handlers.some(({ unit }) => [unit, ...units.slice(units.indexOf(unit) + 1, units.indexOf(unit) + 5)].some(({ clearText }) => phone.test(clearText)))
            ? []
            : [say('handläggarens telefon', "the handläggare's telephone")]),
        ...(has(recipient) ? [] : [say('mottagare (Till)', 'recipient (Till)')]),
        ...(has(title) ? [] : [say('underskrift med namn och titel', 'signature with name and title')]),
      ];
      if (missing.length === 0) return;
      const message = say(`I tjänsteutlåtandet hittas inte ${listed(missing, 'eller')}. Ska det läggas till?`, `The tjänsteutlåtande seems to lack ${listed(missing, 'and')}. Should that be added?`);
      // A date on a line of its own looks like a heading in plain text.
      const heading = units.find(({ unit: { kind }, text }) => kind === 'heading' && !aDay.test(text));
      if (heading === undefined) reportDocument({ message, certainty: 'ask' });
      else report(heading, { start: 0, end: heading.text.length, message, certainty: 'ask' });
    }

    function judgeSections(lines: readonly AnalysedUnit[], decision: AnalysedUnit | undefined): void {
      const missing = Object.values(sections).filter((section) => !lines.some((unit) => isHeading(unit, section)));
      if (missing.length === 0) return;
      const names = listed(missing.map(named), say('och', 'and'));
      const message = say(
        `Ett tjänsteutlåtande brukar ha fler rubriker. Här hittas inte ${names}. Behövs ${missing.length === 1 ? 'avsnittet' : 'de avsnitten'}?`,
        `A tjänsteutlåtande usually has more sections. Not found here: ${names}. Are they needed?`,
      );
      if (decision === undefined) reportDocument({ message, certainty: 'ask' });
      else report(decision, { start: 0, end: decision.text.length, message, certainty: 'ask' });
    }

    /** Several points that nobody can refer to by number. A list of Word's may be numbered: its marks are not in the text. */
    function judgePoints(units: readonly AnalysedUnit[], decision: AnalysedUnit): void {
      const points: AnalysedUnit[] = [];
      for (const unit of units.slice(units.indexOf(decision) + 1)) {
        if (!point.test(unit.text)) {
          // "Nämnden beslutar" on a line of its own begins the points.
          if (points.length === 0 && unit.text.length <= longestLine && /(?:föreslår|beslutar)(?: att)?:?$/iu.test(unit.text)) continue;
          break;
        }
        points.push(unit);
      }
      const [first] = points;
      if (first === undefined || points.length < 2 || points.every((unit) => isNumbered(document, unit))) return;
      if (points.some(({ unit }) => unit.kind === 'listItem') && document.docx !== undefined) return;
      report(first, {
        start: 0,
        end: first.text.length,
        message: say(
          `Förslaget till beslut har ${points.length} punkter utan nummer. Numrera dem, så att var och en går att hänvisa till.`,
          `The proposed decision has ${points.length} points without a number. Number them, so that each can be referred to.`,
        ),
        impact: 'advice',
      });
    }

    function judgeAnnexes(units: readonly AnalysedUnit[]): void {
      for (const [index, unit] of units.entries()) {
        const label = annexLabel.exec(unit.text)?.[0];
        if (label === undefined || unit.text.length > 300) continue;
        const beside = unit.text.slice(label.length + 1).trim();
        const items = beside === '' ? itemsBelow(document, units, index) : [beside];
        const isPlural = /or$/iu.test(label);
        const wrong = isPlural ? items.length === 1 && !maybeSeveral.test((items[0] as string).replace(/^1[.)] /u, '')) : items.length > 1 && beside === '' && areItems(units, index);
        if (!wrong) continue;
        report(unit, {
          start: 0,
          end: label.length,
          message: isPlural
            ? say('Här finns bara en bilaga. Skriv rubriken i ental.', 'There is only one annex. Write the heading in the singular.')
            : say(`Här finns ${items.length} bilagor. Skriv rubriken i flertal.`, `There are ${items.length} annexes. Write the heading in the plural.`),
          replacements: [matchCase(label, isPlural ? 'bilaga' : 'bilagor')],
        });
      }
    }

    /** A list below, not lines that may be one title cut in two. */
    function areItems(units: readonly AnalysedUnit[], index: number): boolean {
      return units[index + 1]?.unit.kind === 'listItem' && units[index + 2]?.unit.kind === 'listItem';
    }

    /** Those who sign stand in the table of approval too: one letter more or less is a slip. */
    function judgeNames(units: readonly AnalysedUnit[]): void {
      const signed = units.flatMap(({ text }, index) => (personName.test(text) && title.test(units[index + 1]?.text ?? '') ? [text] : [])).slice(0, mostPeople);
      const from = units.findIndex(({ text }) => /^(?:attesterat av|godkänt av|detta dokument har godkänts)/iu.test(text));
      if (from < 0) return;
      for (const unit of units.slice(from)) {
        const name = unit.text.split(',')[0] as string;
        if (!personName.test(name) || signed.includes(name)) continue;
        if (!signed.some((other) => isSlip(fold(other), fold(name)))) continue;
        report(unit, {
          start: 0,
          end: name.length,
          message: say('Namnet skrivs på ett annat sätt i underskriften. Kontrollera hur det stavas, och skriv lika.', 'The signature spells this name in another way. Check how it is spelt, and write the same.'),
        });
      }
    }
  },
});

const isHeading = ({ text }: AnalysedUnit, { heading }: TjansteutlatandeSection): boolean => text.length <= longestLine && heading.test(text.replace(/^\d{1,2}(?:\.\d{1,2})?[.)]? /u, '').replace(/:$/u, ''));
const isSection = (unit: AnalysedUnit): boolean => Object.values(sections).some((section) => isHeading(unit, section));

/** It says so itself on a line of its own, or has a proposed decision and at least two of the other sections, and is no paper of the meeting. */
function isTjansteutlatande(units: readonly AnalysedUnit[], decision: AnalysedUnit | undefined): boolean {
  if (units.slice(0, 12).some(({ text }) => otherPaper.test(text) && text.length <= longestLine)) return false;
  const { summary, matter, preparation, analysis } = sections;
  const others = [summary, matter, preparation, analysis].filter((section) => units.some((unit) => isHeading(unit, section))).length;
  return decision === undefined ? others >= 2 && units.some(({ text }) => documentName.test(text)) : others >= 2 || units.some(({ text }) => documentName.test(text));
}

function isNumbered({ source }: DocumentAnalysis, unit: AnalysedUnit): boolean {
  if (/^\(?\d{1,2}[.)]/u.test(unit.text)) return true;
  const start = unit.sourceRange(0, 1)?.start ?? 0;
  return /(?:^|[\n\r])[ \t>]{0,12}(?:\d{1,2}[.)]|[a-zåäö]\))[ \t]{1,8}$/u.test(source.slice(Math.max(0, start - 24), start)) || /<li[^>]{0,20}>\s{0,4}$/u.test(source.slice(Math.max(0, start - 24), start));
}

/** The lines below the heading of the annexes, until something else begins. */
function itemsBelow(document: DocumentAnalysis, units: readonly AnalysedUnit[], index: number): string[] {
  const items: string[] = [];
  const part = partOf(document, units[index] as AnalysedUnit);
  for (const unit of units.slice(index + 1)) {
    if (afterAnnexes.test(unit.text) || annexLabel.test(unit.text) || isSection(unit) || unit.unit.kind === 'tableCell' || partOf(document, unit) !== part) break;
    if (document.docx !== undefined && unit.unit.kind === 'heading') break;
    items.push(unit.text);
  }
  return items;
}

/** Headers and footers of a Word document come after its body. */
function partOf(document: DocumentAnalysis, unit: AnalysedUnit): string | undefined {
  const range = unit.sourceRange(0, unit.text.length);
  const location = range === undefined ? undefined : document.locate('', range.start, range.end);
  return location?.kind === 'docx' ? location.part : undefined;
}

const listed = (words: readonly string[], last: string): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`);

/** The same first name, and a last name with one letter put in, left out or changed. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return false;
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length !== y.length || x[0] !== y[0]) return false;
  const different = x.flatMap((word, index) => (word === y[index] ? [] : [[word, y[index] as string] as const]));
  const [pair] = different;
  return different.length === 1 && pair !== undefined && Math.min(pair[0].length, pair[1].length) >= 4 && isOneEdit(...pair);
}

function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
