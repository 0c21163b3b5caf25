import { findPersonalAddresses, isSamePerson, wordsOutsideAddresses, type PersonalAddress } from '../../analysis/city-mail.ts';
import { handlersOf } from '../../analysis/handlers.ts';
import { defineRule } from '../../engine/rule.ts';

export const contactMatchesHandlaggare = defineRule({
  meta: {
    id: 'content/contact-matches-handlaggare',
    title: 'Adressen är inte handläggarens',
    description: "Require that a mail address in an official text is its handläggare's",
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Förvaltningslagen (2017:900) 6–7 §§: service och tillgänglighet', 'Remissvar på kommunikationsprogrammet KS 2024/112'],
    since: '2026.1',
    profiles: ['official', 'letter'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ document, say, report }) {
    return {
      document() {
        const handlers = handlersOf(document.units);
        if (handlers.length === 0) return;
        const addresses = document.units.flatMap((unit) => findPersonalAddresses(unit.text).map((address) => ({ unit, ...address })));
        const isHandlers = (address: PersonalAddress): boolean => handlers.some(({ name }) => isSamePerson(name, address));
        // With the handläggare's own address there, another one is someone else's to give.
        if (addresses.some(isHandlers)) return;
        const words = wordsOutsideAddresses(document.units);
        for (const { unit, start, end, names } of addresses) {
          const isNamed = words.has(names[0] as string) && words.has(names.at(-1) as string);
          report(unit, {
            start,
            end,
            // The handläggare is not named: what a message holds ends up in reports and logs.
            message: say(
              'Adressen går till någon annan än den som står som handläggare. Skriv handläggarens adress eller en funktionsbrevlåda.',
              "The address is not that of the one who is named as handläggare. Write the handläggare's address or the mailbox of a function.",
            ),
            // Someone else who is named may be the one to ask.
            ...(isNamed ? { certainty: 'ask' as const } : {}),
          });
        }
      },
    };
  },
});
