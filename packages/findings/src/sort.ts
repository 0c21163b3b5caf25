import type { Finding, Location } from './finding.ts';

/** By UTF-16 code unit: the same on every machine, whatever its language. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Place {
  uri: string;
  part: string;
  paragraph: number;
  line: number;
  column: number;
  selector: string;
}

function placeOf(location: Location): Place {
  const place: Place = { uri: '', part: '', paragraph: 0, line: 0, column: 0, selector: '' };
  switch (location.kind) {
    case 'text':
    case 'catalogue':
      return { ...place, uri: location.uri, line: location.line, column: location.column };
    case 'docx':
      return { ...place, uri: location.uri, part: location.part, paragraph: location.paragraph, column: location.start };
    case 'page':
      return { ...place, uri: location.uri, selector: location.selector.join(' ') };
    case 'file':
      return { ...place, uri: location.uri };
    case 'project':
      return place;
  }
}

/** The order of findings in a report: kind, uri, part, paragraph, line, column or selector, rule, fingerprint. */
export function compareFindings(a: Finding, b: Finding): number {
  const [left, right] = [placeOf(a.location), placeOf(b.location)];
  return (
    byCodeUnit(a.location.kind, b.location.kind) ||
    byCodeUnit(left.uri, right.uri) ||
    byCodeUnit(left.part, right.part) ||
    left.paragraph - right.paragraph ||
    left.line - right.line ||
    left.column - right.column ||
    byCodeUnit(left.selector, right.selector) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.fingerprint, b.fingerprint)
  );
}

/** A sorted copy; see {@link compareFindings}. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(compareFindings);
}
