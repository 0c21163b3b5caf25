import { privateRule } from '../../engine/private-rule.ts';
import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** Accounts that may stand, as written or without spaces: the city's own. */
  allow: string[];
}

/** Said where somebody is paid in public: an authority, a firm, an association. */
const payee = /bankgiro|plusgiro|utlandet|utomlands|from abroad|betalningsmottagare|faktur|insamling|gåvo|medlemsavgift/iu;
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

export const noBankAccount = defineRule<Options>({
  meta: {
    id: 'content/no-bank-account',
    title: 'Kontonummer i texten',
    description: 'Disallow IBAN and bank account numbers of persons',
    impact: 'harm',
    certainty: 'likely',
    audience: 'writer',
    references: ['EU:s dataskyddsförordning (2016/679) artikel 5.1 c: uppgiftsminimering', 'ISO 13616: IBAN', 'Bankgirot: Bankernas kontonummeruppbyggnad'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { allow: [] },
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { allow: { type: 'array', items: { type: 'string' } } },
    },
  },
  languages: 'all',
  create(context) {
    const { options, document, say } = context;
    const allowed = new Set(options.allow.map(plain));
    let isPayee: boolean | undefined;
    return privateRule(context, 'bankAccounts', ({ item: { start, end, kind, certainty }, text }) => {
      if (certainty === 'doubtful' || allowed.has(plain(text.slice(start, end)))) return undefined;
      isPayee ??= payee.test(document.source);
      if (isPayee) return undefined;
      return {
        message:
          kind === 'iban'
            ? say('Här står ett IBAN-nummer. Är det en persons konto ska du ta bort det.', "This is an IBAN. If it is a person's account, remove it.")
            : say('Här står ett kontonummer. Är det en persons konto ska du ta bort det.', "This is a bank account number. If it is a person's account, remove it."),
        advice: [say('Ange bankgiro om någon ska betala till er', 'State a bankgiro number if somebody is to pay you')],
      };
    });
  },
});
