import type { Secret } from '../../analysis/secrets.ts';
import { privateRule } from '../../engine/private-rule.ts';
import { defineRule } from '../../engine/rule.ts';

export const noSecrets = defineRule({
  meta: {
    id: 'content/no-secrets',
    title: 'Lösenord eller nyckel i texten',
    description: 'Disallow passwords, keys and tokens in clear',
    impact: 'harm',
    certainty: 'certain',
    audience: 'writer',
    references: ['CWE-312: Cleartext Storage of Sensitive Information', 'OWASP Secrets Management Cheat Sheet', 'RFC 7468: PEM', 'RFC 7519: JSON Web Token'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create(context) {
    const { say } = context;
    const what = ({ kind, service }: Secret): string => {
      switch (kind) {
        case 'key':
          return say(`en nyckel till ${service ?? 'en tjänst'}`, `a key to ${service ?? 'a service'}`);
        case 'privateKey':
          return say('en privat nyckel', 'a private key');
        case 'token':
          return say('en inloggning (token)', 'a token');
        case 'connection':
          return say('ett lösenord i en adress', 'a password in an address');
        case 'password':
          return say('ett lösenord', 'a password');
      }
    };
    return privateRule(context, 'secrets', ({ item }) => {
      const { kind, certainty } = item;
      return {
        message:
          certainty === 'certain'
            ? say(
                `Här står ${what(item)}. Ta bort den och byt ut den: den som har sett texten kan använda den.`,
                `This is ${what(item)}. Remove it and replace it: whoever has seen the text can use it.`,
              )
            : say(
                `Här verkar stå ${what(item)}. Ta bort det och byt ut det om det är riktigt.`,
                `This looks like ${what(item)}. Remove it, and change it if it is real.`,
              ),
        certainty,
        advice: [
          kind === 'password'
            ? say('Skriv hur läsaren får sitt lösenord, till exempel av receptionen', 'Say how the reader gets the password, for example from the reception')
            : say('Skriv <nyckel> om du behöver visa ett exempel', 'Write <key> if you need to show an example'),
        ],
      };
    });
  },
});
