import { readFile, rename, writeFile } from 'node:fs/promises';
import { StadError } from '@stad/errors';
import { evidenceModes, type EvidenceFile } from '@stockholm/storybook-addon';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isoDate = /^\d{4}-\d{2}-\d{2}$/u;

const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{16,64}$/u.test(value);
const isLines = (value: unknown): boolean => Array.isArray(value) && value.every((line) => typeof line === 'string');

function isPairEvidence(value: unknown): boolean {
  if (!isObject(value)) return false;
  const counts = ['stories', 'accents', 'modes', 'pairs'].every((name) => Number.isInteger(value[name]) && Number(value[name]) >= 0);
  return counts && isHash(value['coloursHash']) && isoDate.test(String(value['measured'])) && isLines(value['unknown']);
}

/**
 * What is wrong with the shape of an evidence file, one sentence each with where; empty when nothing is.
 *
 * @param content - Parsed JSON.
 */
export function evidenceFaults(content: unknown): string[] {
  if (!isObject(content)) return ['The file is not an object.'];
  const faults: string[] = [];
  const expectThat = (holds: boolean, place: string, what: string): void => {
    if (!holds) faults.push(`${place} ${what}.`);
  };
  expectThat(content['schemaVersion'] === 1, 'schemaVersion', 'is not 1');
  if (!isObject(content['components'])) return [...faults, 'components is not an object.'];
  const known = new Set<string>(evidenceModes.map(({ mode }) => mode));
  for (const [name, component] of Object.entries(content['components'])) {
    if (!isObject(component)) {
      faults.push(`${name} is not an object.`);
      continue;
    }
    const { sourceHash, measured, browser, bytes, modes, manual, colourPairs } = component;
    expectThat(isHash(sourceHash), `${name}.sourceHash`, 'is not a hash in hexadecimal digits');
    expectThat(typeof measured === 'string' && isoDate.test(measured), `${name}.measured`, 'is not a date');
    expectThat(typeof browser === 'string' && browser !== '', `${name}.browser`, 'is not the name of a browser');
    const counts = isObject(bytes) && [bytes['scriptGzip'], bytes['styleGzip']].every((value) => Number.isInteger(value) && Number(value) >= 0);
    expectThat(counts, `${name}.bytes`, 'has no whole numbers scriptGzip and styleGzip');
    expectThat(Array.isArray(manual), `${name}.manual`, 'is not a list');
    for (const test of Array.isArray(manual) ? manual : []) {
      const whole = isObject(test) && typeof test['what'] === 'string' && typeof test['by'] === 'string' && isoDate.test(String(test['date'])) && ['passed', 'failed'].includes(String(test['result']));
      expectThat(whole, `${name}.manual`, 'has an entry without what, by, date or result');
    }
    if (colourPairs !== undefined) expectThat(isPairEvidence(colourPairs), `${name}.colourPairs`, 'has no coloursHash, measured, stories, accents, modes, pairs and unknown');
    if (!isObject(modes)) {
      faults.push(`${name}.modes is not an object.`);
      continue;
    }
    for (const [mode, result] of Object.entries(modes)) {
      expectThat(known.has(mode), `${name}.modes.${mode}`, 'is not a mode');
      const whole =
        isObject(result) && ['passed', 'failed', 'cannotTell'].includes(String(result['result'])) && Number.isInteger(result['stories']) && isLines(result['remarks']);
      expectThat(whole, `${name}.modes.${mode}`, 'has no result, stories and remarks');
    }
  }
  return faults;
}

/** Components whose source is another than the one that was measured. */
export function staleComponents(evidence: EvidenceFile, hashes: Readonly<Record<string, string>>): string[] {
  return Object.entries(evidence.components).flatMap(([name, { sourceHash }]) => (hashes[name] !== undefined && hashes[name] !== sourceHash ? [name] : []));
}

/** Reads what was measured before; nothing when the file is not there. */
export async function readEvidence(path: string): Promise<EvidenceFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return { schemaVersion: 1, components: {} };
  const content: unknown = JSON.parse(text);
  const faults = evidenceFaults(content);
  if (faults.length > 0) {
    throw new StadError({ code: 'EVIDENCE_BROKEN', what: `${path} can't be used`, why: faults.join(' '), remedy: 'Mend or delete it, then measure again.', uri: path });
  }
  return content as EvidenceFile;
}

/** Writes whole or not at all, so that an interrupted run leaves a file that can be read. */
export async function writeEvidence(path: string, evidence: EvidenceFile): Promise<void> {
  const components = Object.fromEntries(Object.entries(evidence.components).sort(([a], [b]) => (a < b ? -1 : 1)));
  const part = `${path}.${process.pid}`;
  await writeFile(part, `${JSON.stringify({ ...evidence, components }, null, 2)}\n`);
  await rename(part, path);
}
