/**
 * What tells a passive verb from other words that end in s. Conjugations after Svenska Akademiens grammatik, Verb §§ 12–22, forms after
 * SAOL 14; tuned on Talbanken dev and read on SweFAQ dev.
 */

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Verbs in s with somebody or something that acts: deponents, verbs of mutual action, and those that only say that a thing is there,
 * is lacking or is needed, which no writer can turn into an active verb.
 */
export const deponents: ReadonlySet<string> = setOf(`
  andas andades andats behövas behövs behövdes behövts brottas brås envisas fattas fattades fattats finnas finns fanns funnits frodas färdas färdades
  färdats förefinns försonas förstås hjälpas hoppas hoppades hoppats kräkas kräks kännas känns kändes känts levas lyckas lyckades lyckats låtsas låtsades
  minnas minns mindes misslyckas misslyckades misslyckats mötas möts möttes mötts nalkas närmas rymmas ryms rymdes saknas saknades saknats samlas
  samlades samlats samsas skiljas skiljs skildes slåss slogs slagits svettas synas syns syntes synts trivas trivs trivdes trivts träffas träffades
  träffats trängas turas tyckas tycks tycktes tyckts tävlas umgås umgicks umgåtts utspelas utspelades utspelats vistas vistades vistats åldras
  åldrades återfinnas återfinns återfanns
`);

/** Words that look like verbs in -as, -des or -ts and are none: pronouns and people in the genitive, nouns, loans. */
export const notVerbs: ReadonlySet<string> = setOf(`
  allas andras anhörigas anställdas arbetslösas atlas barnas bådas deras egnas enskildas flestas gamlas kollegas kvinnas mammas misstänktas närståendes
  nyanländas pappas sjukas ungas utsattas vilkas vissas vuxnas värdes äldstas enskildes medias kodbas syrgas patients components varandras lints
`);

/** Nouns whose genitive or compounds end as a supine does: `arbetsplats`, `en sorts`. */
export const nounEndings: readonly string[] = [
  'plats', 'sats', 'skatts', 'rätts', 'brotts', 'snitts', 'natts', 'sorts', 'kvarts', 'jekts', 'punkts', 'resultats', 'mandats', 'formats', 'trots', 'parts', 'vikts', 'commits',
];

/** What a verb may begin with before one of {@link passiveForms}. */
export const verbPrefixes: ReadonlySet<string> = setOf(`
  an anför av be bi bibe bort efter er fast fort fram för före förbi förut genom hem hänför i igen in inne ihop isär klar kring kvar miss mot med missför ned ner om
  på rund sam samman till tillbaka tillhanda tvångs tillgodo under upp upprätt ur ut vid vidare å åstad åter över
`);

/** Present tenses of the second to fourth conjugation and strong past tenses, without prefix. The other forms are known by their endings. */
export const passiveForms: ReadonlySet<string> = setOf(`
  ges tas fås görs ses dras slås nås sås sys spås mås gås läggs sätts sägs säljs väljs döljs följs ställs fälls fylls hålls skrivs drivs rivs vrids
  sprids bjuds bryts skjuts knyts sluts byts binds vinns finns dricks sjungs stjäls bärs skärs stryks förs hörs körs styrs lärs rörs störs hyrs krävs
  grävs höjs böjs röjs byggs döms glöms töms göms nämns skräms stäms känns bränns sänds vänds tänds städs stöds kläds reds leds föds träds köps släpps
  klipps tänks skänks sänks täcks väcks trycks märks stärks söks slängs stängs hängs mäts möts låts sköts stöts sugs tros läses löses hyses reses lyses ärvs upplevs övervägs
  gavs togs ficks sågs drogs slogs hölls skrevs drevs revs vreds spreds bjöds bröts knöts slöts bands vanns fanns dracks sjöngs stals bars skars ströks gicks
`);

/** Verbs in -nas whose ending is also that of nouns in the genitive, without prefix. */
export const verbsInNas: ReadonlySet<string> = setOf('anas enas förenas manas menas ordnas planas renas varnas');

/** Participles of `bli` + participle that do not end in -ad, -at or -ade, without prefix. */
export const participles: ReadonlySet<string> = setOf(`
  tagen taget tagna given givet givna gjord gjort gjorda sedd sett sedda dragen draget dragna slagen slaget slagna lagd lagt lagda satt satta sagd sagt sagda
  såld sålt sålda vald valt valda ställd ställt ställda hållen hållet hållna skriven skrivet skrivna driven drivet drivna bjuden bjudet bjudna
  bruten brutet brutna skjuten skjutet skjutna bunden bundet bundna funnen funnet funna stulen stulet stulna buren buret burna förd fört förda
  styrd styrt styrda hyrd hyrt hyrda byggd byggt byggda dömd dömt dömda nämnd nämnt nämnda sänd sänt sända vänd vänt vända köpt köpta släppt släppta
  tänkt tänkta tryckt tryckta sökt sökta läst lästa löst lösta körd kört körda
`);
