/** What a text that a visitor reads is; decides which content rules suit it. */
export type TextKind = 'label' | 'hint' | 'error' | 'link' | 'button' | 'heading' | 'paragraph' | 'title' | 'alt' | 'message';

/**
 * The promises of a component that its types can't carry. Together with types and JSDoc they become `manifest.json`;
 * the conformance suite holds them against what is rendered. No React in here: scripts and tests of other runners read it.
 */
export interface ComponentContract {
  /** The exported name. */
  name: string;
  /** What it is for, to designers and communicators who read Storybook: a sentence or two in plain Swedish. */
  lead: string;
  status: 'experimental' | 'stable' | 'deprecated';
  /** The version that brought it. */
  since: string;
  /** Its class in `@stockholm/css`. */
  className: `sthlm-${string}`;
  /** What in plain HTML it stands in for. An attribute value `*` means any value. */
  replaces: readonly { element?: string; attributes?: Readonly<Record<string, string>>; className?: string }[];
  /** What its children are; left out where it takes none. */
  children?: { required: boolean; text?: TextKind };
  /** Where its accessible name comes from: names of props, or `children`. */
  accessibleName?: { from: readonly string[]; required: boolean };
  /** Attributes that it sets on its elements. Values are left out where they are free or only presence counts. */
  dataAttributes: readonly { name: `data-${string}`; values?: readonly string[]; description: string }[];
  /** Custom properties that a consumer may set. */
  customProperties?: readonly { name: `--sthlm-${string}`; description: string }[];
  /** What the keyboard does, for the documentation and the keyboard tests. */
  keys?: readonly { keys: string; does: string }[];
  /** Its own words, in Swedish. */
  texts?: Readonly<Record<string, string>>;
}
