export { contrastPairsOf } from './contrast-pairs.ts';
export { evidenceModes } from './evidence.ts';
export type {
  ComponentEvidence,
  EvidenceFile,
  EvidenceMode,
  EvidenceResult,
  FocusEvidence,
  GonePart,
  JudgedQuestion,
  ManualTest,
  PairEvidence,
  TargetEvidence,
  WrongUseEvidence,
} from './evidence.ts';
export { formatHtml } from './html/format-html.ts';
export type { StockholmParameters } from './parameters.ts';
export { themeFrom } from './theme.ts';
