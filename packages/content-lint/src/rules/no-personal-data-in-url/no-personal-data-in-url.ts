import type { AddressData } from '../../analysis/address-data.ts';
import { privateRule } from '../../engine/private-rule.ts';
import { defineRule } from '../../engine/rule.ts';

export const noPersonalDataInUrl = defineRule({
  meta: {
    id: 'content/no-personal-data-in-url',
    title: 'Personuppgift i en webbadress',
    description: 'Disallow personnummer, names and e-mail addresses in the query of an address',
    impact: 'harm',
    certainty: 'likely',
    audience: 'developer',
    references: ['CWE-598: Use of GET Request Method With Sensitive Query Strings', 'EU:s dataskyddsförordning (2016/679) artikel 25 och 32'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create(context) {
    const { say } = context;
    const what: Record<AddressData['kind'], string> = {
      number: say('ett personnummer', 'a personnummer'),
      email: say('en e-postadress', 'an e-mail address'),
      name: say('ett namn', 'a name'),
    };
    return privateRule(context, 'addressData', ({ item: { kind } }) => ({
      message: say(
        `I webbadressen står ${what[kind]}. Ta bort det: webbadresser sparas i historik och loggar.`,
        `The address holds ${what[kind]}. Remove it: addresses are kept in histories and logs.`,
      ),
      advice: [say('Skicka uppgiften i formuläret (POST), inte i adressen', 'Send it in the form (POST), not in the address')],
    }));
  },
});
