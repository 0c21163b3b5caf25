import type { PhraseFault } from '../engine/phrase-faults.ts';

const so = 'Svensk ordbok utgiven av Svenska Akademien: konstruktioner';
const frames = 'Svenska Akademiens grammatik: flerordsprepositioner';
const skrivregler = 'Myndigheternas skrivregler 8';

const clauses = ['det', 'den', 'de', 'du', 'ni', 'vi', 'jag', 'man', 'hur', 'vad', 'när', 'någon', 'något', 'inte', 'så', 'alla', 'han', 'hon', 'barnet', 'barnen'];
const examples = ['exempel', 'följd'];
const sought = 'adoption|arbete|bidrag|bistånd|boendeparkering|bygglov|ersättning|förskoleplats|hemtjänst|jobb|lov|medel|medborgarskap|parkeringstillstånd|pension|plats|skolplats|stöd|tillstånd';

/**
 * Prepositions that belong to another word or another phrase. Each is met only with the words around it that leave no other reading:
 * most prepositions are right after most words.
 */
export const prepositionPhrases: readonly PhraseFault[] = [
  // Verbs.
  { phrase: 'instämma|instämmer|instämde|instämt … med→i att|bedömningen|beslutet|förslaget|förslagen|slutsatsen|slutsatserna|synpunkten|synpunkterna|vikten|vad|yttrandet', source: so },
  { phrase: 'instämma|instämmer|instämde|instämt med→i *s bedömning|beslut|förslag|slutsats|slutsatser|synpunkt|synpunkter|yttrande', source: so },
  { phrase: `ansöka|ansöker|ansökte|ansökt|ansökan efter|för→om ${sought}`, source: so },
  { phrase: 'jämfört mot|till→med', notBefore: examples, source: so },
  { phrase: 'ställa|ställer|ställde|ställt krav|kraven till→på att|staden|kommunen|leverantören|leverantörer|dem|oss', source: so },
  { phrase: 'risk|risken|risker av→för att', source: so },
  // Nouns.
  { phrase: 'förtroende|förtroendet och→för_och tillit|tilliten|tilltro|tilltron för→till', notBefore: ['att'], source: so },
  { phrase: 'tillit|tilliten|tilltro|tilltron för→till', notBefore: ['att', 'den', 'dem', 'alla'], source: so },
  { phrase: 'plan|planer|planerna om→på att', source: so },
  { phrase: 'anledning|anledningen|anledningar|anledningarna för→till att', source: so },
  { phrase: 'orsaken|orsakerna av→till', notBefore: ['det', 'detta', 'den', 'alla', 'dem', 'dessa'], source: so },
  { phrase: 'bristen av→på', source: so },
  { phrase: 'exempel av→på', notAfter: ['till'], notBefore: ['olika', 'det', 'detta', 'den', 'samma'], notBeforeName: true, source: so },
  { phrase: 'erfarenhet|erfarenheten|erfarenheter om→av', notAfter: ['och', 'eller', 'samt'], notBefore: clauses, source: so },
  { phrase: 'ansvar|ansvaret över→för', notBefore: ['tid', 'tiden', 'gränser', 'gränserna', 'generationer', 'nämndgränser', 'nämndgränserna', 'förvaltningsgränser', 'förvaltningsgränserna', 'hela', 'flera'], source: so },
  // Adjectives.
  { phrase: 'känslig|känsligt|känsliga|känsligare mot→för', notBefore: ['varandra', 'mig', 'dig', 'honom', 'henne', 'dem'], source: so },
  { phrase: 'allergisk|allergiska för→mot', notBefore: ['att'], source: so },
  { phrase: 'immun|immuna|resistent|resistenta för→mot', notBefore: ['att'], source: so },
  { phrase: 'ansvarig|ansvariga över→för', notBefore: ['tid', 'hela'], source: so },
  { phrase: 'medveten|medvetet|medvetna av→om', notBefore: ['att', 'den', 'detta', 'sin', 'sina', 'sitt'], source: so },
  { phrase: 'intresserad|intresserade om→av att', source: so },
  { phrase: 'inspirerad|inspirerat|inspirerade från→av', source: so },
  { phrase: 'van|vant med→vid att', source: so },
  { phrase: 'stolt|stolta av→över', source: so },
  // Prepositions of several words.
  { phrase: 'på grund för|till→av', source: frames },
  { phrase: 'på grund|hjälp utav→av', impact: 'advice', source: frames },
  { phrase: 'till följd från|om|utav→av', source: frames },
  { phrase: 'med anledning till|för→av', source: frames },
  { phrase: 'med hänsyn av|för|på→till', source: frames },
  { phrase: 'med tanke till|av→på', source: frames },
  { phrase: 'med avseende till|av→på', source: frames },
  { phrase: 'i samband av|till→med', notBefore: examples, source: frames },
  { phrase: 'i anslutning med→till', source: frames },
  { phrase: 'i enlighet av|till→med', source: frames },
  { phrase: 'i enighet→enlighet med', source: frames },
  { phrase: 'i likhet till→med', notBefore: examples, source: frames },
  { phrase: 'i jämförelse mot|till→med', notBefore: examples, source: frames },
  { phrase: 'i avvaktan av|för→på', source: frames },
  { phrase: 'i väntan av|för→på', source: frames },
  { phrase: 'i brist av→på', source: frames },
  { phrase: 'i behov till→av', notBefore: examples, source: frames },
  { phrase: 'i mån om→av', notBefore: ['att'], source: frames },
  { phrase: 'i egenskap som→av', source: frames },
  { phrase: 'på bekostnad för|till→av', notBefore: examples, source: frames },
  { phrase: 'till förmån av→för', source: frames },
  { phrase: 'till nackdel|gagn av→för', source: frames },
  { phrase: 'till skillnad till→från', source: frames },
  { phrase: 'centralt|lokalt|regionalt|nationellt→från_centralt|från_lokalt|från_regionalt|från_nationellt ifrån→håll', notBefore: ['det', 'den', 'de', 'en', 'ett', 'vår', 'våra', 'stadens', 'kommunens'], notBeforeName: true, source: so },
  // A proposal to be decided on is "till"; suggestions and examples of what there could be are "på".
  { phrase: 'förslag|förslaget på→till beslut|beslutet|budget|budgeten|detaljplan|detaljplanen|dagordning|kommunikationsprogram|kommunikationsprogrammet|lag|ordningsregler|policy|policyn|reglemente|reglementet|riktlinjer|riktlinjerna|taxa|taxan|verksamhetsplan|verksamhetsplanen|yttrande|yttrandet', impact: 'advice', source: skrivregler },
  { phrase: 'förslag|förslaget på→till ny|nya|nytt|reviderad|reviderade|reviderat|gemensam|gemensamma|gemensamt? *program', impact: 'advice', source: skrivregler },
  { phrase: 'förslag|förslaget på→till ny|nya|reviderad|reviderade? *policy', impact: 'advice', source: skrivregler },
];
