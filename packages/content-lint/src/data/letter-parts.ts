import { organisations } from '@stockholm/city';

/** What a letter's fields are called: as keys in front matter, and at the beginning of a line before a colon. */
export const letterFields = {
  subject: ['ämne', 'amne', 'ämnesrad', 'subject', 'title', 'titel', 'rubrik'],
  sender: ['avsändare', 'avsandare', 'sender', 'från', 'from'],
  caseNumber: ['dnr', 'diarienr', 'diarienummer', 'ärende', 'ärendenummer', 'arendenummer', 'case', 'caseNumber'],
} as const;

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const names = organisations.flatMap(({ name, shortName = name }) => [name, shortName]).map(escaped);

/** Names the city, or a part of it. */
export const senderName = new RegExp(`(?<!\\p{L})(?:stockholms stad|\\p{L}{3,30}(?:förvaltning|förvaltningen|nämnd|nämnden|kontoret|kansliet|skolan|gymnasiet|biblioteket)|vår avsändare|${names.join('|')})(?!\\p{L})`, 'iu');

/** A case by its number. */
export const caseReference =
  /(?<!\p{L})(?:dnr|diarie(?:nr|numret|nummer)|ärende(?:nr|numret|nummer|-?id|t)?|mål(?:nr|nummer)|beteckning|referens(?:nummer|nr)?|objektnummer|kundnummer)[ \u00A0:.]{1,3}(?:nr[ .:]{0,2}|är )?[\p{L}\d]{0,6}[ \u00A0]?\d|(?<![\p{L}\d])\p{Lu}{2,6}[ \u00A0](?:19|20)\d\d[/-]\d/iu;

/**
 * Subjects that any letter could have. Source: the city's rules for writing ("viktigaste först", informative headings) and Digg's
 * guideline on headings that describe (webbriktlinjer R61).
 */
export const vagueSubject =
  /^(?:hej|brev|meddelande|information|info|viktigt?|beslut|svar|besked|påminnelse|kallelse|underrättelse|uppdatering|välkommen|ärende|(?:viktigt?|ny|nytt|ett|en|allmän) (?:information|meddelande|brev|besked|uppdatering)|(?:ang(?:ående|\.)?|om|gällande|rörande|svar på|beslut i|information om) (?:ditt|ert|vårt|ett) (?:ärende|brev|ansökan)|ditt ärende(?: hos oss)?|(?:viktig )?information (?:till|från|för) (?:dig|er|oss|alla|stockholms stad|staden)|(?:brev|meddelande|besked|beslut) (?:till|från|för) (?:dig|er|oss|stockholms stad|staden)|bra att veta|till dig|till berörda)[.!:]?$/iu;

/** What the reader does, may do or need not do. */
export const asksReader =
  /(?<!\p{L})(?:(?:du|ni) (?:ska|måste|behöver|kan|får|bör)|(?:ska|måste|behöver|kan|får|bör) (?:du|ni)|vänligen|senast (?:den )?\d|hör av (?:dig|er)|skicka in|fyll i|logga in)(?!\p{L})|(?:^|[.!?:]\s{1,3})(?:svara|ring|skicka|betala|kontakta|läs|anmäl|lämna|kom|boka|ansök|meddela|bekräfta|se till|ta med|ta kontakt|välj|mejla|skriv|gå|hämta|klicka|kontrollera|spara|komplettera|besök|flytta|rösta|delta)(?!\p{L})/iu;

/** Of the whole message with what is attached to it, in bytes. Source: Digg on digital post; Sundsvalls kommun, its service for sending it: at most 2 MB, or an operator may refuse it. */
export const largestDigitalLetter = 2 * 1024 * 1024;
/** A reader who has seen as many words has scrolled on a phone. A judgement, so the rule only asks. */
export const wordsBeforeAction = 100;
/** As much of a subject as a list of letters shows. A judgement, so the rule only gives a hint. */
export const longestSubject = 80;
