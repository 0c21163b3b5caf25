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

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** An entry that a person stands for. */
const isSigned = (entry: Record<string, unknown>): boolean => isText(entry['reason']) && isText(entry['by']) && isoDate.test(String(entry['date']));

const isJudged = (value: unknown): boolean =>
  Array.isArray(value) && value.every((entry) => isObject(entry) && isSigned(entry) && isText(entry['rule']) && ['passed', 'failed'].includes(String(entry['verdict'])) && isCount(entry['elements']));

const isGone = (value: unknown): boolean =>
  Array.isArray(value) && value.every((entry) => isObject(entry) && isSigned(entry) && isText(entry['selector']) && evidenceModes.some(({ mode }) => mode === entry['mode']));

const isFocus = (value: unknown): boolean =>
  isObject(value) && isCount(value['stops']) && (value['ratio'] === undefined || (typeof value['ratio'] === 'number' && value['ratio'] >= 1 && isText(value['where'])));

function isTargets(value: unknown): boolean {
  if (!isObject(value) || !isCount(value['count'])) return false;
  const { smallest } = value;
  return smallest === undefined || (isObject(smallest) && isText(smallest['name']) && isCount(smallest['width']) && isCount(smallest['height']));
}

const isWrongUse = (value: unknown): boolean => isObject(value) && isCount(value['stories']) && isLines(value['missed']);

/** Parts that a component may lack, since older files do: what each must be, and how that is told. */
const optionalParts: readonly [name: string, isWhole: (value: unknown) => boolean, what: string][] = [
  ['colourPairs', isPairEvidence, 'has no coloursHash, measured, stories, accents, modes, pairs and unknown'],
  ['storiesHash', isHash, 'is not a hash in hexadecimal digits'],
  ['judgedHash', isHash, 'is not a hash in hexadecimal digits'],
  ['judged', isJudged, 'has an entry without rule, verdict, reason, by, date or elements'],
  ['gone', isGone, 'has an entry without mode, selector, reason, by or date'],
  ['focus', isFocus, 'has no number of stops, or a ratio without where'],
  ['targets', isTargets, 'has no count, or a smallest without name, width and height'],
  ['wrongUse', isWrongUse, 'has no number of stories and list of those missed'],
];

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
    const { sourceHash, measured, browser, bytes, modes, manual } = component;
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
    for (const [part, isWhole, what] of optionalParts) if (component[part] !== undefined) expectThat(isWhole(component[part]), `${name}.${part}`, what);
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
