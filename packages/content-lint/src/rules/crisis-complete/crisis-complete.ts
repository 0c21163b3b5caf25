import { crisisParts } from '../../data/crisis-parts.ts';
import { defineRule } from '../../engine/rule.ts';

export const crisisComplete = defineRule({
  meta: {
    id: 'content/crisis-complete',
    title: 'Krismeddelandet svarar inte på alla frågor',
    description: 'Require that a message in a crisis says what, where, what to do, when, who says it and when more is told',
    impact: 'fault',
    certainty: 'ask',
    audience: 'writer',
    references: ['Kommunikationsprogram för Stockholms stad, KS 2024/112: kriskommunikation', 'Viktigt meddelande till allmänheten (VMA): vad, var, vad du ska göra'],
    since: '2026.1',
    profiles: ['crisis'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, lang, say, reportDocument }) {
    return {
      document() {
        const text = document.units.filter(({ language }) => language === 'sv').map((unit) => unit.text).join('\n');
        if (text === '') return;
        const open = crisisParts.filter(({ answered }) => !answered.test(text));
        if (open.length === 0) return;
        const questions = open.map(({ questionSv, questionEn }) => (lang === 'en' ? questionEn : questionSv));
        reportDocument({
          message: say(
            `Svarar meddelandet på det här? ${questions.join(' ')}`,
            `Does the message answer this? ${questions.join(' ')}`,
          ),
          advice: [say('Skriv svaret kort. Vet ni inte än, skriv det och när ni vet mer.', 'Answer in a few words. If you don’t know yet, say so, and when you will.')],
        });
      },
    };
  },
});
