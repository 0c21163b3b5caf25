import { aiMarks, aiPhrases, aiTracking, imageServices } from '../../data/ai-traces.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

const mark = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${aiMarks.join('|')})(?![\\p{L}])`, 'gu');
const phrase = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${aiPhrases.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
const tracking = new RegExp(`[?&]${aiTracking}`, 'giu');
/** `Foto: Midjourney`, `Illustration skapad i DALL·E`. */
const credit = new RegExp(`(?<![\\p{L}\\p{N}_])(foto|fotograf|bild|illustration|film|video|röst|ljud)(?:en)?(?::| (?:är )?(?:skapad|gjord|genererad|framtagen)(?: (?:av|i|med|med hjälp av))?) (?:${imageServices})(?![\\p{L}\\p{N}_])`, 'giu');
const label = /(?<!\p{L})(?:AI-(?:genererad|skapad|bild|illustration|film|röst|gjord)|artificiell intelligens|(?:av|med|hjälp av|genom) (?:en )?(?:generativ )?AI)(?!\p{L})/iu;

export const aiContentLabelled = defineRule({
  meta: {
    id: 'content/ai-content-labelled',
    title: 'Spår av ett AI-verktyg',
    description: 'Disallow traces of AI services, and pictures made by them that are not labelled',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['AI-förordningen (EU) 2024/1689, artikel 50.4: märkning av innehåll som AI har skapat', 'Remissvar på kommunikationsprogrammet KS 2024/112: vägledning om AI'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ document, say, report, reportSource }) {
    return {
      patterns: [
        {
          pattern: mark,
          visit(unit, { index, 0: found }) {
            if (isQuoted(unit, index)) return;
            report(unit, {
              start: index,
              end: index + found.length,
              message: say(
                'Det här är en rest av ett AI-verktyg. Ta bort den, kontrollera källan och läs igenom texten. Har ingen människa granskat den ska den märkas som AI-skriven.',
                'This is left over from an AI service. Remove it, check the source and read the text through. A text that no one has reviewed must be labelled as made by AI.',
              ),
            });
          },
        },
        {
          pattern: phrase,
          visit(unit, { index, 0: found }) {
            if (isQuoted(unit, index)) return;
            report(unit, {
              start: index,
              end: index + found.length,
              message: say(
                'Det låter som ett AI-verktyg som svarar dig. Ta bort meningen och läs igenom texten. Har ingen människa granskat den ska den märkas som AI-skriven.',
                'This sounds like an AI service that answers you. Remove the sentence and read the text through. A text that no one has reviewed must be labelled as made by AI.',
              ),
            });
          },
        },
        {
          pattern: credit,
          visit(unit, match) {
            const [found, kind] = match as unknown as [string, string];
            if (label.test(unit.text) || isQuoted(unit, match.index)) return;
            const isPhoto = /^foto/iu.test(kind);
            report(unit, {
              start: match.index,
              end: match.index + found.length,
              message: isPhoto
                ? say('Det är inget foto: bilden är gjord med AI. Skriv ”AI-genererad bild”, så att ingen tror att det har hänt.', 'This is no photograph: the picture was made by AI. Write “AI-genererad bild”.')
                : say('Alla känner inte till verktyget. Skriv också att det är gjort med AI, till exempel ”AI-genererad bild”.', 'Not everybody knows the service. Say that it was made by AI, too.'),
              ...(isPhoto ? {} : { certainty: 'ask' as const }),
            });
          },
        },
      ],
      document() {
        for (const { index, 0: found } of document.source.matchAll(tracking)) {
          reportSource({
            start: index + 1,
            end: index + found.length,
            message: say(
              'Länken är kopierad ur ett AI-verktyg. Ta bort spårningen ur adressen, och kontrollera att sidan finns och säger det som du skriver.',
              'The link was copied from an AI service. Remove the tracking, and check that the page exists and says what you write.',
            ),
          });
        }
      },
    };
  },
});
