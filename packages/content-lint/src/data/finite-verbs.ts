/**
 * Present and past tenses that are common in public texts and are no other word: after a relative pronoun they show that the pronoun
 * is the subject. Forms after SAOL 14.
 */
export const finiteVerbs: ReadonlySet<string> = new Set(
  `
  är var har hade kan kunde ska skulle får fick vill ville bör borde måste behöver behövde blir blev finns fanns ger gav gör gjorde går gick kommer kom tar tog
  ligger låg står stod säger sade vet visste ser såg heter innebär innebar innehåller innehöll leder ledde bidrar bidrog syftar syftade betyder betydde
  omfattar omfattade gäller gällde påverkar påverkade kräver krävde skapar skapade visar visade stärker stärkte möjliggör möjliggjorde underlättar
  underlättade medför medförde ökar ökade minskar minskade utgör utgjorde ingår ingick består bestod beror berodde ansvarar ansvarade arbetar arbetade
  avser avsåg berör berörde rör rörde beskriver beskrev anger angav driver drev erbjuder erbjöd förutsätter gynnar gynnade handlar handlade hindrar
  hindrade hjälper hjälpte håller höll kostar kostade lämnar lämnade motsvarar motsvarade möter mötte orsakar orsakade resulterar resulterade riktar
  riktade sker skedde skapat säkerställer säkerställde tillhör tillhörde uppfyller uppfyllde uppgår uppgick uppstår uppstod utgår utgick utvecklar verkar
  verkade växer växte återfinns saknar saknade saknas behövs krävs tycks förblir främjar främjade försvårar försvårade förbättrar förbättrade förenklar
  genomförs bedrivs används anses föreslås utförs erbjuds beslutas hanteras påverkas bor bodde söker sökte använder använde
  `.trim().split(/\s+/u),
);
