import type { PhraseTerm } from '../engine/phrase-triggers.ts';

const split = (words: string): string[] => words.split('|');

/**
 * Words of advertising. Sources: Kommunallagen (2017:725) 2 kap. 3 § and Regeringsformen 1 kap. 9 § (objectivity); Kommunikationsprogram
 * för Stockholms stad, KS 2024/112 (objective and factual); Myndigheternas skrivregler 8, 1.4 (words of fashion).
 */
export const promotionalWords: readonly PhraseTerm[] = [
  { forms: split('världsledande|marknadsledande|branschledande|banbrytande|oslagbar|oslagbart|oslagbara|oöverträffad|oöverträffat|oöverträffade|revolutionerande|revolutionär teknik') },
  { forms: split('i framkant|i absolut framkant|i framkanten|ligger långt framme|i världsklass|i toppklass|i särklass|state of the art|state-of-the-art|i den absoluta framkanten') },
  { forms: split('världens bästa|europas bästa|nordens bästa|sveriges bästa|landets bästa|världens smartaste|europas smartaste|världens mest attraktiva|sveriges mest attraktiva|världens vackraste') },
  // Stockings and pipes are seamless too.
  { forms: split('sömlös|sömlöst|sömlösa'), notBefore: split('strumpa|strumpor|strumpbyxor|trosor|underkläder|rör|stålrör|golv|fog|fogar|behå') },
  { forms: split('fantastisk|fantastiskt|fantastiska|makalös|makalöst|makalösa|förstklassig|förstklassigt|förstklassiga|spektakulär|spektakulärt|spektakulära|unik möjlighet|unika möjligheter|unik chans'), notBefore: ['litteratur', 'berättelser'] },
];
