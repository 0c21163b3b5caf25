import { firstNames } from '../data/first-names.ts';

/** A person's name in the same sentence as a case number, where the words say that the case is theirs. */
export interface CaseName {
  start: number;
  end: number;
  kind: 'name';
  certainty: 'likely';
}

const number = /\d{1,8}(?:[-/.:]\d{1,8}){1,3}/g;
const isDay = /^(?:19|20)\d\d-\d\d-\d\d$/u;
/** Words before digits that make them a case number. */
const caseWord =
  /(?<!\p{L})(?:dnr|diarien(?:umme)?r|diarienumret|ärende(?:t|n(?:umme)?r|numret)?|mål(?:et|n(?:umme)?r)?)[^\p{L}\p{N}]{1,4}(?:(?:nr|är)[^\p{L}\p{N}]{1,3})?(?:\p{L}{1,6}[ \u00A0-]?)?$/iu;
/** The letters of a nämnd before year and number: `SÖD 2024/145`, not `år 2024/25`. */
const lettersOfBoard = /(?<!\p{L})\p{Lu}{2,5}[ \u00A0]$/u;
const reach = 240;
const sentenceEnd = /[.!?][ \u00A0]+(?=\p{Lu})|\n[ \t]*\n/gu;

const name = /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?)(?:[ \u00A0]\p{Lu}\p{Ll}{1,25}(?:-\p{Lu}\p{Ll}{1,25})?){1,3}(?![\p{L}\p{N}-])/gu;
/** Who somebody is in a case: what is said after the name does not make them less private. */
const partyBefore =
  /(?<!\p{L})(?:sökanden?s?|klaganden?s?|anmälarens?|vårdnadshavar(?:e|en|na)s?|brukarens?|elevens?|barnets?|patientens?|hyresgästens?|moderns?|faderns?|mammans?|pappans?|huvudmannens?|klientens?)[^\p{L}]{1,3}$/iu;
/** Words before a name that make the case that person's. */
const concernsBefore =
  /(?<!\p{L})(?:personen|ang(?:ående|\.)|gällande|rörande|avseende|rör|gäller)[^\p{L}]{1,3}(?:(?:en|ett|ansökan|anmälan|klagomål|bistånd|omprövning) (?:från|av|om|för|till)? ?)?$/iu;
const concernsAfter = /^[^\p{L}]{0,3}(?:(?<=[ (])(?:född|f\.|personnummer|pnr|boende|bosatt|ansöker|har ansökt|överklagar|har överklagat|har anmält)(?!\p{L}))/iu;
/** Those who act for the city or a party, and are named because of it. */
const officialBefore =
  /(?:handläggare|chef|direktör|ordförande|ledamot|sekreterare|råd|kontaktperson|kommunikatör|jurist|samordnare|arkitekt|ledare|registrator|strateg|utredare|rektor|minister|inspektör|ingenjör|konsult|assistent|controller|planerare|advokat|ombud|undertecknad)(?:e?n|na|s)?[^\p{L}]{1,4}$/iu;
const officialAfter = /^(?:[ \u00A0]\((?:[A-ZÅÄÖ]{1,4}|[a-zåäö]{1,4})\)|,? (?:handläggare|chef|\p{L}{0,20}(?:chef|direktör|ordförande|sekreterare|borgarråd|handläggare))(?!\p{L}))/u;
/** Named after somebody, or somebody's firm. */
const placeAfter = /^s?[ \u00A0](?:gata|väg|torg|plan|plats|park|gränd|backe|stig|allé|skola|förskola|gymnasium|kyrka|församling|stiftelse|fond|minne|minnesfond|hus|hem|gård|bro|stipendium|museum|AB|HB|KB|Aktiebolag|Förlag)(?!\p{L})/u;

/** Linear: each case number is looked at with a bounded part of the text around it. */
export function findCaseNames(text: string): CaseName[] {
  const found = new Map<number, CaseName>();
  number.lastIndex = 0;
  for (let match = number.exec(text); match !== null; match = number.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (isDay.test(match[0]) || !(caseWord.test(before) || lettersOfBoard.test(before))) continue;
    const [from, to] = sentenceAround(text, match.index, match.index + match[0].length);
    const sentence = text.slice(from, to);
    name.lastIndex = 0;
    for (let one = name.exec(sentence); one !== null; one = name.exec(sentence)) {
      if (!firstNames.has(plain(one[1] as string))) continue;
      const start = one.index;
      const end = start + oneName(one[0]).length;
      name.lastIndex = end;
      const left = sentence.slice(Math.max(0, start - 60), start);
      const right = sentence.slice(end, end + 40);
      const isParty = partyBefore.test(left);
      if (!isParty && (officialBefore.test(left) || officialAfter.test(right) || placeAfter.test(right))) continue;
      if (isParty || concernsBefore.test(left) || concernsAfter.test(right)) found.set(from + start, { start: from + start, end: from + end, kind: 'name', certainty: 'likely' });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Of two names after each other the first: a first name after a surname begins another. */
function oneName(names: string): string {
  const words = names.split(/[ \u00A0]/u);
  const next = words.findIndex((word, index) => index > 1 && firstNames.has(plain(word)));
  return next < 0 ? names : names.slice(0, words.slice(0, next).join(' ').length);
}

function sentenceAround(text: string, start: number, end: number): [number, number] {
  const left = Math.max(0, start - reach);
  let from = left;
  for (const match of text.slice(left, start).matchAll(sentenceEnd)) from = left + match.index + match[0].length;
  const after = text.slice(end, end + reach);
  sentenceEnd.lastIndex = 0;
  const stop = sentenceEnd.exec(after);
  return [from, end + (stop?.index ?? after.length)];
}

/** As in the list of names: `Åsa` is `asa`, `André` is `andre`. */
const plain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
