import { describe, expect, test } from 'vitest';
import { secretFormats } from '../../data/secret-formats.ts';
import { secretSamples } from '../../../test/canaries.ts';
import { judge, marked } from '../../../test/judge.ts';

describe.each(Object.entries(secretSamples))('%s', (_, secret) => {
  test('is found in prose and in code, and masked', () => {
    for (const text of [`Använd ${secret} för att nå tjänsten.`, `nyckel="${secret}"`, `(${secret})`]) {
      const [finding, ...rest] = judge('no-secrets', text);
      expect(rest).toEqual([]);
      expect(finding).toMatchObject({ severity: 'warning', certainty: 'certain', impact: 'harm' });
      expect(finding?.excerpt).toMatch(/^•+(?:[\s•]*•)?$/u);
    }
  });
});

test('every format of the list has a sample', () => {
  const matched = secretFormats.filter(({ pattern }) => Object.values(secretSamples).some((sample) => new RegExp(`^(?:${pattern})$`, 'u').test(sample)));
  expect(matched).toEqual(secretFormats);
});

test('says whose key it is', () => {
  expect(judge('no-secrets', secretSamples['GitHub'] as string)[0]?.message).toContain('GitHub');
});

test.each([
  ['Lösenord: Vinter2031!', 11],
  ['Lösenordet är Vinter-2031.', 11],
  ['lösenord = vinter2031', 10],
  ['Lösenord: ”Vinter2031”', 10],
  ['Användare: gäst, lösenord: gäst2031', 8],
  ['password="Tr0ub4dor&3"', 11],
  ['DB_PASSWORD=Hemma-2031x', 11],
  ['postgres://kim:Vinter-2031@db.stad.example/x', 11],
])('%s: marks a password of %i characters', (text, length) => {
  const [finding, ...rest] = judge('no-secrets', text);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', certainty: 'likely', excerpt: '•'.repeat(length) });
});

test('finds a password behind markup, in a table and in code', () => {
  expect(marked('no-secrets', '**Lösenord:** Vinter2031!', { format: 'markdown' })).toHaveLength(1);
  expect(marked('no-secrets', 'Lösenordet är `Vinter2031!`.', { format: 'markdown' })).toHaveLength(1);
  expect(marked('no-secrets', '| Nät | Gäst |\n| --- | --- |\n| Lösenord | Vinter2031! |\n', { format: 'markdown' })).toHaveLength(1);
  expect(marked('no-secrets', '<p><b>Lösenord</b>: Vinter2031!</p>', { format: 'html' })).toHaveLength(1);
});

test.each([
  'Lösenord: minst 8 tecken, både små och stora bokstäver.',
  'Lösenord: 8–16 tecken',
  'Lösenord: 8-siffrigt',
  'Lösenord: se nedan',
  'Lösenord: ********',
  'Lösenord: xxxxxx1',
  'Lösenordet är personligt!',
  'Lösenordet är e-postadressen.',
  'Lösenordet är skiftlägeskänsligt!',
  'Har du glömt ditt lösenord? Klicka på Glömt lösenord.',
  'Lösenord: din e-postadress',
  'Lösenord: kontakt@stockholm.se',
  'Lösenord/PIN-kod',
  'Lösenord: {{password}}',
  'Lösenord: <lösenord>',
  'Lösenord: ${PASSWORD}',
  'password: string',
  'password: form.password1',
  'const password = process.env.DB_PASSWORD1;',
  '"password": "Lösenord"',
  'token: abcdef1234567890',
  'api_key=${API_KEY}',
  'https://user:pass@example.com',
  'https://stad.example/a:b@c',
  'Nyckeln AKIAIOSFODNN7EXAMPLE är Amazons eget exempel.',
  'sk-aktuellt-om-fotboll-och-annat',
  'Klassen npm_config_registry och eyJ.',
  'Filen börjar med -----BEGIN PRIVATE KEY----- och slutar med -----END PRIVATE KEY-----.',
  'Den publika nyckeln: -----BEGIN PUBLIC KEY----- MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A -----END PUBLIC KEY-----',
  'Commit 3f786850e387550fdab836ed7e6dc881de23001b',
  'id 550e8400-e29b-41d4-a716-446655440000',
])('leaves %s', (text) => {
  expect(marked('no-secrets', text)).toEqual([]);
});
