import { adjectiveOf } from '../../analysis/adjectives.ts';
import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { type NounForm, nounForm } from '../../analysis/nouns.ts';
import { isAdjacent } from '../../engine/wording.ts';
import { adjectivesAt, type AdjectiveRun, type Disagreement, isCommaApart, withWords } from './phrases.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const linkingVerbs = setOf('är blir blev förblir');

const adverbs = setOf('inte också alltid ofta redan mycket väldigt helt nu då så lika mer mest ganska även dock därför fortfarande alltför');
/** After a predicative; before anything else it may belong to a noun, "är viktig information". */
const afterPredicative = setOf('för i på med till om av att när där under från utan men eftersom än hos vid inom inför över mot efter');
/** A clause begins after these, and its subject next. */
const beforeSubject = setOf('att eftersom när medan därför men så');
const determiners = setOf('den det de denna detta dessa vår vårt våra din ditt dina min mitt mina alla samtliga båda hela');
const pluralDeterminers = setOf('de dessa våra dina mina alla samtliga båda');
/** A time first in a sentence is no subject: "Den helgen är öppet". */
const times = /(?:dag|helg|kväll|månad|minut|sekund|period)(?:en|ar|arna|er|erna)?$|(?:veck|timm)(?:an|or|orna|ar|arna)$|tid(?:en)?$/u;
/** One body of many: its members may be meant, "ledningen är eniga". */
const collectives = /(?:ledning|familj|grupp|personal|styrelse|nämnd|befolkning|polis|publik|allmänhet|majoritet|opposition|förening|klass)(?:en|et|n)$/u;

const endsPhrase = (text: string): boolean => /^\s*$|^[.,;:!?)]/u.test(text.slice(0, 40));

/** The adjectives of a predicate from `at` on, when nothing else can own them. */
function predicativeAt(unit: AnalysedUnit, at: number): AdjectiveRun | undefined {
  const { text, tokens } = unit;
  let first = at;
  while (first < at + 2 && adverbs.has(tokens[first]?.lower ?? '') && isAdjacent(text, tokens[first - 1], tokens[first])) first += 1;
  if (!isAdjacent(text, tokens[first - 1], tokens[first])) return undefined;
  const run = adjectivesAt(unit, first);
  const last = tokens[run.end - 1];
  if (run.words.length === 0 || last === undefined) return undefined;
  const next = tokens[run.end];
  const isEnd = endsPhrase(text.slice(last.end, last.end + 40)) || (isAdjacent(text, last, next) && afterPredicative.has(next?.lower ?? ''));
  // "Viktig. " ends; a comma may go on with a noun: "är stora, ljusa lokaler".
  return isEnd && (run.words.length > 1 || run.words[0]?.at === first) ? run : undefined;
}

interface NounPhrase {
  first: number;
  head: number;
  noun: NounForm;
  isPlural: boolean;
  isDefinite: boolean;
}

/** The noun phrase that ends at a token, with its genitives, adjectives and determiners. */
function nounPhraseBefore(unit: AnalysedUnit, head: number): NounPhrase | undefined {
  const { text, tokens } = unit;
  const token = tokens[head];
  const noun = token === undefined ? undefined : nounForm(token.lower);
  if (noun === undefined) return undefined;
  let first = head;
  let isDefinite = noun.isDefinite;
  let isPlural = noun.number === 'plural';
  for (let at = head - 1; at >= Math.max(0, head - 4) && isAdjacent(text, tokens[at], tokens[at + 1]); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    const isDeterminer = determiners.has(word);
    const isGenitive = /s$/u.test(word) && nounForm(word.slice(0, -1)) !== undefined;
    if (!isDeterminer && !isGenitive && adjectiveOf(word) === undefined) break;
    if (isDeterminer || isGenitive) isDefinite = true;
    if (pluralDeterminers.has(word)) isPlural = true;
    first = at;
  }
  return { first, head, noun, isPlural, isDefinite };
}

/** True where a clause begins before the token: the phrase is its subject. */
function opensClause(unit: AnalysedUnit, first: number): boolean {
  const { text, tokens } = unit;
  const before = tokens[first - 1];
  const start = tokens[first]?.start ?? 0;
  if (before === undefined || /[.!?]["”)]?\s+$/u.test(text.slice(before.end, start))) return text.slice(before?.end ?? 0, start).replace(/[.!?"”)\s]/gu, '') === '';
  return beforeSubject.has(before.lower) && isAdjacent(text, before, tokens[first]);
}

function corrected(unit: AnalysedUnit, run: AdjectiveRun, form: 'en' | 'ett' | 'plural', head: string): Disagreement | undefined {
  const wrong = run.words.filter(({ adjective }) => !adjective.is.has(form));
  if (wrong.length === 0) return undefined;
  const { tokens } = unit;
  const right = withWords(unit, run.words[0]?.at ?? run.first, run.end, new Map(wrong.map(({ at, adjective }) => [at, adjective.forms[form]])));
  return { start: tokens[run.words[0]?.at ?? run.first]?.start ?? 0, end: tokens[run.end - 1]?.end ?? 0, head, right };
}

/** "Reglerna är tydlig", "Förvaltningen är positiva", "beslut, uppdrag och utveckling är tillgänglig". */
function afterSubject(unit: AnalysedUnit, verb: number, run: AdjectiveRun): Disagreement | undefined {
  const { text, tokens } = unit;
  if (!isAdjacent(text, tokens[verb - 1], tokens[verb])) return undefined;
  const last = nounPhraseBefore(unit, verb - 1);
  if (last === undefined) return undefined;
  const conjuncts = [last];
  for (let first = last.first; conjuncts.length < 6; ) {
    const before = tokens[first - 1];
    if (before === undefined) break;
    const isJoined = conjuncts.length === 1 && (before.lower === 'och' || before.lower === 'samt') && isAdjacent(text, before, tokens[first]) && isAdjacent(text, tokens[first - 2], before);
    const previous = isJoined ? nounPhraseBefore(unit, first - 2) : conjuncts.length > 1 && isCommaApart(text, unit, first - 1) ? nounPhraseBefore(unit, first - 1) : undefined;
    if (previous === undefined) break;
    conjuncts.push(previous);
    first = previous.first;
  }
  const opening = conjuncts.at(-1) as NounPhrase;
  if (!opensClause(unit, opening.first)) return undefined;
  const head = text.slice(tokens[last.head]?.start, tokens[last.head]?.end);
  if (conjuncts.length > 1) {
    // "Vård och omsorg är viktig": two that make one thing may be singular.
    const areSeveral = conjuncts.length > 2 || conjuncts.every(({ isDefinite }) => isDefinite);
    return areSeveral ? corrected(unit, run, 'plural', text.slice(tokens[opening.first]?.start, tokens[last.head]?.end)) : undefined;
  }
  if (!last.isDefinite || times.test(head.toLowerCase())) return undefined;
  if (last.isPlural) return corrected(unit, run, 'plural', head);
  if (last.noun.number !== 'singular' || !last.noun.isDefinite || collectives.test(head.toLowerCase())) return undefined;
  return corrected(unit, run, last.noun.gender, head);
}

/** "Målen är förvaltningen positiva till". */
function afterInvertedSubject(unit: AnalysedUnit, verb: number): Disagreement | undefined {
  const { text, tokens } = unit;
  const subject = tokens[verb + 1];
  if (subject === undefined || !isAdjacent(text, tokens[verb], subject)) return undefined;
  const noun = nounForm(subject.lower);
  if (noun === undefined || noun.number !== 'singular' || !noun.isDefinite || collectives.test(subject.lower)) return undefined;
  const run = predicativeAt(unit, verb + 2);
  if (run === undefined || run.words.some(({ adjective }) => adjective.is.size !== 1 || !adjective.is.has('plural'))) return undefined;
  return corrected(unit, run, noun.gender, subject.text);
}

/** A word that shows that the clause has another subject than "som". */
const otherSubjects = setOf('att som det den de vi man du jag han hon hen ni när om så där vad hur vilket alla något');

/** "En utveckling som inte blir omodernt". */
function inRelativeClause(unit: AnalysedUnit, verb: number, run: AdjectiveRun): Disagreement | undefined {
  const { text, tokens } = unit;
  let som = verb - 1;
  while (som > Math.max(0, verb - 12) && tokens[som]?.lower !== 'som') {
    const word = tokens[som]?.lower ?? '';
    if (otherSubjects.has(word) || /[.!?:;,]/u.test(text.slice(tokens[som]?.end, tokens[som + 1]?.start))) return undefined;
    som -= 1;
  }
  const antecedent = tokens[som - 1];
  if (tokens[som]?.lower !== 'som' || antecedent === undefined || !isAdjacent(text, antecedent, tokens[som])) return undefined;
  // Next is a verb, so that "som" is the subject.
  if (som + 1 < verb && !/r$|^(?:inte|ska|kan|ofta|alltid|också)$/u.test(tokens[som + 1]?.lower ?? '')) return undefined;
  // "Och" before the verb, or nothing: else the verb may have another subject.
  if (som + 1 < verb && !/^(?:och|eller|inte|också|alltid|ofta)$/u.test(tokens[verb - 1]?.lower ?? '')) return undefined;
  const noun = nounForm(antecedent.lower);
  if (noun === undefined || noun.isDefinite || noun.number === 'plural') return undefined;
  let article = som - 2;
  while (article >= Math.max(0, som - 6) && adjectiveOf(tokens[article]?.lower ?? '') !== undefined) article -= 1;
  if (tokens[article]?.lower !== noun.gender) return undefined;
  return corrected(unit, run, noun.gender, antecedent.text);
}

/** What a clause with a linking verb has wrong, as each kind of clause would have it. */
export function clauseDisagreements(unit: AnalysedUnit, verb: number): (Disagreement | undefined)[] {
  const inverted = afterInvertedSubject(unit, verb);
  const run = predicativeAt(unit, verb + 1);
  return run === undefined ? [inverted] : [afterSubject(unit, verb, run), inverted, inRelativeClause(unit, verb, run)];
}

export const looseParticiples = setOf('kombinerat riktat anpassat kopplat relaterat baserat utformat');
/** Words after which "en förvaltning riktat" is a subject and its verb. */
const opensSubclause = setOf('som att när där om vad än eftersom vilket vilka sedan medan hur har hade');

/** "En tonalitet kombinerat med": the participle after its noun. Some write it so on purpose. */
export function looseParticiple(unit: AnalysedUnit, at: number): Disagreement | undefined {
  const { text, tokens } = unit;
  const token = tokens[at];
  const noun = nounForm(tokens[at - 1]?.lower ?? '');
  if (token === undefined || noun?.gender !== 'en' || noun.number !== 'singular' || noun.isDefinite || !isAdjacent(text, tokens[at - 1], token)) return undefined;
  if (!isAdjacent(text, token, tokens[at + 1]) || !/^(?:med|till|efter|på|mot|för)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined;
  let article = at - 2;
  while (article >= Math.max(0, at - 7) && (adjectiveOf(tokens[article]?.lower ?? '') !== undefined || tokens[article]?.lower === 'och')) article -= 1;
  if (tokens[article]?.lower !== 'en') return undefined;
  const before = tokens[article - 1]?.lower ?? '';
  if (opensSubclause.has(before)) return undefined;
  return { start: tokens[at - 1]?.start ?? token.start, end: token.end, head: tokens[at - 1]?.text ?? '', right: `${tokens[at - 1]?.text ?? ''} ${token.text.slice(0, -1)}d` };
}
