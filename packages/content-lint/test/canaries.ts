import { exampleNumber, futureCoordinationNumber, futureNumber } from './judge.ts';

/** Thirty-six characters of all kinds; joined, so that no scanner of repositories takes the samples for real. */
const filler = ['aB3', 'xY7'].join('').repeat(6);
const long = filler + filler + filler;

/** One of each form in `secret-formats.ts`, a token and a private key. */
export const secretSamples: Readonly<Record<string, string>> = {
  'AWS': ['AKIA', 'ABCDEFGH234567AB'].join(''),
  'GitHub': ['ghp', filler].join('_'),
  'GitHub, fine-grained': ['github_pat', long].join('_'),
  'GitLab': ['glpat', filler].join('-'),
  'Slack': ['xoxb', '123456789012', filler].join('-'),
  'Google': ['AIza', long.slice(0, 35)].join(''),
  'Stripe': ['sk_live', filler].join('_'),
  'npm': ['npm', filler].join('_'),
  'SendGrid': ['SG', long.slice(0, 22), long.slice(0, 43)].join('.'),
  'Azure': ['AccountKey=', long.slice(0, 86), '=='].join(''),
  'OpenAI': ['sk-proj', long].join('-'),
  'Anthropic': ['sk-ant-api03', long].join('-'),
  'JSON Web Token': ['eyJhbGciOiJub25lIn0', 'eyJzdWIiOiJraW0ifQ', filler].join('.'),
  'PEM': ['-----BEGIN RSA PRIVATE KEY-----', long, '-----END RSA PRIVATE KEY-----'].join(' '),
};

/** What must never leave the engine: the words as they stand in a text, and the part of them that is private. */
export interface Canary {
  text: string;
  secret: string;
}

const same = (text: string): Canary => ({ text, secret: text });

/** One of each kind that the engine knows, in each form. */
export const canaries: readonly Canary[] = [
  same(exampleNumber),
  same(exampleNumber.replace('-', '+')),
  same(`19${exampleNumber}`),
  same(futureNumber),
  same(futureNumber.replace('-', '')),
  same(futureCoordinationNumber),
  // A wrong check digit may be a slip in a real number.
  same('811228-9875'),
  // Begins like a telephone number.
  same('010203-1234'),
  same('080203-1234'),
  { text: 'SE991231123101', secret: 'SE991231123101' },
  same('SE95 0000 0000 0000 0000 0000'),
  { text: 'kontonummer 5201-10 293 84', secret: '5201-10 293 84' },
  { text: 'lösenord: Vinter2031!', secret: 'Vinter2031!' },
  { text: 'DB_PASSWORD=Tr0ub4dor&3', secret: 'Tr0ub4dor&3' },
  { text: 'postgres://kim:Vinter-2031@db.stad.example', secret: 'Vinter-2031' },
  ...['AWS', 'GitHub', 'Azure', 'JSON Web Token', 'PEM'].map((name) => same(secretSamples[name] as string)),
  { text: 'kimek@gmail.com', secret: 'kimek' },
  { text: 'hemtelefon 08-465 004 77', secret: '08-465 004 77' },
  { text: 'dnr KS 2031/112, sökanden Annika Zetterqvist', secret: 'Annika Zetterqvist' },
  { text: 'https://stad.example/x?epost=kimek@stad.nu', secret: 'kimek@stad.nu' },
];
