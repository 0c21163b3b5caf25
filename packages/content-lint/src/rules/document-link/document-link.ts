import { defineRule } from '../../engine/rule.ts';

/** What a file is called by its ending, and the words that tell of it. */
const formats: readonly { ending: RegExp; name: string; told: RegExp }[] = [
  { ending: /\.pdf$/iu, name: 'pdf', told: /(?<!\p{L})pdf/iu },
  { ending: /\.(?:docx?|dotx?|odt)$/iu, name: 'Word', told: /(?<!\p{L})(?:word|docx?|odt)(?!\p{L})/iu },
  { ending: /\.(?:xlsx?|ods)$/iu, name: 'Excel', told: /(?<!\p{L})(?:excel|xlsx?|ods|kalkylblad)/iu },
  { ending: /\.(?:pptx?|ppsx?|odp)$/iu, name: 'Powerpoint', told: /(?<!\p{L})(?:powerpoint|pptx?|odp|presentation)/iu },
  { ending: /\.zip$/iu, name: 'zip', told: /(?<!\p{L})zip/iu },
];
/** The format may stand just after the link: `(pdf, 1 MB)`. */
const reach = 24;

export const documentLink = defineRule({
  meta: {
    id: 'content/document-link',
    title: 'Länk till ett dokument som inte sägs vara det',
    description: 'Require that a link to a document says its format',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Digg, webbriktlinje R5: skriv tydliga länkar', 'WCAG 2.2, technique G201'],
    since: '2026.1',
    profiles: ['web', 'service', 'crisis', 'letter'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      link(unit, { start, end, target }) {
        const path = target?.split(/[?#]/u)[0] ?? '';
        const format = formats.find(({ ending }) => ending.test(path));
        if (format === undefined || format.told.test(unit.text.slice(start, end + reach))) return;
        report(unit, {
          start,
          end,
          message: say(
            `Länken öppnar ett dokument. Skriv format och storlek i länken, till exempel ”${format.name}, 1 MB”, så att ingen blir överraskad.`,
            `The link opens a document. Write its format and size in the link, for example “${format.name}, 1 MB”, so that no one is surprised.`,
          ),
        });
      },
    };
  },
});
