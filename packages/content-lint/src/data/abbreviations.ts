/** An abbreviation of everyday words, and what it stands for. */
export interface Abbreviation {
  /** Its letter groups: `bl`, `a`. */
  parts: readonly string[];
  expansion: string;
  /** Met without stops and spaces too (`dvs`), where that is no other word. */
  bare?: boolean;
  source: string;
}

const source = 'Myndigheternas skrivregler 8, 11.3; Stockholms stads skrivregler och DIGG R64: skriv ut förkortningar i löptext';

export const abbreviations: readonly Abbreviation[] = [
  { parts: ['bl', 'a'], expansion: 'bland annat', source },
  { parts: ['t', 'ex'], expansion: 'till exempel', source },
  { parts: ['d', 'v', 's'], expansion: 'det vill säga', bare: true, source },
  { parts: ['o', 's', 'v'], expansion: 'och så vidare', bare: true, source },
  { parts: ['etc'], expansion: 'och så vidare', bare: true, source },
  { parts: ['m', 'fl'], expansion: 'med flera', bare: true, source },
  { parts: ['m', 'm'], expansion: 'med mera', source },
  { parts: ['m', 'a', 'o'], expansion: 'med andra ord', source },
  { parts: ['s', 'k'], expansion: 'så kallad', source },
  { parts: ['p', 'g', 'a'], expansion: 'på grund av', bare: true, source },
  { parts: ['fr', 'o', 'm'], expansion: 'från och med', bare: true, source },
  { parts: ['t', 'o', 'm'], expansion: 'till och med', source },
  { parts: ['e', 'd'], expansion: 'eller dylikt', source },
  { parts: ['o', 'd'], expansion: 'och dylikt', source },
  { parts: ['f', 'd'], expansion: 'före detta', source },
  { parts: ['f', 'n'], expansion: 'för närvarande', source },
  { parts: ['f', 'ö'], expansion: 'för övrigt', source },
];
