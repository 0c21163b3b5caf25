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
}

/** Every part, former ones included. */
export const programmeParts: readonly ProgrammePart[] = programmeData as ProgrammePart[];

const current = (kind: ProgrammePart['kind']): readonly ProgrammePart[] =>
  programmeParts.filter((part) => part.kind === kind && part.validTo === undefined).sort((a, b) => a.order - b.order);

/** aktiv, tydlig, tillgänglig. */
export const traits: readonly ProgrammePart[] = current('trait');
/** The three goals, with their exact names in order. */
export const goals: readonly ProgrammePart[] = current('goal');
/** The three main messages. */
export const messages: readonly ProgrammePart[] = current('message');
