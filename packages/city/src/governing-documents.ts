import type { Sourced, SourcedFields } from './entry.ts';
import documentData from './data/governing-documents.json' with { type: 'json' };

/** A document that governs how the city communicates (styrdokument). `validFrom` and `validTo` are its own. */
export interface GoverningDocument extends Sourced, SourcedFields<'name' | 'diarienummer' | 'decided' | 'replacedBy'> {
  id: string;
  /** Full name. Not unique: a later programme may have the name of an earlier one. */
  name: string;
  /** Other names in use: `kvalitetsprogrammet`. */
  alsoCalled?: string[];
  kind: 'program' | 'policy' | 'guideline' | 'manual';
  /** `KS 2024/112` */
  diarienummer?: string;
  /** Id of the committee that decided it. */
  decidedBy?: string;
  /** Year or day of the decision. */
  decided?: string;
  /** Id of the document that replaced it. */
  replacedBy?: string;
  /** Where the city has it, or writes about it. */
  url?: string;
}

/** In force and superseded; `validityOn(document, day)` tells which. */
export const governingDocuments: readonly GoverningDocument[] = documentData as GoverningDocument[];

/**
 * The document with this id, or undefined.
 *
 * @example governingDocument('policy-sociala-medier')?.diarienummer // 'KS 2018/1303'
 */
export function governingDocument(id: string): GoverningDocument | undefined {
  return governingDocuments.find((document) => document.id === id);
}
