/** How Swedish words behave when they stand twice in a row. After Svenska Akademiens grammatik; read against Talbanken, SweFAQ and DaLAJ dev. */

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Never doubled in writing: one of them can go without a look at the sentence. */
export const strayDoubles: ReadonlySet<string> = setOf(`
  att och en ett eller men samt sin sina sitt din ditt dina vår vårt våra dessa enligt eftersom inklusive samtliga mellan utan
`);

/** Rightly doubled where one clause ends and the next begins ("den tid vi har har blivit kortare"), else a slip. */
export const doubtfulDoubles: ReadonlySet<string> = setOf(`
  är har ska kan får måste bör blir finns kommer behöver från vid hos av i under genom inte vi ni du man jag
`);

/** Words after which the next clause may be the doubled word's own. */
export const relativeWords: ReadonlySet<string> = setOf(`
  som vad vem vilka vilken vilket där hur det den de dem dom allt alla hon han hen vi ni du jag man om när varför vars att något någon några så
`);

/** Doubled for emphasis or by sound, or names for it. */
export const emphaticDoubles: ReadonlySet<string> = setOf(`
  mycket många långt länge aldrig väldigt stora långa bättre äntligen snart upprepa kanske heter följer varje omvänt kallas gäller svarar säger
`);
