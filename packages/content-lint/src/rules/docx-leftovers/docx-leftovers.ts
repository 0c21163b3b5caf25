import { organisations } from '@stockholm/city';
import { fold } from '../../analysis/city-mail.ts';
import { firstNames } from '../../data/first-names.ts';
import type { DocxFacts, SourceSpan } from '../../docx/docx-facts.ts';
import type { Profile } from '../../engine/profile.ts';
import { defineRule } from '../../engine/rule.ts';

/** The author of the comments that `stad check --format docx` writes. */
const ownAuthor = 'stad';

/** Properties that hold a person's name or mail address, with what Word calls them. */
const personal: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  creator: ['författare', 'author'],
  lastModifiedBy: ['senast ändrad av', 'last modified by'],
  Manager: ['chef', 'manager'],
  _AuthorEmail: ['avsändarens e-postadress', "the sender's mail address"],
  _AuthorEmailDisplayName: ['avsändarens namn', "the sender's name"],
};
/** What programs and groups write as author instead of a person. */
const impersonal =
  /(?<!\p{L})(?:microsoft|office|word|user|användare|admin|administrator|stad|stads|kommun|kommunikation|service|redaktion|registrator|ab|hb|kb|python-docx|libreoffice|openoffice|google|adobe)(?!\p{L})|(?:kontoret|förvaltningen?|nämnden?|styrelsen?|avdelningen?|enheten?|redaktionen|skolan?|biblioteket?|teamet)(?!\p{L})/iu;
const fullName = /^\p{Lu}[\p{L}'’-]{1,30}(?:,? (?:(?:von|van|af|de|der|al) )?\p{Lu}[\p{L}'’-]{1,30}){1,3}$/u;
/** An account in the network: `ab12345`. */
const account = /^(?:[a-z]{2,20}\\)?[a-z]{2,3}\d{4,6}$/iu;

/** A Word file of these kinds is sent or published as it is. Of other kinds it is most often a draft of a page. */
const sentAsFile: ReadonlySet<Profile> = new Set(['official', 'letter']);

const ownNames = new Set(['stockholms stad', 'city of stockholm', ...organisations.flatMap(({ name, shortName = name, abbreviations = [] }) => [name, shortName, ...abbreviations].map((one) => one.toLowerCase()))]);

export const docxLeftovers = defineRule({
  meta: {
    id: 'content/docx-leftovers',
    title: 'Kvar i Word-filen',
    description: 'Disallow comments, tracked changes, hidden text and names of people left in a Word document',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: [
      'ISO/IEC 29500-1, 17.13.4, 17.13.5 and 17.3.2.41: comments, revisions and hidden text',
      'Dataskyddsförordningen (EU) 2016/679 artikel 5.1 c: uppgiftsminimering',
      'Microsoft 365: ta bort dolda data och personlig information genom att kontrollera dokument',
    ],
    since: '2026.1',
    profiles: ['official', 'letter', 'web', 'service', 'crisis', 'lattlast'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ document, lang, profile, say, reportSource }) {
    const { docx, source } = document;
    if (docx === undefined) return {};
    const inspect = say('I Word: Arkiv > Info > Felsök > Kontrollera dokument.', 'In Word: File > Info > Check for Issues > Inspect Document.');

    return {
      document() {
        const { comments, changes } = docx;
        const hidden = docx.hidden.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(source.slice(start, end)));
        if (!sentAsFile.has(profile)) {
          askOfDraft(docx, hidden);
          return;
        }
        if (comments.length > 0) {
          const own = comments.filter(({ author }) => author === ownAuthor).length;
          const ofThem = own === 0 ? '' : own === comments.length ? say(' från stad', ' by stad') : say(`, ${own} av dem från stad`, `, ${own} of them by stad`);
          reportSource({
            ...firstPlace(comments.map(({ span }) => span)),
            message: say(
              `Filen har ${comments.length === 1 ? 'en kommentar' : `${comments.length} kommentarer`} kvar${ofThem}. Den som får filen kan läsa ${comments.length === 1 ? 'den' : 'dem'}. Ta bort ${comments.length === 1 ? 'den' : 'dem'} innan filen skickas eller publiceras.`,
              `The file still has ${comments.length === 1 ? 'a comment' : `${comments.length} comments`}${ofThem}. Whoever gets the file can read ${comments.length === 1 ? 'it' : 'them'}. Remove ${comments.length === 1 ? 'it' : 'them'} before the file is sent or published.`,
            ),
            advice: [say('I Word: Granska > Ta bort > Ta bort alla kommentarer i dokumentet.', 'In Word: Review > Delete > Delete All Comments in Document.')],
          });
        }
        if (changes.length > 0) {
          const onlyLooks = changes.every(({ kind }) => kind === 'formatted');
          const removed = changes.some(({ kind }) => kind === 'deleted');
          reportSource({
            ...firstPlace(changes.filter(({ kind }) => onlyLooks || kind !== 'formatted').map(({ span }) => span)),
            message: say(
              `Filen har ${changes.length === 1 ? 'en spårad ändring' : `${changes.length} spårade ändringar`} som ingen har godkänt eller avvisat.${removed ? ' Borttagen text går fortfarande att läsa.' : ''} Godkänn eller avvisa innan filen skickas eller publiceras.`,
              `The file has ${changes.length === 1 ? 'a tracked change' : `${changes.length} tracked changes`} that nobody has accepted or rejected.${removed ? ' Deleted text can still be read.' : ''} Accept or reject before the file is sent or published.`,
            ),
            advice: [say('I Word: gå igenom ändringarna under Granska.', 'In Word: go through the changes under Review.')],
            ...(onlyLooks ? { impact: 'advice' as const, certainty: 'likely' as const } : {}),
          });
        }
        if (hidden.length > 0) {
          reportSource({
            ...(hidden[0] as SourceSpan),
            message: say(
              `Filen har text som är formaterad som dold${hidden.length === 1 ? '' : ` på ${hidden.length} ställen`}. Den syns inte på sidan, men den som får filen kan läsa den. Ta bort texten, eller visa den.`,
              `The file has text that is formatted as hidden${hidden.length === 1 ? '' : ` in ${hidden.length} places`}. It isn't seen on the page, but whoever gets the file can read it. Remove the text, or show it.`,
            ),
            advice: [inspect],
            certainty: 'likely',
          });
        }
        judgeProperties(docx);
      },
    };

    /** One question of all that a draft may well hold. Who wrote it is no matter there. */
    function askOfDraft({ comments, changes }: DocxFacts, hidden: readonly SourceSpan[]): void {
      const spans = [...comments, ...changes].map(({ span }) => span).concat(hidden);
      if (spans.length === 0) return;
      const held = [
        ...(comments.length === 0 ? [] : [comments.length === 1 ? say('en kommentar', 'a comment') : say(`${comments.length} kommentarer`, `${comments.length} comments`)]),
        ...(changes.length === 0 ? [] : [changes.length === 1 ? say('en spårad ändring', 'a tracked change') : say(`${changes.length} spårade ändringar`, `${changes.length} tracked changes`)]),
        ...(hidden.length === 0 ? [] : [say('dold text', 'hidden text')]),
      ];
      const list = new Intl.ListFormat(lang).format(held);
      reportSource({
        ...firstPlace(spans),
        message: say(`Filen har ${list}. Ska själva filen skickas eller publiceras? Ta i så fall hand om det först.`, `The file has ${list}. Is the file itself to be sent or published? If so, see to it first.`),
        advice: [inspect],
        impact: 'advice',
        certainty: 'ask',
      });
    }

    function judgeProperties({ properties }: DocxFacts): void {
      const people = properties.flatMap(({ name, value, span }) => {
        const label = Object.hasOwn(personal, name) ? personal[name] : undefined;
        return label !== undefined && namesSomeone(value) ? [{ label: label[lang === 'en' ? 1 : 0], span }] : [];
      });
      const company = properties.find(({ name, value }) => name === 'Company' && /\p{L}/u.test(value) && !isOurs(value));
      const template = properties.find(({ name, value }) => name === 'attachedTemplate' && /[\\/]/u.test(value));
      const found = [
        ...people,
        ...(company === undefined ? [] : [{ label: say('ett annat företag', 'another company'), span: company.span }]),
        ...(template === undefined ? [] : [{ label: say('mallens sökväg', "the template's path"), span: template.span }]),
      ];
      const first = found[0];
      if (first === undefined) return;
      const list = [...new Set(found.map(({ label }) => label))].join(', ');
      // What the properties say is not repeated: names of people are personal data. An empty range has no excerpt.
      reportSource({
        start: first.span.start,
        end: first.span.start,
        message: say(
          `Filens egenskaper innehåller uppgifter som följer med när den skickas eller publiceras: ${list}. Ska de vara med?`,
          `The file's properties hold what goes with it when it is sent or published: ${list}. Should that be there?`,
        ),
        advice: [inspect],
        impact: 'advice',
        certainty: 'ask',
      });
    }
  },
});

/** The first that hangs on words in the document; one without a place is at its beginning. */
function firstPlace(spans: readonly SourceSpan[]): SourceSpan {
  const placed = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)[0];
  return placed ?? spans.reduce((a, b) => (b.start < a.start ? b : a));
}

function namesSomeone(value: string): boolean {
  return value.split(/[;/]/u).some((part) => {
    const one = part.trim();
    if (one.includes('@')) return one.split('@')[0]?.split('.').some((word) => firstNames.has(fold(word))) === true;
    if (account.test(one)) return true;
    if (impersonal.test(one) || isOurs(one)) return false;
    return fullName.test(one) || one.split(/[\s,]+/u).some((word) => firstNames.has(fold(word)));
  });
}

function isOurs(value: string): boolean {
  return ownNames.has(value.trim().toLowerCase());
}
