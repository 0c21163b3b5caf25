import { type ContentFact, groupsOf, type MessageFact, type ProjectContext, type ProjectReport } from '../../engine/fact.ts';
import { defineRule } from '../../engine/rule.ts';
import { placeIn, referenceOf, uriOf } from './catalogue-facts.ts';

const pluralEnding = /_(zero|one|two|few|many|other)$/u;
/** What i18next puts the number in; a form for one may say it in words. */
const pluralNumber = 'count';
/** Keys that a message names before it says how many more there are. */
const mostKeys = 5;

type Messages = Readonly<Record<string, MessageFact>>;

export const catalogueParity = defineRule({
  meta: {
    id: 'content/catalogue-parity',
    title: 'Språkfilerna stämmer inte överens',
    description: 'Require that the catalogues of all languages have the same keys, placeholders and plural forms',
    impact: 'fault',
    certainty: 'likely',
    audience: 'developer',
    references: ['Unicode CLDR, Language Plural Rules', 'i18next, Interpolation; ICU MessageFormat'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ document, rememberDocument }) {
    return {
      document() {
        for (const { lang, set, messages } of document.catalogue) {
          const facts = messages.map(({ keyPath, placeholders, digest, start }): [string, MessageFact] => [keyPath, { line: document.range(start, start).line, placeholders, digest }]);
          rememberDocument({ key: set, form: lang, count: messages.length, messages: Object.fromEntries(facts) });
        }
      },
    };
  },
  project(facts, context) {
    return groupsOf(facts, ({ key }) => key).flatMap((set) => {
      const reference = referenceOf(set);
      if (reference === undefined) return [];
      return set.filter((other) => other !== reference && other.form !== reference.form).flatMap((other) => compare(reference, other, isVariant(other, set), context));
    });
  },
});

/** `en-GB` beside `en`: only what differs is there. */
const isVariant = ({ form }: ContentFact, set: readonly ContentFact[]): boolean => /[-_]/u.test(form) && set.some((one) => one.form === form.split(/[-_]/u)[0]);

function compare(reference: ContentFact, other: ContentFact, isPartial: boolean, context: ProjectContext): ProjectReport[] {
  const [ours, theirs] = [reference.messages ?? {}, other.messages ?? {}];
  return [
    ...placeholderReports(reference, other, context),
    ...(isPartial ? [] : [...missing(ours, theirs, reference, other, context), ...missing(theirs, ours, other, reference, context), ...pluralReports(ours, theirs, other, context)]),
  ];
}

const has = (messages: Messages, key: string): boolean => Object.hasOwn(messages, key);
const baseOf = (key: string): string => key.replace(pluralEnding, '');
const placeOf = (fact: ContentFact, { line }: MessageFact): string => `${uriOf(fact)}:${line}`;

function placeholderReports(reference: ContentFact, other: ContentFact, { say }: ProjectContext): ProjectReport[] {
  const theirs = other.messages ?? {};
  return Object.entries(reference.messages ?? {}).flatMap(([key, ours]): ProjectReport[] => {
    const their = has(theirs, key) ? theirs[key] : undefined;
    if (their === undefined) return [];
    const isPlural = pluralEnding.test(key);
    const only = (one: MessageFact, two: MessageFact): string[] => one.placeholders.filter((name) => !two.placeholders.includes(name) && !(isPlural && name === pluralNumber));
    const [left, added] = [only(ours, their), only(their, ours)];
    if (left.length === 0 && added.length === 0) return [];
    const quoted = (names: readonly string[]): string => names.map((name) => `”${name}”`).join(', ');
    const parts = [
      ...(left.length > 0 ? [say(`${quoted(left)} finns bara på ${reference.form}`, `${quoted(left)} is only in ${reference.form}`)] : []),
      ...(added.length > 0 ? [say(`${quoted(added)} finns bara på ${other.form}`, `${quoted(added)} is only in ${other.form}`)] : []),
    ];
    return [
      {
        message: say(
          `Det som fylls i skiljer sig i texten ”${key}” (${placeOf(reference, ours)} och ${placeOf(other, their)}): ${parts.join(', ')}. Använd samma namn i båda, annars visas texten fel.`,
          `What is filled in differs in the text “${key}” (${placeOf(reference, ours)} and ${placeOf(other, their)}): ${parts.join(', ')}. Use the same names in both, or the text is shown wrong.`,
        ),
        excerpt: key,
        identity: `${reference.key} ${other.form} ${key}`,
        places: [placeIn(reference, key, ours), placeIn(other, key, their)],
      },
    ];
  });
}

/** Keys that only one of two languages has: those with a plural ending count as one. */
function missing(ours: Messages, theirs: Messages, from: ContentFact, to: ContentFact, { say }: ProjectContext): ProjectReport[] {
  const known = new Set(Object.keys(theirs).map(baseOf));
  const keys = [...new Set(Object.keys(ours).filter((key) => !has(theirs, key) && !known.has(baseOf(key))).map(baseOf))];
  if (keys.length === 0) return [];
  const shown = keys.slice(0, mostKeys).map((key) => `”${key}”`).join(', ');
  const rest = keys.length - mostKeys;
  const more = rest > 0 ? say(` och ${rest} till`, ` and ${rest} more`) : '';
  return [
    {
      message: say(
        `Texter på ${from.form} saknas eller är tomma på ${to.form} (${uriOf(to)}): ${shown}${more}. Översätt dem, eller ta bort dem där de inte används.`,
        `Texts in ${from.form} are missing or empty in ${to.form} (${uriOf(to)}): ${shown}${more}. Translate them, or remove them where they are not used.`,
      ),
      excerpt: keys[0] as string,
      identity: `${from.key} ${from.form} ${to.form}`,
      places: keys.slice(0, mostKeys).flatMap((key) => {
        const message = ours[key] ?? Object.entries(ours).find(([one]) => baseOf(one) === key)?.[1];
        return message === undefined ? [] : [placeIn(from, key, message)];
      }),
      certainty: 'ask',
    },
  ];
}

/** Forms that the language has and a plural lacks. `many` of Romance languages is for millions, and seldom written. */
function pluralReports(ours: Messages, theirs: Messages, other: ContentFact, { say }: ProjectContext): ProjectReport[] {
  const needed = pluralForms(other.form);
  const bases = [...new Set(Object.keys(ours).filter((key) => key.endsWith('_one') && has(ours, `${baseOf(key)}_other`)).map(baseOf))];
  return bases.flatMap((base): ProjectReport[] => {
    const first = Object.keys(theirs).find((key) => pluralEnding.test(key) && baseOf(key) === base);
    const lacking = needed.filter((form) => !has(theirs, `${base}_${form}`));
    if (first === undefined || lacking.length === 0) return [];
    const message = theirs[first] as MessageFact;
    return [
      {
        message: say(
          `Texten ”${base}” saknar pluralformer som ${other.form} har (${placeOf(other, message)}): ${lacking.map((form) => `”${base}_${form}”`).join(', ')}. Lägg till dem.`,
          `The text “${base}” lacks plural forms that ${other.form} has (${placeOf(other, message)}): ${lacking.map((form) => `“${base}_${form}”`).join(', ')}. Add them.`,
        ),
        excerpt: base,
        identity: `${other.key} ${other.form} plural ${base}`,
        places: [placeIn(other, first, message)],
      },
    ];
  });
}

function pluralForms(lang: string): string[] {
  try {
    const { pluralCategories } = new Intl.PluralRules(lang.replace('_', '-')).resolvedOptions();
    return pluralCategories.filter((form) => form !== 'many' || !/^(?:es|fr|it|pt|ca)(?:[-_]|$)/u.test(lang));
  } catch {
    return [];
  }
}
