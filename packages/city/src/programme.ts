import type { Sourced } from './entry.ts';
import programmeData from './data/programme.json' with { type: 'json' };

/** A part of the communication programme: what communication is like, what it is for, what it says. */
export interface ProgrammePart extends Sourced {
  id: string;
  kind: 'trait' | 'goal' | 'message';
  /** Place among its kind; the programme's own order. */
  order: number;
  /** The programme's exact words, in Swedish. */
  text: string;
  /** What the programme writes below it, word for word. Goals and messages. */
  description?: string;
  /** What is wrong in the source and has been left as it stands. */
  sic?: string;
}

/** Every part, former ones included. */
export const programmeParts: readonly ProgrammePart[] = programmeData as ProgrammePart[];

const current = (kind: ProgrammePart['kind']): readonly ProgrammePart[] =>
  programmeParts.filter((part) => part.kind === kind && part.validTo === undefined).sort((a, b) => a.order - b.order);

// Pure, so that a bundler leaves out the programme where only other facts are used.
/** aktiv, tydlig, tillgänglig. */
export const traits: readonly ProgrammePart[] = /* @__PURE__ */ current('trait');
/** The three goals, with their exact names in order, each with what it means. */
export const goals: readonly ProgrammePart[] = /* @__PURE__ */ current('goal');
/** The three main messages, each with what the city says under it. */
export const messages: readonly ProgrammePart[] = /* @__PURE__ */ current('message');
