import { findInternalAddresses, type InternalAddress } from '../../analysis/internal-addresses.ts';
import { everywhereRule } from '../../engine/private-rule.ts';
import { defineRule } from '../../engine/rule.ts';

export const noInternalAddress = defineRule({
  meta: {
    id: 'content/no-internal-address',
    title: 'Adress som bara går att nå inifrån',
    description: 'Disallow intranet addresses, file paths and file servers',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['CWE-200: Exposure of Sensitive Information', 'RFC 1918: private addresses', 'RFC 6762: .local'],
    since: '2026.1',
    profiles: ['web', 'service', 'official', 'crisis', 'letter', 'lattlast'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create(context) {
    const { say } = context;
    const messages: Record<InternalAddress['kind'], string> = {
      user: say(
        'Sökvägen finns bara på en viss dator och visar ett användarnamn. Ta bort den, eller länka till dokumentet på webben.',
        'The path is on one computer and shows a user name. Remove it, or link to the document on the web.',
      ),
      file: say(
        'Sökvägen går inte att nå för läsaren. Länka till dokumentet på webben, eller ta bort sökvägen.',
        'The reader cannot reach this path. Link to the document on the web, or remove the path.',
      ),
      host: say(
        'Adressen går bara att nå inifrån nätverket. Länka till en öppen sida, eller ta bort adressen.',
        'This address can only be reached from inside the network. Link to an open page, or remove the address.',
      ),
      login: say(
        'Länken kräver att läsaren har ett konto hos er. Länka till en öppen sida, eller ta bort länken.',
        'The link asks for an account with you. Link to an open page, or remove the link.',
      ),
    };
    return everywhereRule<InternalAddress>(
      context,
      (_, text) => findInternalAddresses(text),
      ({ item: { kind, certainty } }) => ({ message: messages[kind], certainty }),
    );
  },
});
