/**
 * Small words, lower-cased, that often begin a main clause and no name: with a capital and without a mark before, a full stop is missing. Not
 * those that begin a subordinate clause (när, eftersom): there the capital may be the mistake.
 */
export const lowerStarters: ReadonlySet<string> = new Set(
  'med det detta dessa dessutom vidare samtidigt för under genom utifrån enligt efter vid dock även alla vi man'.split(' '),
);

/** No sentence ends with one: the text was broken off, or goes on in a list. */
export const openEnds: ReadonlySet<string> = new Set(
  'och eller samt men att som av på i till för med om från hos vid mot under över en ett den det de sin sitt sina vår våra stadens kommunens är har kan ska via enligt genom inom utan mellan samt t.ex. bland'.split(' '),
);
