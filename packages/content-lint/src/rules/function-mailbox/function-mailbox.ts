import { findPersonalAddresses, isSamePerson, wordsOutsideAddresses, type PersonalAddress } from '../../analysis/city-mail.ts';
import { handlersOf, type Handler } from '../../analysis/handlers.ts';
import { defineRule } from '../../engine/rule.ts';

export const functionMailbox = defineRule({
  meta: {
    id: 'content/function-mailbox',
    title: 'Personlig e-postadress',
    description: 'Prefer the mailbox of a function to the address of a person',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Remissvar på kommunikationsprogrammet KS 2024/112: funktionsbrevlåda eller personlig adress', 'Förvaltningslagen (2017:900) 6–7 §§: service och tillgänglighet'],
    since: '2026.1',
    profiles: ['web', 'service', 'letter'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ document, profile, say, report }) {
    let named: ReadonlySet<string> | undefined;
    let handlers: readonly Handler[] | undefined;
    const isOfHandler = (address: PersonalAddress): boolean => {
      handlers ??= handlersOf(document.units);
      return handlers.some(({ name }) => isSamePerson(name, address));
    };
    const isOfNamed = ({ names }: PersonalAddress): boolean => {
      named ??= wordsOutsideAddresses(document.units);
      return named.has(names[0] as string) && named.has(names.at(-1) as string);
    };
    return {
      where: /@/u,
      unit(unit) {
        for (const address of findPersonalAddresses(unit.text)) {
          // A letter has one who wrote it: that address is theirs to give.
          if (profile === 'letter' && isOfHandler(address)) continue;
          const isContact = isOfNamed(address);
          report(unit, {
            start: address.start,
            end: address.end,
            message: isContact
              ? say(
                  'Adressen går till en person. Ska frågor besvaras också när personen är ledig eller har slutat, skriv en funktionsbrevlåda i stället.',
                  'The address belongs to one person. If questions must be answered also when that person is away or has left, write the mailbox of a function.',
                )
              : say(
                  'Adressen går till en person, inte till en funktion. Skriv enhetens funktionsbrevlåda, så kommer frågan fram också när personen är ledig eller har slutat.',
                  'The address belongs to one person, not to a function. Write the mailbox of the unit, so that questions arrive also when that person is away or has left.',
                ),
            ...(isContact ? { certainty: 'ask' as const } : {}),
          });
        }
      },
    };
  },
});
