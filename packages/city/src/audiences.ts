import type { Sourced } from './entry.ts';
import audienceData from './data/audiences.json' with { type: 'json' };

/** Someone that the city communicates with (målgrupp), or whose view is asked for. */
export interface Audience extends Sourced {
  /** Swedish, for metadata that editors write: `stockholmare`. */
  id: string;
  /** The word to use, as in running text: `ställföreträdare`. */
  name: string;
  /** Other words for it in the sources. */
  alsoCalled?: string[];
  /**
   * `audience` someone to reach · `perspective` a group whose conditions are weighed in an analysis of gender or
   * children's rights · `council` a body that is heard before a decision.
   */
  kind: 'audience' | 'perspective' | 'council';
  /** Outside the city's organisation, or within it. */
  reach: 'external' | 'internal';
  /** Id of the audience that it is a part of. */
  within?: string;
  /** Id of the organisation whose audience it is. Absent where the programme names it, or several organisations. */
  organisation?: string;
  /** The source's own words about it, in Swedish. */
  quote?: string;
}

/** Whom the programme and the organisations name. Not complete: each organisation has audiences of its own. */
export const audiences: readonly Audience[] = audienceData as Audience[];
