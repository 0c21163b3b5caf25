import type { Location, Severity } from '@stockholm/findings';

/** What a text says that may be wrong only beside what another text says. */
export interface ContentFact {
  /** The rule that compares it. */
  rule: string;
  /** Facts with the same key are compared. */
  key: string;
  /** What may differ: a spelling, a word, a language. */
  form: string;
  /** How many times the text says it. */
  count: number;
  /** Where it says so first. */
  location: Location;
  /** How a finding of it weighs, by the settings of this text. */
  severity: Severity;
  /** Of a catalogue: its messages by key. */
  messages?: Readonly<Record<string, MessageFact>>;
}

/** A message of a catalogue, as far as another language's must be like it. */
export interface MessageFact {
  line: number;
  /** Names of what is put in, sorted, each once. */
  placeholders: readonly string[];
  /** Differs when the message has other words. Case, punctuation and what is private do not count. */
  digest: string;
}

/** What a rule says of several texts together. */
export interface ProjectReport {
  message: string;
  /** The words that it is about. */
  excerpt: string;
  /** What makes it the same finding in the next run. */
  identity: string;
  places: readonly { location: Location; message: string }[];
  certainty?: 'ask';
}

/** What a rule has at hand when it compares texts. */
export interface ProjectContext {
  /** The Swedish or the English wording, by the language of messages. */
  say(sv: string, en: string): string;
}

/** Facts that have something in common, in their order. */
export function groupsOf(facts: readonly ContentFact[], by: (fact: ContentFact) => string): ContentFact[][] {
  const groups = new Map<string, ContentFact[]>();
  for (const fact of facts) {
    const group = groups.get(by(fact));
    if (group === undefined) groups.set(by(fact), [fact]);
    else group.push(fact);
  }
  return [...groups.values()];
}

/** The text that a place is in. */
export const uriOf = (location: Location): string => ('uri' in location ? location.uri : '');

/** As many places are named; the message says how many there are. */
const mostPlaces = 10;

/** `a.md:3`, as a reader finds it. */
export function placeText({ location }: Pick<ContentFact, 'location'>): string {
  return 'line' in location ? `${uriOf(location)}:${location.line}` : uriOf(location);
}

/** The first places where something is said, each with its words. */
export function placesOf(facts: readonly ContentFact[], words: (fact: ContentFact) => string): ProjectReport['places'] {
  return facts.slice(0, mostPlaces).map((fact) => ({ location: fact.location, message: `”${words(fact)}”` }));
}

/** `a.md:3, b.md:7 och 4 till` */
export function someOf(facts: readonly ContentFact[], { say }: ProjectContext): string {
  const shown = facts.slice(0, 3).map(placeText).join(', ');
  return facts.length > 3 ? say(`${shown} och ${facts.length - 3} till`, `${shown} and ${facts.length - 3} more`) : shown;
}
