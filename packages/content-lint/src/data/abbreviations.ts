/** An abbreviation of everyday words, and what it stands for. */
export interface Abbreviation {
  /** Its letter groups: `bl`, `a`. */
  parts: readonly string[];
  expansion: string;
  /** As it should be written, where that is not its parts with stops. */
  form?: string;
  /** Often the last words of a sentence, whose full stop its own then is. */
  closes?: boolean;
  /** Inflected after the noun: which of these, the sentence decides. */
  forms?: readonly string[];
  /** Met without stops and spaces too (`dvs`), where that is no other word. */
  bare?: boolean;
  source: string;
}

const source = 'Myndigheternas skrivregler 8, 11.3; Stockholms stads skrivregler och DIGG R64: skriv ut förkortningar i löptext';

export const abbreviations: readonly Abbreviation[] = [
  { parts: ['bl', 'a'], expansion: 'bland annat', source },
  { parts: ['t', 'ex'], expansion: 'till exempel', source },
  { parts: ['d', 'v', 's'], expansion: 'det vill säga', form: 'dvs.', bare: true, source },
  { parts: ['o', 's', 'v'], expansion: 'och så vidare', form: 'osv.', bare: true, closes: true, source },
  { parts: ['etc'], expansion: 'och så vidare', bare: true, closes: true, source },
  { parts: ['m', 'fl'], expansion: 'med flera', bare: true, closes: true, source },
  { parts: ['m', 'm'], expansion: 'med mera', closes: true, source },
  { parts: ['m', 'a', 'o'], expansion: 'med andra ord', source },
  { parts: ['s', 'k'], expansion: 'så kallad', forms: ['så kallad', 'så kallat', 'så kallade'], source },
  { parts: ['p', 'g', 'a'], expansion: 'på grund av', bare: true, source },
  { parts: ['fr', 'o', 'm'], expansion: 'från och med', source },
  { parts: ['t', 'o', 'm'], expansion: 'till och med', source },
  { parts: ['e', 'd'], expansion: 'eller dylikt', closes: true, source },
  { parts: ['o', 'd'], expansion: 'och dylikt', closes: true, source },
  { parts: ['f', 'd'], expansion: 'före detta', source },
  { parts: ['f', 'n'], expansion: 'för närvarande', source },
  { parts: ['f', 'ö'], expansion: 'för övrigt', source },
];
