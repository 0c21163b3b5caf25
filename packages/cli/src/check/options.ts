import type { Shard } from './shard.ts';

/** The tools that `check` can run. */
export const toolNames = ['content', 'eslint', 'stylelint'] as const;
export type ToolName = (typeof toolNames)[number];

export const formatNames = ['pretty', 'json', 'sarif', 'github'] as const;
export type FormatName = (typeof formatNames)[number];

/** With the texts and their marks. */
export const mergeFormatNames = [...formatNames, 'html'] as const;
export type MergeFormatName = (typeof mergeFormatNames)[number];

/** `check` alone can write a Word document back with what it found in the margin: it is judged in one piece. */
export const checkFormatNames = [...mergeFormatNames, 'docx'] as const;
export type CheckFormatName = (typeof checkFormatNames)[number];

/** What the command line says to `check`, with its words turned into values. */
export interface CheckOptions {
  paths: readonly string[];
  format: CheckFormatName;
  output?: string;
  only?: readonly ToolName[];
  edition?: string;
  since?: string;
  fix: boolean;
  fixDryRun: boolean;
  maxWarnings?: number;
  /** True when results of earlier runs may be used and kept. */
  cache?: boolean;
  /** A file of what is let be, where it is another than the project's own. */
  baseline?: string;
  /** Only this part of the files; `stad merge` joins the reports of all. */
  shard?: Shard;
  /** Threads that judge texts; as many as it pays when it is not said. */
  workers?: number;
  /** True when nothing is to be let be: the baseline is being made. */
  noBaseline?: boolean;
  stdinFilename?: string;
}
