import type { PhraseTerm } from '../engine/phrase-triggers.ts';

const split = (words: string): string[] => words.split('|');

/**
 * How not to write of suicide. Sources: WHO, Preventing suicide: a resource for media professionals (2023); Folkhälsomyndigheten and
 * Suicide Zero on how to speak of suicide: no crime, no choice, no success, no wave.
 */
export const suicideWords: readonly PhraseTerm[] = [
  { forms: split('begå självmord|begår självmord|begick självmord|begått självmord|begånget självmord'), replacements: split('ta sitt liv|tar sitt liv|tog sitt liv|tagit sitt liv|självmord'), advice: ['”Begå” hör till brott'] },
  { forms: split('valde att ta sitt liv|väljer att ta sitt liv|valt att ta sitt liv|välja att ta sitt liv|valde att avsluta sitt liv|valt att avsluta sitt liv|välja att avsluta sitt liv'), replacements: split('tog sitt liv|tar sitt liv|tagit sitt liv|ta sitt liv|tog sitt liv|tagit sitt liv|ta sitt liv'), advice: ['Det är sällan ett val'] },
  { forms: split('lyckades ta sitt liv|lyckats ta sitt liv'), replacements: split('tog sitt liv|tagit sitt liv'), advice: ['Att dö är inte att lyckas'] },
  { forms: split('lyckat självmord|lyckade självmord|fullbordat självmord|fullbordade självmord'), replacements: split('självmord|självmord|självmord|självmord'), advice: ['Att dö är inte att lyckas'] },
  { forms: split('misslyckat självmord|misslyckat självmordsförsök|misslyckade självmordsförsök'), replacements: split('självmordsförsök|självmordsförsök|självmordsförsök'), advice: ['Att överleva är inte att misslyckas'] },
  { forms: split('självmordsvåg|självmordsvågen|självmordsepidemi|självmordsepidemin'), advice: ['Skriv hur många det gäller, med källa'] },
  { forms: split('självmordskandidat|självmordskandidater|självmordskandidaten'), advice: ['Skriv ”person med självmordstankar”'] },
];
