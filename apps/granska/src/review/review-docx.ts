import type { Profile } from '@stockholm/content-lint';
import { lintDocx } from '@stockholm/content-lint/docx';
import type { OpenedDocx } from '../work/open-docx.ts';
import { idGiver, longSentencesIn, place, type Review } from './review-text.ts';

/** Reads a Word document with the same rules. Edits are offered where the saved file can have them as tracked changes. */
export function reviewDocx(opened: OpenedDocx, profile: Profile): Review {
  const { findings, document } = lintDocx(opened.bytes, { uri: opened.name, profile, lang: 'sv' });
  const idOf = idGiver();
  return {
    all: findings,
    findings: findings.map((finding) => {
      const { location } = finding;
      const base = opened.startOf(location);
      const span = base === undefined || location.kind !== 'docx' ? { start: 0, end: 0 } : { start: base + location.start, end: base + location.end };
      return place(finding, span, idOf(finding), (edits) =>
        base !== undefined && opened.canTrack(location, edits) ? edits.map(({ start, end, text }) => ({ start: base + start, end: base + end, text })) : [],
      );
    }),
    document,
    longSentences: longSentencesIn(opened.text, document, () => 0),
  };
}
