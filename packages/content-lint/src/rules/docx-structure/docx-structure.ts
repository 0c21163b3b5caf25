import { languageOfTag } from '../../analysis/language.ts';
import { defineRule } from '../../engine/rule.ts';

/** A letter on a page needs no headings. */
const leastWords = 400;
/** What Word and templates write as title by themselves. */
const noTitle = /^(?:\s*|word-dokument|dokument ?\d*|document ?\d*|untitled|namnlös|microsoft word.*|rubrik|titel|title)$/iu;

export const docxStructure = defineRule({
  meta: {
    id: 'content/docx-structure',
    title: 'Word-fil som är svår att lyssna på',
    description: 'Require that a Word document has headings, a title, its own language and alternative texts',
    impact: 'barrier',
    certainty: 'likely',
    audience: 'writer',
    references: ['WCAG 2.2, 1.1.1, 1.3.1, 2.4.2 och 3.1.1', 'EN 301 549, 10: dokument som inte är webb', 'Lag (2018:1937) om tillgänglighet till digital offentlig service'],
    since: '2026.1',
    profiles: ['official', 'letter', 'web', 'service', 'crisis', 'internal'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ document, profile, say, reportSource, reportDocument }) {
    const { docx } = document;
    if (docx === undefined) return {};

    return {
      document() {
        judgePictures(docx.unexplainedPictures);
        judgeLanguage(docx.lang);
        const words = document.units.reduce((sum, { tokens }) => sum + tokens.length, 0);
        const hasHeading = document.units.some(({ unit }) => unit.kind === 'heading');
        if (words >= leastWords && !hasHeading) {
          reportDocument({
            message: say(
              'Dokumentet har inga rubriker som är rubriker i Word. Den som lyssnar kan inte hoppa mellan delarna. Använd Rubrik 1, Rubrik 2 och så vidare bland formatmallarna.',
              'The document has no headings that are headings in Word. Whoever listens can not jump between its parts. Use Heading 1, Heading 2 and so on among the styles.',
            ),
          });
        }
        // Elsewhere the file is most often a draft of a page.
        if ((profile === 'official' || profile === 'letter') && words > 0 && !docx.properties.some(({ name, value }) => name === 'title' && !noTitle.test(value))) {
          reportDocument({
            message: say(
              'Filen har ingen titel. Den syns i fliken och läses upp först när dokumentet blir en pdf. Skriv den under Arkiv > Info > Titel.',
              'The file has no title. It shows in the tab and is read first when the document becomes a PDF. Write it under File > Info > Title.',
            ),
            impact: 'advice',
          });
        }
      },
    };

    function judgePictures(pictures: readonly { start: number; end: number }[]): void {
      const [first] = pictures;
      if (first === undefined) return;
      const many = pictures.length > 1;
      reportSource({
        ...first,
        message: say(
          `${many ? `${pictures.length} bilder` : 'En bild'} saknar alternativtext. Högerklicka på bilden, välj Visa alternativtext och skriv vad den visar, eller markera den som dekorativ.`,
          `${many ? `${pictures.length} pictures lack` : 'A picture lacks'} an alternative text. Right-click it, choose View Alt Text and write what it shows, or mark it as decorative.`,
        ),
      });
    }

    /** Only texts that say nothing of their own language: a paragraph marked as Swedish is read as Swedish. */
    function judgeLanguage(lang: string | undefined): void {
      if (lang === undefined || languageOfTag(lang) === 'sv') return;
      let swedish = 0;
      let unmarked = 0;
      for (const { unit, language, tokens } of document.units) {
        if (language !== 'sv') continue;
        swedish += tokens.length;
        if (unit.lang === undefined) unmarked += tokens.length;
      }
      if (unmarked * 2 <= swedish || swedish < 20) return;
      reportDocument({
        message: say(
          `Texten är på svenska, men filens språk är ${lang}. Då läses den upp med fel uttal. Markera allt och välj Granska > Språk > Ange språk för kontroll > Svenska.`,
          `The text is Swedish, but the file's language is ${lang}. It is then read with the wrong pronunciation. Select all and choose Review > Language > Set Proofing Language > Swedish.`,
        ),
      });
    }
  },
});
