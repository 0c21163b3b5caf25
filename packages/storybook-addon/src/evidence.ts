/** A way of seeing or using a page that a component is measured in. */
export type EvidenceMode =
  | 'light'
  | 'dark'
  | 'contrast'
  | 'forced-colors'
  | 'reflow-320'
  | 'text-200'
  | 'text-spacing'
  | 'rtl'
  | 'reduced-motion'
  | 'no-js';

export interface EvidenceResult {
  /** `cannotTell`: something that a human must judge, and no fault. */
  result: 'passed' | 'failed' | 'cannotTell';
  /** How many stories were measured. */
  stories: number;
  /** What was wrong or undecided, one line each, with the story's name first. */
  remarks: string[];
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
  /** Tests by people, with screen readers and others. */
  manual: ManualTest[];
}

/** What `@stockholm/react/evidence.json` holds: measured, never written by hand but for `manual`. */
export interface EvidenceFile {
  schemaVersion: 1;
  components: Record<string, ComponentEvidence>;
}

/** The modes in the order they are shown, with what they are called and what is measured in them. */
export const evidenceModes: readonly { mode: EvidenceMode; name: string; measures: string }[] = [
  { mode: 'light', name: 'Ljust läge', measures: 'axe, tangentbord och synligt fokus' },
  { mode: 'dark', name: 'Mörkt läge', measures: 'axe, tangentbord och synligt fokus' },
  { mode: 'contrast', name: 'Hög kontrast', measures: 'axe, tangentbord och synligt fokus' },
  { mode: 'forced-colors', name: 'Egna färger i datorn', measures: 'axe, tangentbord och synligt fokus' },
  { mode: 'reflow-320', name: '320 px bred skärm', measures: 'ingen rullning i sidled (WCAG 1.4.10)' },
  { mode: 'text-200', name: 'Text i 200 %', measures: 'ingen text kapas (WCAG 1.4.4)' },
  { mode: 'text-spacing', name: 'Större textavstånd', measures: 'ingen text kapas (WCAG 1.4.12)' },
  { mode: 'rtl', name: 'Höger till vänster', measures: 'ingen rullning i sidled' },
  { mode: 'reduced-motion', name: 'Mindre rörelse', measures: 'inget rör sig (WCAG 2.3.3)' },
  { mode: 'no-js', name: 'Utan JavaScript', measures: 'samma ord på sidan' },
];
