import { resolve } from 'node:path';
import type { Finding } from '@stockholm/findings';
import type { Settings } from '../config/settings.ts';

/** What `stad` itself remarks on has its severity from the config too. The engines have seen to the rest. */
export async function withOwnSeverity(findings: readonly Finding[], settings: Settings, root: string): Promise<Finding[]> {
  const kept: Finding[] = [];
  for (const finding of findings) {
    // The project's own remarks follow the root's config, as a file beside it does.
    const uri = 'uri' in finding.location ? finding.location.uri : 'stad.config.json';
    const setting = finding.tool === 'stad' ? (await settings.of(resolve(root, uri))).rules[finding.rule] : undefined;
    if (setting === 'off') continue;
    kept.push(typeof setting === 'string' ? { ...finding, severity: setting } : finding);
  }
  return kept;
}
