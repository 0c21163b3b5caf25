/** Short lists of verbs for rules about pronouns and adverbs; general knowledge of grammar, read against DaLAJ and SweFAQ dev. */

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Finite verbs that stand right after their subject. */
export const finiteVerbs = setOf(`
  är var har hade kan kunde ska skulle får fick måste vill ville bör borde kommer kom behöver behövde blir blev gör gjorde tar tog ger gav går gick bor
  bodde söker sökte heter tycker tror vet säger betalar arbetar jobbar deltar finns säljer köper använder väljer klarar inte
`);

/** Infinitives that want an object. */
export const objectInfinitives = setOf(`
  hjälpa stötta stödja kontakta ringa träffa möta informera bjuda skydda känna fråga följa behandla påverka vårda hämta lämna besöka välkomna tacka
`);

/** Verbs of being somewhere. */
export const stayingVerbs = setOf('är ligger finns bor står sitter arbetar jobbar hålls hittar vistas förvaras');
