/** A term of administration and what it means, as a whole explanation that can stand in a text. */
export interface Jargon {
  forms: readonly string[];
  means: string;
}

/**
 * Terms that people who do not work in the administration rarely know. Meanings after kommunallagen (2017:725), förvaltningslagen
 * (2017:900) and plan- och bygglagen (2010:900), in our own words. Words that most readers know (nämnd, ansökan, bygglov,
 * överklaga) are left out, and so are the terms of suppliers (avrop,
 * tilldelningsbeslut), whose pages they are on, and acronyms, which content/acronym-explained looks for.
 */
export const jargon: readonly Jargon[] = [
  { forms: ['delegationsbeslut', 'delegationsbeslutet', 'på delegation'], means: 'en tjänsteperson beslutar i nämndens ställe' },
  { forms: ['delegationsordning', 'delegationsordningen'], means: 'reglerna för vem som får besluta i nämndens ställe' },
  { forms: ['tjänsteutlåtande', 'tjänsteutlåtandet', 'tjänsteutlåtanden'], means: 'förvaltningens förslag till nämnden' },
  { forms: ['remissinstans', 'remissinstanser', 'remissinstanserna'], means: 'de som får lämna synpunkter på förslaget' },
  { forms: ['återremiss', 'återremittera', 'återremitterar', 'återremitterade', 'återremitteras', 'återremitterades', 'återremitterats'], means: 'nämnden skickar tillbaka ärendet för att det behöver utredas mer' },
  { forms: ['bordlägga', 'bordlägger', 'bordlade', 'bordläggs', 'bordlades', 'bordlagt', 'bordläggning'], means: 'nämnden väntar med att besluta till nästa möte' },
  { forms: ['ajournera', 'ajournerar', 'ajourneras', 'ajournerades', 'ajournering'], means: 'mötet gör en paus' },
  { forms: ['yrkande', 'yrkandet', 'yrkanden', 'yrkar'], means: 'ett förslag till beslut som någon lägger fram på mötet' },
  { forms: ['omedelbart justerat', 'justeras omedelbart', 'omedelbar justering'], means: 'protokollet blir klart direkt, och beslutet kan börja gälla' },
  { forms: ['laga kraft'], means: 'beslutet går inte längre att överklaga' },
  { forms: ['prövningstillstånd'], means: 'domstolen måste först säga ja till att pröva målet' },
  { forms: ['föreläggande', 'föreläggandet', 'förelägga', 'förelägger', 'föreläggs', 'förelades'], means: 'ett beslut om vad någon måste göra' },
  { forms: ['vitesföreläggande', 'vitesförelägga', 'löpande vite'], means: 'ett beslut om vad någon måste göra för att slippa betala' },
  { forms: ['kommunalförbund', 'kommunalförbundet'], means: 'kommuner som har en gemensam organisation för en uppgift' },
  { forms: ['tertialrapport', 'tertialrapporten', 'tertialrapporter'], means: 'en rapport om hur verksamheten går, var fjärde månad' },
  { forms: ['interpellation', 'interpellationen', 'interpellationer'], means: 'en skriftlig fråga från en politiker till en annan' },
  { forms: ['direktupphandling', 'direktupphandla', 'direktupphandlar', 'direktupphandlas'], means: 'kommunen köper något utan att alla företag får lämna anbud' },
  { forms: ['planbesked', 'planbeskedet'], means: 'kommunens svar på om den tänker ta fram en detaljplan' },
  { forms: ['samrådshandling', 'samrådshandlingar', 'samrådshandlingarna'], means: 'det första förslaget, som alla får lämna synpunkter på' },
  { forms: ['servitut', 'servitutet'], means: 'rätten att använda en annan fastighet på ett visst sätt' },
  { forms: ['menprövning', 'menprövningen', 'menprövas'], means: 'en bedömning av om någon kan fara illa av att uppgifter lämnas ut' },
  { forms: ['behovsprövad', 'behovsprövat', 'behovsprövade', 'behovsprövas'], means: 'en handläggare bedömer om du behöver det' },
  { forms: ['skälig levnadsnivå'], means: 'det som en människa behöver för att leva ett rimligt liv' },
  { forms: ['ordinärt boende'], means: 'ett vanligt hem' },
  { forms: ['idéburet offentligt partnerskap'], means: 'kommunen och en förening arbetar med något tillsammans' },
];
