import type { Sourced } from './entry.ts';
import channelData from './data/channels.json' with { type: 'json' };

/** A way in which the city communicates (kanal). */
export interface Channel extends Sourced {
  /** Swedish, for metadata that editors write: `nyhetsbrev`. */
  id: string;
  name: string;
  medium: 'digital' | 'telephone' | 'meeting' | 'print' | 'outdoor' | 'post';
  /** Whom it is for: people outside the city's organisation, or within it. */
  reach: 'external' | 'internal';
  /** `planned` when the source was written · `difficult` the source says that it is hard to use. */
  status: 'used' | 'planned' | 'difficult';
  /** Id of the channel that it is one of: `sociala-medier` for `facebook`. */
  within?: string;
  /** Ids of the audiences that the source names for it. */
  audiences?: string[];
  /** Id of the governing document for it. */
  governedBy?: string;
  /** What must stand there, in Swedish, in the words of the city's manual. */
  requires?: string[];
  /** The source's own words about it, in Swedish. */
  quote?: string;
}

/** The channels that the city's own texts name. Not complete. */
export const channels: readonly Channel[] = channelData as Channel[];
