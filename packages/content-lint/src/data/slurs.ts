import type { PhraseTerm } from '../engine/phrase-triggers.ts';

const split = (words: string): string[] => words.split('|');

/**
 * Words that demean people for what they are, and what to write instead. Only words with no other sense in Swedish: `lapp` and
 * `färgad` are left out. Sources: Institutet för språk och folkminnen; Svensk ordbok, which marks them as demeaning;
 * lagen (2009:724) om nationella minoriteter och minoritetsspråk (romer, samer).
 */
export const slurs: readonly PhraseTerm[] = [
  { forms: split('zigenare|zigenaren|zigenarna|zigenares|zigenarnas|zigenerska|zigenerskor'), replacements: split('rom|romen|romerna|romers|romernas|romsk kvinna|romska kvinnor') },
  { forms: split('tattare|tattaren|tattarna|tattarnas'), replacements: split('resande|resanden|resande|resandes') },
  { forms: split('neger|negern|negrer|negrerna|negrernas|negress|negresser'), replacements: split('svart person|den svarta personen|svarta personer|de svarta personerna|de svarta personernas|svart kvinna|svarta kvinnor') },
  { forms: split('mulatt|mulatten|mulatter|mulatterna'), advice: ['Nämn härkomst bara om det spelar roll'] },
  { forms: split('eskimå|eskimån|eskimåer|eskimåerna'), replacements: split('inuit|inuiten|inuiter|inuiterna') },
  { forms: split('svartskalle|svartskallar|svartskallarna|blatte|blattar|blattarna'), advice: ['Nämn härkomst bara om det spelar roll'] },
  { forms: split('efterbliven|efterblivna|sinnesslö|sinnesslöa|idiotanstalt|idiotanstalten'), advice: ['Skriv ”person med intellektuell funktionsnedsättning”'] },
  { forms: split('mongoloid|mongoloida|mongolism|mongolbarn'), advice: ['Skriv ”person med Downs syndrom”'] },
  { forms: split('sinnessjuk|sinnessjuka|sinnessjukas'), advice: ['Skriv ”person med psykisk sjukdom”'] },
  { forms: split('krympling|krymplingar|krymplingen|vanför|vanföra'), advice: ['Skriv ”person med funktionsnedsättning”'] },
];
