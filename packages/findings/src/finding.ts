/** How a finding weighs in a run. Derived from impact, certainty and edition in one place: `severity.ts`. */
export type Severity = 'error' | 'warning' | 'info';
/** `certain`: the fault is there. `likely`: right nine times of ten. `ask`: a human must judge. */
export type Certainty = 'certain' | 'likely' | 'ask';
export type Outcome = 'failed' | 'cannotTell';
export type Tool = 'content' | 'eslint' | 'stylelint' | 'a11y' | 'stad';
/** What the fault does to the one who meets it. */
export type Impact = 'harm' | 'barrier' | 'fault' | 'advice';
/** Who can mend it. */
export type Audience = 'writer' | 'designer' | 'developer' | 'owner';

/** A range in a text: 1-based, end exclusive, columns in UTF-16 code units, a tab is 1, a BOM is not counted. */
export interface TextRange {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface TextLocation extends TextRange {
  kind: 'text';
  /** Relative to the run's root, `/`-separated, NFC. */
  uri: string;
}

export interface CatalogueLocation extends TextRange {
  kind: 'catalogue';
  uri: string;
  /** Path of the message in the catalogue, joined by full stops. */
  keyPath: string;
}

export interface DocxLocation {
  kind: 'docx';
  uri: string;
  part: string;
  paragraph: number;
  start: number;
  end: number;
  headingPath: string[];
  page?: number;
}

export interface PageLocation {
  kind: 'page';
  /** The page's URL. */
  uri: string;
  /** One selector per frame or shadow root, outermost first. */
  selector: string[];
  html: string;
  state?: string;
  mode?: string;
  component?: string;
}

export interface FileLocation {
  kind: 'file';
  uri: string;
}

export interface ProjectLocation {
  kind: 'project';
}

export type Location =
  | TextLocation
  | CatalogueLocation
  | DocxLocation
  | PageLocation
  | FileLocation
  | ProjectLocation;

/** Offsets in UTF-16 code units into the decoded text without BOM; end exclusive. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export interface Suggestion {
  title: string;
  edits?: Edit[];
}

export interface Requirement {
  /** WCAG success criteria, for example `1.4.3`. */
  wcag?: string[];
  /** Clauses of EN 301 549, for example `9.1.4.3`. */
  en301549?: string[];
  /** Where the rule comes from, in words or as an address. */
  source?: string;
}

export interface Suppression {
  kind: 'comment' | 'frontMatter' | 'config' | 'file';
  reason: string;
  /** The words that suppress, as they stand in the source. */
  text: string;
}

/** What everything that judges anything returns. Nothing else reaches a user. */
export interface Finding {
  /** The id typed in a disable comment, with its namespace: `content/lix`. */
  rule: string;
  tool: Tool;
  severity: Severity;
  certainty: Certainty;
  outcome: Outcome;
  location: Location;
  related?: { location: Location; message: string }[];
  /** What is wrong, and what to do. Swedish; English with `--lang en`. */
  message: string;
  /** The marked words; private ones masked. */
  excerpt: string;
  /** Best first. */
  suggestions?: Suggestion[];
  /** Only when they can't change the meaning. */
  edits?: Edit[];
  impact: Impact;
  audience: Audience;
  requirement?: Requirement;
  /** Of rule, masked words and masked surroundings: survives moved lines, renamed files and reformatting. */
  fingerprint: string;
  baselineState?: 'new' | 'unchanged';
  suppression?: Suppression;
  /** The rule's page: `/regler/<id>` until the city names a host. */
  url: string;
}
