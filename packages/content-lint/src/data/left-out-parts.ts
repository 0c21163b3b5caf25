/**
 * First parts of compounds that are no words by themselves: before "och" they lean on a last part that both share. Those that could be
 * genitives ("en ungdoms", "ett bolags") are left out. Source: Myndigheternas skrivregler 8, 7.3: bindestreck vid utelämnat led.
 */
export const firstPartsOnly: ReadonlySet<string> = new Set(
  'hälso folkhälso grundskole förskole gymnasie arbets kvinno familje gatu varu läro vecko tjänste rese kyrko gymnasieskole högskole'.split(' '),
);

/** Words that are joined to "och" and "eller" themselves: "både-och". */
export const joinedToConjunction: ReadonlySet<string> = new Set(['både', 'antingen', 'varken', 'vare', 'och', 'eller', 'is']);
