import type { Sourced } from './entry.ts';
import questionData from './data/role-questions.json' with { type: 'json' };
import roleData from './data/roles.json' with { type: 'json' };

/** One thing that a role answers for. */
export interface Duty extends Sourced {
  /** In Swedish. */
  text: string;
  /** True for the source's own words, false for a summary of them. */
  verbatim: boolean;
}

/** Someone with a part in the work of communication. */
export interface Role extends Sourced {
  /** Swedish: `kommunikator`. */
  id: string;
  name: string;
  /** `body` decides or leads together · `person` · `support` helps the administrations and companies. */
  kind: 'body' | 'person' | 'support';
  /** Id of the organisation or committee that it is, or belongs to. */
  organisation?: string;
  /** Empty where the sources name the role but not what it answers for; see {@link roleQuestions}. */
  answersFor: Duty[];
}

/** What the sources leave unclear about roles. */
export interface RoleQuestion extends Sourced {
  id: string;
  /** In Swedish. */
  question: string;
  /** Ids of the roles that it concerns. */
  roles: string[];
  /** The words of the administration that points it out, in Swedish. */
  quote: string;
}

/** Who answers for what, as far as the sources say. */
export const roles: readonly Role[] = roleData as Role[];

/** What two of the five referral responses call unclear, and what they ask for. */
export const roleQuestions: readonly RoleQuestion[] = questionData as RoleQuestion[];
