/** The contract of each component: what `@stockholm/react/manifest.json` holds. Derived from source and JSDoc. */
export interface KitManifest {
  schemaVersion: 1;
  /** The package that it describes: `@stockholm/react`. */
  package: string;
  version: string;
  components: ManifestComponent[];
}

export type ComponentStatus = 'experimental' | 'stable' | 'deprecated';

/** What a text that a component shows is, which decides the content rules that suit it. */
export type TextKind = 'label' | 'hint' | 'error' | 'link' | 'button' | 'heading' | 'paragraph' | 'title' | 'alt' | 'message';

export interface ManifestComponent {
  /** The exported name: `Button`. */
  name: string;
  /** The entry that exports it: `@stockholm/react/button`. */
  entry: string;
  status: ComponentStatus;
  /** The kit's version that brought it. */
  since: string;
  /** One sentence, from JSDoc. */
  description?: string;
  /** The same for designers and communicators, in Swedish. */
  lead?: string;
  /** What to use instead of a deprecated one. */
  replacement?: string;
  /** The version that removes it. */
  removedIn?: string;
  /** The name of the codemod that rewrites its uses. */
  codemod?: string;
  /** What in plain HTML or in older code it stands in for. */
  replaces?: { element?: string; attributes?: Record<string, string>; className?: string }[];
  props: ManifestProp[];
  /** What its children are; absent where it takes none. */
  children?: { required: boolean; text?: TextKind };
  /** Where its accessible name comes from, in words or as the name of a prop. */
  accessibleName?: { from: string[]; required: boolean };
  /** Its class in `@stockholm/css`: `sthlm-button`. */
  className?: string;
  /** Attributes that it sets, such as `data-variant`, with their values and meaning. */
  dataAttributes?: { name: string; values?: string[]; description?: string }[];
  /** Custom properties that a consumer may set. */
  customProperties?: { name: string; description?: string }[];
  /** Words of its own that the consumer may replace: key → Swedish default. */
  texts?: Record<string, string>;
  /** True when it runs in the browser (`'use client'`). */
  client?: boolean;
}

export interface ManifestProp {
  name: string;
  /** The type as a developer reads it. */
  type: string;
  required: boolean;
  /** The default as written in code. */
  default?: string;
  description?: string;
  /** The allowed values, where they are a closed set of strings. */
  values?: string[];
  /** Set when the prop itself is deprecated: why, and what instead. */
  deprecated?: string;
  /** Deprecated values: value → replacement. */
  deprecatedValues?: Record<string, string>;
  /** Set where the prop carries text that a visitor reads. */
  text?: TextKind;
}

/** What `@stockholm/css/classes.json` holds. */
export interface KitClasses {
  schemaVersion: 1;
  version?: string;
  classes: {
    /** `sthlm-button`, or a part: `sthlm-button__icon`. */
    name: string;
    /** The file that styles it: `button.css`. */
    file: string;
    /** Attributes with the values that it styles: `data-variant` → `primary`, … */
    attributes?: Record<string, string[]>;
  }[];
}
