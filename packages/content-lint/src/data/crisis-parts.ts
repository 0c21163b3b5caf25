import { organisations } from '@stockholm/city';

/** A question that a message in a crisis must answer, and what shows that it does. */
export interface CrisisPart {
  id: 'what' | 'where' | 'action' | 'when' | 'sender' | 'nextUpdate';
  questionSv: string;
  questionEn: string;
  answered: RegExp;
}

const word = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
/** What one is told to do, at the beginning of a sentence or after another such word. */
const imperatives =
  'gå|stanna|håll|stäng|undvik|koka|ring|lyssna|följ|ta|lämna|sök|använd|åk|vänta|kör|kom|hjälp|var|spara|fyll|elda|grilla|drick|hämta|kontakta|släck|bege|samlas|rör|släpp|läs|tänk|bada|ät|flytta|stäng|öppna|packa|se till|låt|byt|logga|svara|klicka|mejla';
const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const senders = organisations.flatMap(({ name, shortName, abbreviations }) => [name, ...(shortName === undefined ? [] : [shortName]), ...(abbreviations ?? [])]).map(escaped);

/**
 * In the order in which people ask.
 *
 * Source: the city's wish for a crisis message (what, where, what to do, when, source; referral responses on KS 2024/112), and
 * how a viktigt meddelande till allmänheten (VMA) is built: what has happened, where, what you must do, where to learn more.
 */
export const crisisParts: readonly CrisisPart[] = [
  {
    id: 'what',
    questionSv: 'Vad har hänt?',
    questionEn: 'What has happened?',
    answered:
      /(?:brand|brinn|brunn|eld|rök|gas|läck|utsläpp|explo|spräng|avbrott|avstäng|stängd|strömlös|översvämn|skyfall|storm|åska|oväder|snö|halk|värme|kyla|varning|olyck|ras(?:risk|et|at)|skred|smitt|bakterie|förore|koka|otjänligt|gift|hot|attack|skott|skjut|dåd|larm|evakuer|utrym|inställ|stopp|störning|fel på|försvunn|saknas|förbud|ställs in|stänger|fungerar inte|ligger nere|it-angrepp|angrepp|intrång|faran? (?:är )?över|VMA)/iu,
  },
  {
    id: 'where',
    questionSv: 'Var gäller det?',
    questionEn: 'Where is it?',
    answered: /(?:gatan|vägen|torget|torg|plan|parken|bron|leden|stigen|backen|skolan|station|tunneln|kvarteret|centrum)(?![\p{L}])|(?<!\p{L})(?:i|på|vid|från|till|mellan|kring|runt|längs|utanför|nära|kvarteren|norr om|söder om|öster om|väster om)[ \u00A0]\p{Lu}\p{Ll}{2}|hela (?:staden|länet|kommunen|stadsdelen|stockholm)/u,
  },
  {
    id: 'action',
    questionSv: 'Vad ska man göra, eller låta bli?',
    questionEn: 'What must people do, or leave?',
    answered: new RegExp(`(?<!\\p{L})(?:(?:du|ni|man|alla|boende) (?:ska|bör|måste|behöver|kan|får)|den som|uppmana[sr])(?!\\p{L})|(?:^|[.!?:–\\n]\\s{0,3}|(?<!\\p{L})och )(?:${imperatives})(?!\\p{L})`, 'iu'),
  },
  {
    id: 'when',
    questionSv: 'När hände det, och när skrevs meddelandet?',
    questionEn: 'When did it happen, and when was this written?',
    answered: /(?<!\d)(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d)|(?:klockan|kl\.?)[ \u00A0]\d|(?<!\d)\d{4}-\d\d-\d\d(?!\d)|(?<!\d)\d{1,2}[ \u00A0](?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/iu,
  },
  {
    id: 'sender',
    questionSv: 'Vem säger det?',
    questionEn: 'Who says it?',
    answered: word(`avsändare|stockholms stad|staden(?:s [\\p{L}-]{3,40})?|räddningstjänsten|polisen|sos alarm|länsstyrelsen|smhi|msb|folkhälsomyndigheten|trafikverket|region stockholm|ellevio|krisledning(?:en|snämnden)?|stadsdelsförvaltningen|förvaltningen|rektorn?|${senders.join('|')}`),
  },
  {
    id: 'nextUpdate',
    questionSv: 'När kommer nästa besked?',
    questionEn: 'When is the next update?',
    answered:
      /(?:nästa (?:uppdatering|besked|information|rapport)|(?:upp)?daterar|uppdateras|(?:ny|mer|mera) information (?:kommer|ges|lämnas|klockan|kl)|återkommer|(?:berättar|meddelar|informerar|skriver) (?:här|mer|igen|så)|så fort vi vet|löpande|faran? (?:är )?över|besked (?:kommer|ges|väntas))/iu,
  },
];
