/** Names of one thing: a text keeps to one of them. */
export interface NamesOfOneThing {
  id: string;
  /** The names, the one to prefer first: each with its forms, parted by ` | `, in the same order in all. Lower-cased. */
  names: readonly string[];
  source: string;
}

const ownList = 'Own list: words that Swedish municipalities use of one thing on the same site';
const spellings = 'LanguageTool, rules for Swedish: coherency; SAOL 14';

/** Left out: `e-post` beside `mejl` (a service, and a message in it), and `webbsida` beside `webbplats` (a part, and the whole). */
export const namesOfOneThing: readonly NamesOfOneThing[] = [
  { id: 'webbplats', names: ['webbplats | webbplatsen | webbplatser | webbplatserna | webbplatsens', 'hemsida | hemsidan | hemsidor | hemsidorna | hemsidans', 'sajt | sajten | sajter | sajterna | sajtens'], source: ownList },
  { id: 'mejl', names: ['mejl | mejlet | mejlen | mejla | mejlar', 'mail | mailet | mailen | maila | mailar'], source: spellings },
  { id: 'e-postadress', names: ['e-postadress | e-postadressen | e-postadresser', 'mejladress | mejladressen | mejladresser', 'mailadress | mailadressen | mailadresser'], source: ownList },
  { id: 'logga in', names: ['logga in | loggar in | loggat in | loggade in', 'logga på | loggar på | loggat på | loggade på'], source: ownList },
  { id: 'inloggning', names: ['inloggning | inloggningen | inloggningar', 'påloggning | påloggningen | påloggningar'], source: ownList },
  { id: 'ladda ner', names: ['ladda ner | laddar ner | laddat ner', 'ladda ned | laddar ned | laddat ned', 'ladda hem | laddar hem | laddat hem'], source: ownList },
  { id: 'kakor', names: ['kakor | kakorna', 'cookies'], source: 'Post- och telestyrelsen, kakor' },
  { id: 'chatt', names: ['chatt | chatten | chatta | chattar', 'chat | chaten | chata | chatar'], source: spellings },
  { id: 'webbinarium', names: ['webbinarium | webbinariet | webbinarier', 'webinarium | webinariet | webinarier', 'webinar | webinaret'], source: spellings },
  { id: 'webbläsare', names: ['webbläsare | webbläsaren', 'browser | browsern'], source: ownList },
  { id: 'lösenord', names: ['lösenord | lösenordet | lösenorden', 'passord | passordet | passorden'], source: ownList },
  { id: 'e-legitimation', names: ['e-legitimation | e-legitimationen', 'e-leg | e-leget'], source: ownList },
  { id: 'juice', names: ['juice | juicen', 'jos | josen'], source: spellings },
  { id: 'kasino', names: ['kasino | kasinot | kasinon', 'casino | casinot | casinon'], source: spellings },
  { id: 'förskola', names: ['förskola | förskolan | förskolor | förskolorna', 'dagis | dagiset'], source: 'Skollagen (2010:800) 8 kap.' },
  { id: 'återvinningscentral', names: ['återvinningscentral | återvinningscentralen | återvinningscentraler', 'sopstation | sopstationen | sopstationer'], source: ownList },
  { id: 'sophämtning', names: ['sophämtning | sophämtningen', 'sopupphämtning | sopupphämtningen', 'avfallshämtning | avfallshämtningen'], source: ownList },
  { id: 'hemtjänst', names: ['hemtjänst | hemtjänsten', 'hemhjälp | hemhjälpen'], source: 'Socialtjänstlagen (2025:400)' },
  { id: 'kvalitet', names: ['kvalitet | kvaliteten', 'kvalité | kvalitén'], source: 'Myndigheternas skrivregler 8, 8.2.1' },
];
