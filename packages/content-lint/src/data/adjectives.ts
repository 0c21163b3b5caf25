/** Adjectives and participles of city texts, with the forms that Svenska Akademiens ordlista 14 gives: en-form, ett-form, plural and definite. */
export const adjectiveForms = `
  ny nytt nya, god gott goda, bred brett breda, enkel enkelt enkla, säker säkert säkra, vacker vackert vackra, öppen öppet öppna, egen eget egna,
  känd känt kända, okänd okänt okända, berörd berört berörda, bestämd bestämt bestämda, nöjd nöjt nöjda, anställd anställt anställda,
  gemensam gemensamt gemensamma, långsam långsamt långsamma, verksam verksamt verksamma, lönsam lönsamt lönsamma, sparsam sparsamt sparsamma,
  sammanhållen sammanhållet sammanhållna, ledig ledigt lediga,
  transparent transparent transparenta, relevant relevant relevanta, kompetent kompetent kompetenta, intressant intressant intressanta,
  konsekvent konsekvent konsekventa, kort kort korta, fast fast fasta, trött trött trötta, perfekt perfekt perfekta, exakt exakt exakta,
  avsedd avsett avsedda, utsatt utsatt utsatta, insatt insatt insatta, skriven skrivet skrivna, angiven angivet angivna,
  välkommen välkommet välkomna, vuxen vuxet vuxna, utvecklad utvecklat utvecklade
`;

/** Those that only add t and a. */
export const regularAdjectives = `
  viktig giltig tidig riktig fattig duktig enig kraftig mäktig försiktig stor hög låg lång stark svag svår fin ren klar hel halv grön dyr trygg djup kall varm jämn modern omodern unik komplex snabb lugn skarp frisk sjuk smal
  social digital kommunal central regional global normal total radikal neutral legal optimal svensk engelsk
  aktiv effektiv positiv negativ administrativ kreativ intensiv objektiv subjektiv kvalitativ kvantitativ informativ innovativ
  hållbar användbar jämförbar uppenbar sårbar sökbar mätbar läsbar tät mjuk hård rak bekväm sann lokal
`;

/** Endings of adjectives: no noun but those listed has them. */
export const adjectiveEndings = ['lig', 'tisk', 'nisk', 'misk', 'gisk', 'onell', 'iell', 'uell', 'turell', 'mässig', 'aktig', 'ändig', 'ldig', 'rdig', 'sidig', 'årig'] as const;

/** Participles in -ad, -at, -ade; others, such as "kostnad" and "stad", look the same and are nouns. */
export const participles = `
  anpassad samlad ökad önskad fördjupad begränsad riktad samordnad förändrad förbättrad förenklad utökad utbildad delad skadad kopplad avslutad
  beslutad lyckad uppskattad uppdaterad planerad kombinerad baserad relaterad motiverad kvalificerad engagerad prioriterad
  organiserad strukturerad digitaliserad integrerad intresserad reserverad renoverad komplicerad koordinerad specialiserad fokuserad avancerad
  kvalitetssäkrad målgruppsanpassad oförändrad obegränsad tillgänglighetsanpassad
`;
