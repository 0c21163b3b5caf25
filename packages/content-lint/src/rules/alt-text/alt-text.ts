import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** More belongs in the text, where all can read it. */
  maximumLength: number;
}

/** What a screen reader says anyway. */
const redundant = /^(?:en |ett )?(?:bild|foto|fotografi|bilden|fotot)(?:en|t)? (?:av|på|som (?:visar|föreställer))(?= )/iu;
const shows = /^(?:bilden|fotot|fotografiet) (?:visar|föreställer)(?= )/iu;
const fileName = /^[^\s]{1,120}\.(?:jpe?g|png|gif|svg|webp|avif|tiff?|bmp|heic)$/iu;
const cameraName = /^(?:img|dsc|dscn|dscf|pxl|image|screenshot|skärmavbild|skärmklipp)[ _-]?\d{2,}[\d _.-]{0,30}$/iu;
const empty = /^(?:bild|bilden|foto|image|picture|photo|img|alt|alt-text|alttext|bildtext|placeholder|logga|ikon|illustration|untitled|namnlös)[ ._-]?\d{0,3}$/iu;

export const altText = defineRule<Options>({
  meta: {
    id: 'content/alt-text',
    title: 'Alternativtext som inte säger vad bilden visar',
    description: 'Require that an alternative text says what the picture shows, and shortly',
    impact: 'barrier',
    certainty: 'likely',
    audience: 'writer',
    references: ['WCAG 2.2, 1.1.1: icke-textuellt innehåll', 'Digg, webbriktlinje R115: beskriv med text allt innehåll som inte är text'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { maximumLength: 200 },
    schema: { type: 'object', additionalProperties: false, properties: { maximumLength: { type: 'integer', minimum: 40 } } },
  },
  create({ options, say, report }) {
    return {
      kinds: ['alt'],
      unit(unit) {
        const { text } = unit;
        const whole = { start: 0, end: text.length };
        if (fileName.test(text) || cameraName.test(text)) {
          report(unit, {
            ...whole,
            message: say(
              'Alternativtexten är ett filnamn. Skriv vad bilden visar, eller lämna texten tom om bilden bara är dekoration.',
              'The alternative text is a file name. Write what the picture shows, or leave it empty if the picture is only decoration.',
            ),
          });
        } else if (empty.test(text)) {
          report(unit, {
            ...whole,
            message: say(
              `”${text}” säger inte vad bilden visar. Skriv det, eller lämna texten tom om bilden bara är dekoration.`,
              `“${text}” doesn't say what the picture shows. Write it, or leave it empty if the picture is only decoration.`,
            ),
          });
        } else if (redundant.test(text) || shows.test(text)) {
          const found = (redundant.exec(text) ?? shows.exec(text))?.[0] ?? '';
          const rest = text.slice(found.length).trimStart();
          const right = rest.charAt(0).toUpperCase() + rest.slice(1);
          report(unit, {
            ...whole,
            message: say(
              `Skärmläsaren säger redan att det är en bild. Stryk ”${found}” och börja med vad den visar.`,
              `The screen reader says already that it is a picture. Drop “${found}” and begin with what it shows.`,
            ),
            replacements: [right],
            impact: 'advice',
          });
        } else if (text.length > options.maximumLength) {
          report(unit, {
            ...whole,
            message: say(
              `Alternativtexten är ${text.length} tecken lång. Skriv det viktigaste här, och resten i texten bredvid bilden.`,
              `The alternative text is ${text.length} characters long. Write the most important here, and the rest in the text beside the picture.`,
            ),
            impact: 'advice',
          });
        }
      },
    };
  },
});
