import type {
  ArtifactLocation,
  Fix,
  Location as SarifLocation,
  Log,
  Notification,
  PhysicalLocation,
  ReportingDescriptor,
  Result,
  Suppression as SarifSuppression,
} from 'sarif';
import type { Edit, Finding, Location, Severity, Suppression } from '../finding.ts';
import { rebaseUri } from '../rebase-uri.ts';
import type { Report } from '../report.ts';

export interface SarifRule {
  id: string;
  title: string;
  description: string;
}

export interface SarifOptions {
  /** The run's root seen from the top of the repository, which code scanning expects paths from. Default: the same folder. */
  prefix?: string;
  /** Names and descriptions of rules. Those without get their id. */
  rules?: readonly SarifRule[];
}

const levels: Record<Severity, Result.level> = { error: 'error', warning: 'warning', info: 'note' };
const baseId = 'SRCROOT';

function artifactOf(uri: string, prefix: string): ArtifactLocation {
  const path = rebaseUri(uri, prefix);
  const encoded = /^[a-z][a-z0-9+.-]*:/iu.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
  // A path that climbs out of its base is not allowed together with one (SARIF 2.1.0, § 3.4.4).
  return encoded.startsWith('../') || encoded.includes('://') ? { uri: encoded } : { uri: encoded, uriBaseId: baseId };
}

function locationOf(location: Location, prefix: string, excerpt?: string): SarifLocation | undefined {
  if (location.kind === 'project') return undefined;
  const physicalLocation: PhysicalLocation = { artifactLocation: artifactOf(location.uri, prefix) };
  switch (location.kind) {
    case 'text':
    case 'catalogue':
      physicalLocation.region = {
        startLine: location.line,
        startColumn: location.column,
        endLine: location.endLine,
        endColumn: location.endColumn,
        ...(excerpt !== undefined && { snippet: { text: excerpt } }),
      };
      return location.kind === 'text'
        ? { physicalLocation }
        : { physicalLocation, logicalLocations: [{ fullyQualifiedName: location.keyPath, kind: 'member' }] };
    case 'docx':
      return {
        physicalLocation,
        logicalLocations: [
          { fullyQualifiedName: [...location.headingPath, `${location.part}#${location.paragraph}`].join(' / '), kind: 'element' },
        ],
      };
    case 'page':
      return { physicalLocation, logicalLocations: [{ fullyQualifiedName: location.selector.join(' '), kind: 'element' }] };
    case 'file':
      return { physicalLocation };
  }
}

function fixOf(edits: readonly Edit[], artifactLocation: ArtifactLocation, title?: string): Fix {
  return {
    ...(title !== undefined && { description: { text: title } }),
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ start, end, text }) => ({
          deletedRegion: { charOffset: start, charLength: end - start },
          insertedContent: { text },
        })),
      },
    ],
  };
}

function fixesOf(finding: Finding, prefix: string): Fix[] {
  const { location } = finding;
  // In a docx, offsets count within a paragraph: SARIF has no way to say that.
  if (location.kind !== 'text' && location.kind !== 'catalogue') return [];
  const artifact = artifactOf(location.uri, prefix);
  const fixes = finding.edits === undefined ? [] : [fixOf(finding.edits, artifact)];
  for (const { title, edits } of finding.suggestions ?? []) if (edits !== undefined) fixes.push(fixOf(edits, artifact, title));
  return fixes;
}

const suppressionKinds: Record<Suppression['kind'], SarifSuppression.kind> = {
  comment: 'inSource',
  frontMatter: 'inSource',
  config: 'external',
  file: 'external',
};

function resultOf(finding: Finding, ruleIndex: number, prefix: string): Result {
  const location = locationOf(finding.location, prefix, finding.excerpt);
  const related = (finding.related ?? []).flatMap(({ location: place, message }) => {
    const converted = locationOf(place, prefix);
    return converted === undefined ? [] : [{ ...converted, message: { text: message } }];
  });
  const fixes = fixesOf(finding, prefix);
  return {
    ruleId: finding.rule,
    ruleIndex,
    // What a human must judge is a review without level (SARIF 2.1.0, § 3.27.10); its severity stays in the properties.
    ...(finding.outcome === 'cannotTell' ? { kind: 'review', level: 'none' } : { level: levels[finding.severity] }),
    message: { text: finding.message },
    ...(location !== undefined && { locations: [location] }),
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { 'stad/v1': finding.fingerprint },
    ...(finding.baselineState !== undefined && { baselineState: finding.baselineState }),
    ...(finding.suppression !== undefined && {
      suppressions: [{ kind: suppressionKinds[finding.suppression.kind], justification: finding.suppression.reason }],
    }),
    ...(fixes.length > 0 && { fixes }),
    properties: {
      severity: finding.severity,
      certainty: finding.certainty,
      impact: finding.impact,
      audience: finding.audience,
      ...(finding.requirement !== undefined && { requirement: finding.requirement }),
    },
  };
}

/** The report as a SARIF 2.1.0 log. */
export function toSarif(report: Report, { prefix = '', rules = [] }: SarifOptions = {}): Log {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const descriptors = ids.map((id): ReportingDescriptor => {
    const rule = known.get(id);
    // No helpUri: the rule pages have no host yet, and a dead link is worse than none.
    return { id, ...(rule !== undefined && { shortDescription: { text: rule.title }, fullDescription: { text: rule.description } }) };
  });
  const notifications = report.errors.map(
    ({ code, uri, message, remedy }): Notification => ({
      descriptor: { id: code },
      level: 'error',
      message: { text: `${message} ${remedy}` },
      ...(uri !== undefined && { locations: [{ physicalLocation: { artifactLocation: artifactOf(uri, prefix) } }] }),
    }),
  );
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'stad', version: report.run.toolVersion, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [baseId]: { description: { text: 'The top folder of the repository.' } } },
        invocations: [
          {
            executionSuccessful: report.errors.length === 0,
            ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
          },
        ],
        results: report.findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule), prefix)),
        properties: { edition: report.run.edition, configHash: report.run.configHash },
      },
    ],
  };
}

/** The report as SARIF 2.1.0 text, indented, ending with a line feed. */
export function formatSarif(report: Report, options: SarifOptions = {}): string {
  return `${JSON.stringify(toSarif(report, options), null, 2)}\n`;
}
