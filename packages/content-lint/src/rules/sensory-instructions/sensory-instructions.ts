import { defineRule } from '../../engine/rule.ts';

/** Parts of a page. Those that also stand in a street, such as skylt and dörr, are left out. */
const part = '(?:knappen|menyn|rutan|fältet|länken|ikonen|symbolen|spalten|kolumnen|panelen|fliken|formuläret|sökrutan|sökfältet|sidomenyn|listrutan|kryssrutan)';
const colour = '(?:röda|gröna|blå|gula|grå|gråa|svarta|vita|orange|lila|rosa|mörkblå|ljusblå|mörkgröna|ljusgröna|runda|fyrkantiga|trekantiga)';
/** `menyn till vänster`, `knappen längst ner till höger`. */
const byPlace = new RegExp(`(?<![\\p{L}\\p{N}])${part} (?:längst (?:upp|ner|ned|ut) ?)?(?:till|på) (?:höger|vänster)(?: sida)?(?![\\p{L}\\p{N}])`, 'giu');
/** `den gröna knappen`. */
const byLook = new RegExp(`(?<![\\p{L}\\p{N}])(?:den|det) ${colour} ${part}(?![\\p{L}\\p{N}])`, 'giu');

export const sensoryInstructions = defineRule({
  meta: {
    id: 'content/sensory-instructions',
    title: 'Anvisning som kräver att man ser sidan',
    description: 'Disallow an instruction that tells of a part of the page by place, colour or shape alone',
    impact: 'barrier',
    certainty: 'ask',
    audience: 'writer',
    references: ['WCAG 2.2, 1.3.3: sensoriska egenskaper', 'Digg, webbriktlinje R123: gör inte instruktioner beroende av sensoriska egenskaper'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      patterns: [byPlace, byLook].map((pattern) => ({
        pattern,
        visit(unit, { 0: found, index }) {
          const end = index + found.length;
          // The part has a name: `knappen längst ner till höger, Skicka`, `den gröna knappen ”Skicka”`.
          if (/^,? ?(?:\(|["”'’]|\p{Lu}|som heter|med texten|märkt)/u.test(unit.text.slice(end, end + 16))) return;
          report(unit, {
            start: index,
            end,
            message: say(
              'Den som inte ser sidan, eller läser den i mobilen, hittar inte dit. Skriv vad delen heter, till exempel ”Välj Skicka”.',
              'Whoever does not see the page, or reads it on a phone, does not find it. Write what the part is called, for example “Choose Send”.',
            ),
          });
        },
      })),
    };
  },
});
