/** A way of seeing or using a page that a component is measured in. */
export type EvidenceMode =
  | 'light'
  | 'dark'
  | 'contrast'
  | 'forced-colors'
  | 'reflow-320'
  | 'zoom-400'
  | 'text-200'
  | 'text-spacing'
  | 'rtl'
  | 'print'
  | 'reduced-motion'
  | 'no-js';

export interface EvidenceResult {
  /** `cannotTell`: something that axe leaves to a human and nobody has judged yet, and no fault. */
  result: 'passed' | 'failed' | 'cannotTell';
  /** How many stories were measured. */
  stories: number;
  /** What was wrong or undecided, one line each, with the story's name first. */
  remarks: string[];
}

/** Something that axe can't decide, and a person has: counted as the verdict says. */
export interface JudgedQuestion {
  /** The axe rule: `color-contrast`. */
  rule: string;
  /** The examples that it was judged in, by name, `*` for anything; all without it. */
  story?: string;
  /** The elements that it was judged for, by axe's selector, `*` for anything; all without it. */
  selector?: string;
  verdict: 'passed' | 'failed';
  /** Why, in Swedish. */
  reason: string;
  by: string;
  /** ISO date. */
  date: string;
  /** How many elements axe asked about, each counted once in an example and mode. */
  elements: number;
}

/** A part that a mode may leave out, and why: navigation on paper. */
export interface GonePart {
  mode: EvidenceMode;
  /** CSS selector of the part. */
  selector: string;
  /** Why nobody misses it there, in Swedish. */
  reason: string;
  by: string;
  /** ISO date. */
  date: string;
}

export interface FocusEvidence {
  /** How many stops the Tab key has in all examples. */
  stops: number;
  /** The lowest contrast of a focus indicator to what lies on either side of it. Nothing when there is none to read. */
  ratio?: number;
  /** Which stop, and in which mode. */
  where?: string;
}

export interface TargetEvidence {
  /** How many there are in all examples on a wide window, links in running text left out. */
  count: number;
  /** The smallest, in whole CSS pixels. */
  smallest?: { name: string; width: number; height: number };
}

export interface WrongUseEvidence {
  /** How many examples show wrong use that axe is said to find. */
  stories: number;
  /** Those where it did not, one line each. */
  missed: string[];
}

export interface ManualTest {
  /** What was done, with which program and version. */
  what: string;
  by: string;
  /** ISO date. */
  date: string;
  result: 'passed' | 'failed';
}

/** Every text and control border that was painted, with the background nearest behind it, against `contrast.json`. */
export interface PairEvidence {
  /** Of colours, pairs and probe when it was measured; with another hash now it is out of date. */
  coloursHash: string;
  /** ISO date. */
  measured: string;
  /** How many stories were shown. */
  stories: number;
  /** In how many accents, and in how many modes each. */
  accents: number;
  modes: number;
  /** How many pairs of colours were found, each counted once in an accent and mode. */
  pairs: number;
  /** Pairs that are not proven, one line each, with the story's name first. */
  unknown: string[];
}

export interface ComponentEvidence {
  /** Of the component's source and stylesheet when it was measured; another hash now means that it is out of date. */
  sourceHash: string;
  /** ISO date. */
  measured: string;
  /** Name and version. */
  browser: string;
  /** Minified and gzipped weight of its entry, without React, and of its stylesheet. */
  bytes: { scriptGzip: number; styleGzip: number };
  modes: Partial<Record<EvidenceMode, EvidenceResult>>;
  /** Nothing when colour pairs have not been measured yet. */
  colourPairs?: PairEvidence;
  /** Of the file of stories that were measured. */
  storiesHash?: string;
  /** Of `judged.json` when it was measured. */
  judgedHash?: string;
  /** What axe could not tell and a person has judged. */
  judged?: JudgedQuestion[];
  /** Parts that some mode left out, as it may. */
  gone?: GonePart[];
  focus?: FocusEvidence;
  targets?: TargetEvidence;
  /** Nothing when it has no example of wrong use that axe finds. */
  wrongUse?: WrongUseEvidence;
  /** Tests by people, with screen readers and others. */
  manual: ManualTest[];
}

/** What `@stockholm/react/evidence.json` holds: measured, never written by hand but for `manual`. */
export interface EvidenceFile {
  schemaVersion: 1;
  components: Record<string, ComponentEvidence>;
}

const layout = 'ingen text kapas, krockar eller försvinner, ingen rullning i sidled';
const seen = 'axe, tangentbord och fokusmarkering mot båda sidor (minst 3:1)';

/** The modes in the order they are shown, with what they are called and what is measured in them. */
export const evidenceModes: readonly { mode: EvidenceMode; name: string; measures: string }[] = [
  { mode: 'light', name: 'Ljust läge', measures: `${seen}, fokusordning, träffytor (minst 24 px) och huvudknappar (minst 44 px)` },
  { mode: 'dark', name: 'Mörkt läge', measures: seen },
  { mode: 'contrast', name: 'Hög kontrast', measures: seen },
  { mode: 'forced-colors', name: 'Egna färger i datorn', measures: `${seen}, all text går att läsa` },
  { mode: 'reflow-320', name: '320 px bred skärm', measures: `${layout} (WCAG 1.4.10), axe, fokusordning och träffytor` },
  { mode: 'zoom-400', name: 'Zoom till 400 %', measures: `${layout} (WCAG 1.4.10), och inget som följer med döljer text eller fokus (2.4.11)` },
  { mode: 'text-200', name: 'Text i 200 %', measures: `${layout} (WCAG 1.4.4)` },
  { mode: 'text-spacing', name: 'Större textavstånd', measures: `${layout} (WCAG 1.4.12)` },
  { mode: 'rtl', name: 'Höger till vänster', measures: `${layout}, fokusordning` },
  { mode: 'print', name: 'Utskrift', measures: 'ingen text kapas eller krockar, och allt som hör hemma på papper är med' },
  { mode: 'reduced-motion', name: 'Mindre rörelse', measures: 'inget rör sig (WCAG 2.3.3)' },
  { mode: 'no-js', name: 'Utan JavaScript', measures: layout },
];
