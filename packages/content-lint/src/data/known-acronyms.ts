/** Acronyms that most people who live in Sweden know, and that need no explanation. */
export interface KnownAcronyms {
  words: readonly string[];
  source: string;
}

export const knownAcronyms: readonly KnownAcronyms[] = [
  {
    words: 'USA FBI CIA NATO WHO SVT TV4 BBC ICA IKEA SAS SSAB LKAB OECD UNHCR'.split(' '),
    source: 'Names that news and shops write without explanation; a selection by stad',
  },
  {
    words: 'ABC ADHD BNP DNA DVD GPS HBTQ HBTQI HIV PDF PIN SFI SIM SMS TBC UFO USB VAB VIP FAQ WWW WIFI QR ROT RUT ATM LED LCD KBT MMS DJ PCR GIF JPG PNG URL HTML'.split(' '),
    source: 'Common nouns; most of them in Svenska Akademiens ordlista',
  },
  { words: 'LIX AFA CSN SMHI SCB SKR SEB BUP BVC MVC HLR VMA'.split(' '), source: 'Authorities, services and terms that readers meet every day; a selection by stad, LIX by Institutet för språk och folkminnen' },
  { words: 'OBS PM NB PS VD OK TEL'.split(' '), source: 'Myndigheternas skrivregler 8, 11.3 and 11.8: no names' },
  { words: ['SEK', 'MSEK', 'TSEK'], source: 'ISO 4217, and forms made of it: money-format says how sums are written' },
  // Words that standards write in capitals, and marks of what is not finished.
  { words: 'SKA BÖR KAN FÅR MÅSTE SHALL MUST MAY TODO FIXME BETA NYTT NEJ JA AND NOT XXX YYY ÅÅÅÅ README LICENSE HEAD'.split(' '), source: 'RFC 2119 and the habits of developers' },
  // Who writes them out makes the text harder: the reader knows the name, or neither.
  { words: 'MIT BSD GPL LGPL AGPL EUPL MPL API JSON XML CSV HTTP HTTPS DNS SSH GPG NPM NPMJS REUSE OWASP'.split(' '), source: 'Licences by their names in the SPDX list, formats, protocols and projects by the names that they go by; a selection by stad' },
  // Collections of statutes, which stand before a number; with one they are never asked about.
  { words: 'SFS SOU HSLF SOSFS AFS EUT NJA'.split(' '), source: 'Regeringskansliets lista över författningssamlingar' },
];
