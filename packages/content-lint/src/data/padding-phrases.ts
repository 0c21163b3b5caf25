import type { PhraseTerm } from '../engine/phrase-triggers.ts';

/** Words that say nothing, before those that do. */
export interface PaddingPhrase extends PhraseTerm {
  /** Only where it begins a sentence: `var god` is food elsewhere. */
  first?: boolean;
}

const split = (words: string): string[] => words.split('|');
const thatNotes = (verbs: string): string[] => split(verbs).flatMap((verb) => ['det bör', 'det ska', 'det skall', 'det kan', 'här kan', 'här bör'].map((start) => `${start} ${verb} att`));

/**
 * Sources: Myndigheternas skrivregler 8, 1.3 (no more words than needed); Microsoft's Swedish style guide (no `vänligen` in
 * interface texts).
 */
export const paddingPhrases: readonly PaddingPhrase[] = [
  { forms: [...thatNotes('noteras|nämnas|påpekas|understrykas|betonas|framhållas'), ...split('det är viktigt att notera att|det är viktigt att komma ihåg att|det är viktigt att understryka att|det är viktigt att betona att|det är värt att notera att|det är värt att nämna att|det är värt att komma ihåg att|i sammanhanget kan nämnas att|i sammanhanget bör nämnas att')], advice: ['Börja direkt med det du vill säga'] },
  { forms: split('härmed meddelas att|härmed informeras om att|härmed vill vi meddela att|härmed vill vi informera om att|vi vill härmed meddela att|vi vill härmed informera om att|vi vill informera om att|vi vill informera dig om att|vi vill meddela att|vi vill passa på att|vi vill även passa på att|vi vill också passa på att'), advice: ['Börja direkt med det du vill säga'] },
  { first: true, forms: split('tveka inte att|var vänlig och|var vänliga och|var god och|var snäll och|var vänlig|var god|vi ber dig vänligen att|vi ber er vänligen att'), advice: ['Börja med verbet: ”Ring oss”, ”Skicka”, ”Fyll i”'] },
  { certainty: 'likely', forms: split('sist men inte minst|med det sagt|med detta sagt|som bekant|som alla vet|i mångt och mycket|det säger sig självt att'), advice: ['Stryk orden'] },
];
