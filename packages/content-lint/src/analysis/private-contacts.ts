import { organisationMailWords, privateMailDomains } from '../data/private-mail-domains.ts';

export interface PrivateContact {
  /** Of an address, the part before @: the domain is nobody's secret. */
  start: number;
  end: number;
  kind: 'email' | 'phone';
  certainty: 'likely';
}

const domainAfter = /[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20}){0,1}\.[a-z]{2,4}(?![\p{L}\p{N}-]|\.\p{L})/iuy;
const localBefore = /(?<![\p{L}\p{N}._%+-])[a-zåäö0-9][a-zåäö0-9._%+-]{0,63}$/iu;
/** Stands for any name: `fornamn.efternamn@`. */
const example = /^(?:x+|abc|(?:namn|name|f[oö]r?namn|efternamn|first|last|firstname|lastname|user|username|anv[aä]ndarnamn|din|ditt|your|you|exempel|example|test|tester|n[aå]gon|someone|mejl|mail|epost|e-post|adress|address|email|e-mail|anna|kalle|john\.doe|jane\.doe)(?:[._-]?(?:namn|name|efternamn|lastname|adress|address|email|e-?post|mejl|mail))?\d{0,3})$/iu;

const phone = /(?<![\p{L}\p{N}_+/.:,=-])(?:\+46[ \u00A0-]?(?:\(0\))?|\(?0)[1-9](?:[ \u00A0\u202F\u2009)-]{0,2}\d){6,9}(?![\p{L}\p{N}_])/gu;
const phoneStart = /\+46|0[1-9]/;
/** Words right before a number that say that it is a person's own, not their work's. */
const privateWord =
  /(?<!\p{L})(?:(?:privata?[ -]?|hem)(?:mobil(?:telefon)?|telefon|tele|tfn|tel|nummer)(?:nummer|nr|numret|et|en)?|(?:telefon|tele|tfn|tel|mobil)(?:nummer|nr)?[., ]{1,2}\(?(?:hem|hemma|privat|bostad|bost)\)?|(?:sökandens?|klagandens?|anmälarens?|vårdnadshavarens?|anhörigas?|närståendes?|mammans?|pappans?|moderns|faderns|elevens|brukarens|klientens|patientens|hyresgästens|barnets|hennes|hans) (?:privata )?(?:mobil|telefon)(?:telefon)?(?:nummer|nr|numret)?)[^\p{L}\p{N}]{1,4}(?:(?:är|nr|på)[^\p{L}\p{N}]{1,3})?$/iu;
const isService = /^0(?:20|77|9[0-9]0|10)/u;

/** Something of what each kind begins with. */
export const contactSign = new RegExp(`@|${phoneStart.source}`);

/** Addresses at providers of private mail, and telephone numbers beside a word that says that they are private. Linear. */
export function findPrivateContacts(text: string): PrivateContact[] {
  const found: PrivateContact[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    domainAfter.lastIndex = at + 1;
    const domain = domainAfter.exec(text)?.[0].toLowerCase();
    if (domain === undefined || !privateMailDomains.has(domain)) continue;
    const local = localBefore.exec(text.slice(Math.max(0, at - 65), at))?.[0];
    if (local === undefined || example.test(local)) continue;
    const lower = local.toLowerCase();
    if (organisationMailWords.some((word) => lower.includes(word))) continue;
    found.push({ start: at - local.length, end: at, kind: 'email', certainty: 'likely' });
  }
  if (!phoneStart.test(text)) return found;
  phone.lastIndex = 0;
  for (let match = phone.exec(text); match !== null; match = phone.exec(text)) {
    const number = match[0];
    const digits = `0${number.replace(/^\+46|\(0\)/gu, '').replace(/\D/gu, '').replace(/^0/u, '')}`;
    if (isService.test(digits) || !privateWord.test(text.slice(Math.max(0, match.index - 64), match.index))) continue;
    found.push({ start: match.index, end: match.index + number.length, kind: 'phone', certainty: 'likely' });
  }
  return found.sort((a, b) => a.start - b.start);
}
