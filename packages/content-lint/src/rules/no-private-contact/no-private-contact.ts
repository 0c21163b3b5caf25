import { privateRule } from '../../engine/private-rule.ts';
import { defineRule } from '../../engine/rule.ts';

export const noPrivateContact = defineRule({
  meta: {
    id: 'content/no-private-contact',
    title: 'Privat e-postadress eller telefonnummer',
    description: "Disallow people's private e-mail addresses and telephone numbers",
    impact: 'harm',
    certainty: 'likely',
    audience: 'writer',
    references: ['EU:s dataskyddsförordning (2016/679) artikel 5.1 c: uppgiftsminimering'],
    since: '2026.1',
    fixable: false,
    profiles: ['web', 'service', 'official', 'crisis', 'internal', 'lattlast'],
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create(context) {
    const { say } = context;
    return privateRule(context, 'contacts', ({ item: { kind } }) =>
      kind === 'email'
        ? {
            message: say(
              'E-postadressen ser privat ut. Ta bort den, eller skriv en funktionsbrevlåda.',
              'The e-mail address looks private. Remove it, or write the address of a unit.',
            ),
          }
        : {
            message: say(
              'Telefonnumret är privat. Ta bort det, eller skriv ett nummer till arbetet.',
              'The telephone number is private. Remove it, or write a number at work.',
            ),
          },
    );
  },
});
