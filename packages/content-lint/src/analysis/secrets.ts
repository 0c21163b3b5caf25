import { secretFormats } from '../data/secret-formats.ts';

export interface Secret {
  start: number;
  end: number;
  kind: 'key' | 'privateKey' | 'token' | 'password' | 'connection';
  /** Whose key it is, when its form says so. */
  service?: string;
  certainty: 'certain' | 'likely';
}

/** A place in or before each known key. Over every text, so it is made of what is rare: ten times as fast as the keys themselves. */
const landmark = /A(?:KIA|SIA|Iza|ccountKey=)|S(?:G\.|haredAccessKey=)|[_-](?<=gh[pousr]_|b_pat_|k_live_|npm_|gl[a-z]{2,3}-|xox[a-z]-|sk-)/g;
const longestPrefix = 12;
const known = new RegExp(secretFormats.map(({ pattern }) => `(${pattern})`).join('|'), 'y');
/** RFC 7519: two JSON objects in base64url, which begin with `{"`, and a signature. */
const jwt = /(?<![-.])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/y;
/** RFC 7468. The key itself is looked for between the marks. */
const pemBegin = /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/y;
const longestKey = 8000;
/** Where a word that announces a secret may begin. Without `i` and `u`: it goes over every text. */
const announced = /[Ll]ösen|LÖSEN|[Pp]ass(?:w|phr)|PASSW|[Pp]wd|PWD|[Ss]ecret|SECRET|[Aa]pi|API|[Tt]oken|TOKEN|Bearer/g;
/** A password in clear after a word that says so, also in a cell beside it. */
const swedishPassword = /lösen(?:ord(?:et)?|fras(?:en)?)?["'`*_]{0,3}(?:[ \u00A0]{0,2}[:=|][ \u00A0]{0,2}|[ \u00A0]{1,2}(?:är|=)[ \u00A0]{1,2}:?)["'`*_”“’]{0,3}([^\s"'`<>”“’|]{4,64})/iuy;
const englishPassword =
  /(?:password|passwd|pwd|passphrase|secret(?:[_-]?(?:access[_-]?)?key)?|api[_-]?key|api-?nyckel|token)["'`*_]{0,3}[ \u00A0]{0,2}[:=|][ \u00A0]{0,2}["'`*_”“’]{0,3}([^\s"'`<>”“’|,;(){}]{8,128})/iuy;
const bearer = /Bearer ([A-Za-z0-9._~+/-]{24,2000}={0,2})/y;
/** scheme://user:password@host */
const connection = /:\/\/[^\s/:@"'<>]{1,64}:([^\s/@"'<>]{4,128})@[A-Za-z0-9]/uy;
const codeCharacter = /[A-Za-z0-9_]/u;

/** Written where the reader puts in something of their own. */
const standIn = /x{3,}|\*{2,}|•{2,}|\.{3}|…|_{3,}|^[$%{[<#]|\$\{|\{\{|exempel|example|lösenord|password|passwd|placeholder|changeme|change-me|secret|hemlig|dummy|sample|your|ditt|https?:|process\.env|^env\.|undefined|redacted|\u{FFFC}/iu;

/** Something of what each kind below begins with. Most texts have nothing of it, and are read once. */
export const secretSign = new RegExp(`${landmark.source}|${announced.source}|eyJ|-----BEGIN|://`);

/** Keys, tokens and passwords in a text, in its order. Linear. */
export function findSecrets(text: string): Secret[] {
  if (!secretSign.test(text)) return [];
  const found: Secret[] = [];
  landmark.lastIndex = 0;
  for (let mark = landmark.exec(text); mark !== null; mark = landmark.exec(text)) {
    for (let at = mark.index; at >= Math.max(0, mark.index - longestPrefix); at -= 1) {
      if (codeCharacter.test(text[at - 1] ?? '')) continue;
      known.lastIndex = at;
      const match = known.exec(text);
      if (match === null) continue;
      const end = at + match[0].length;
      landmark.lastIndex = Math.max(end, landmark.lastIndex);
      if (codeCharacter.test(text[end] ?? '') || /EXAMPLE|example/u.test(match[0])) break;
      const service = secretFormats[match.slice(1).findIndex((group) => group !== undefined)]?.service;
      found.push({ start: at, end, kind: 'key', certainty: 'certain', ...(service === undefined ? {} : { service }) });
      break;
    }
  }
  for (const [at, match] of from(text, 'eyJ', jwt)) {
    const end = at + match[0].length;
    if (!isPartOfCode(text, at, end)) found.push({ start: at, end, kind: 'token', certainty: 'certain' });
  }
  for (const [at, match] of from(text, '-----BEGIN', pemBegin)) {
    const begin = at + match[0].length;
    const body = text.slice(begin, begin + longestKey);
    const length = body.indexOf('-----');
    const key = (length < 0 ? body : body.slice(0, length)).trimEnd();
    if (/[A-Za-z0-9+/=]{32}/u.test(key)) found.push({ start: at, end: begin + key.length, kind: 'privateKey', certainty: 'certain' });
  }

  const add = (at: number, match: RegExpExecArray | null, kind: Secret['kind'], isSecret: (value: string) => boolean): boolean => {
    const raw = match?.[1];
    if (match === null || raw === undefined) return false;
    const value = raw.replace(/[.,;:)\]]{1,10}$/u, '');
    if (standIn.test(value) || !isSecret(value)) return false;
    const start = at + match[0].lastIndexOf(raw);
    found.push({ start, end: start + value.length, kind, certainty: 'likely' });
    return true;
  };
  announced.lastIndex = 0;
  for (let match = announced.exec(text); match !== null; match = announced.exec(text)) {
    const at = match.index;
    if (/\p{L}/u.test(text[at - 1] ?? '')) continue;
    for (const [pattern, kind, isSecret] of assignments) {
      pattern.lastIndex = at;
      if (add(at, pattern.exec(text), kind, isSecret)) break;
    }
  }
  for (const [at, match] of from(text, '://', connection)) {
    if (/[a-z]$/u.test(text.slice(Math.max(0, at - 1), at))) add(at, match, 'connection', (value) => !/^(?:pass|pwd|token|user)$/iu.test(value));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How a secret is announced, and what its value must be like. */
const assignments: readonly [RegExp, Secret['kind'], (value: string) => boolean][] = [
  [swedishPassword, 'password', isPassword],
  [englishPassword, 'password', (value) => classes(value) >= 3 && !isCodePath(value)],
  [bearer, 'token', (value) => classes(value) >= 3],
];

/** What an expression matches at each place where a literal stands. */
function* from(text: string, literal: string, pattern: RegExp): Generator<[number, RegExpExecArray]> {
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length)) {
    // In the middle of letters a key doesn't begin, and each try reads on.
    if (codeCharacter.test(literal[0] as string) && codeCharacter.test(text[at - 1] ?? '')) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    yield [at, match];
    at += match[0].length - literal.length;
  }
}

function isPartOfCode(text: string, start: number, end: number): boolean {
  return codeCharacter.test(text[start - 1] ?? '') || codeCharacter.test(text[end] ?? '');
}

/** `form.password1`: a place in a program, not a value. */
function isCodePath(value: string): boolean {
  return /^[\p{L}_$][\p{L}\d_$]*(?:\.[\p{L}_$][\p{L}\d_$]*)+$/u.test(value);
}

/** Letters and a digit or a mark, which a Swedish word does not have: not `minst`, `8–16`, `8-siffrigt`, `e-post`. */
function isPassword(value: string): boolean {
  if (value.length < 6 || !/\p{L}/u.test(value)) return false;
  if (/^[\d–-]+-?\p{L}+$/u.test(value) || /@[\w-]+\.\w/u.test(value) || /^\p{L}+[-/]\p{L}+$/u.test(value)) return false;
  return /\d/u.test(value) || /[!#$%&@?*+=^~§€]/u.test(value.replace(/[!?]$/u, ''));
}

/** How many of small letters, capitals, digits and marks it has. */
function classes(value: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\d/u, /[^\p{L}\d]/u].filter((one) => one.test(value)).length;
}
