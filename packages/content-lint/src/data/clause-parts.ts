const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Finite verbs that no other words are like and that begin no clause after a comma, unless the subject follows. Source: Svenska Akademiens grammatik. */
export const mainVerbs: ReadonlySet<string> = setOf(`
  är har hade kan ska skulle bör borde måste får fick blir blev gör ger innebär bidrar skapar leder syftar omfattar utgör krävs behöver behövs finns används
  gäller kräver påverkar stärker ökar minskar visar består beror medför möjliggör underlättar främjar ligger kommer
`);

/** Words that begin a subject. */
export const determiners: ReadonlySet<string> = setOf(`
  en ett den det de denna detta dessa alla all varje flera många några vår vårt våra stadens kommunens nämndens förvaltningens regionens stockholms
`);

/** After the verb these are its subject, so what stands before it is none. */
export const inversionWords: ReadonlySet<string> = setOf('jag du han hon hen den det vi ni de man detta dessa denna någon inte');

/** What begins a clause within the subject: then a comma may be right, or is a matter of taste. */
export const clauseOpeners: ReadonlySet<string> = setOf('som att om när där då vilken vilket vilka vars medan eftersom innan sedan så hur vad vem vart eller men än');

/** "Detta" and these begin what should have been a part of the sentence before. Source: Svenska Akademiens språklära: meningsfragment. */
export const fragmentOpeners: readonly string[] = [
  ...['detta inte minst', 'detta för att', 'detta då', 'detta eftersom', 'detta utifrån', 'detta trots att', 'detta i syfte', 'detta genom att', 'detta även om', 'detta framför allt'],
  ...['detta med tanke på', 'detta med hänsyn till', 'detta med anledning av', 'detta på grund av', 'detta oavsett om', 'det vill säga'],
  ...['vilket gör', 'vilket innebär', 'vilket leder', 'vilket betyder', 'vilket medför', 'vilket ger', 'vilket skapar', 'vilket bidrar', 'vilket kräver', 'vilket ledde', 'vilket gjorde', 'vilket innebar'],
];
