import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from './names.ts';
import { rewrite, type Made } from './write-new.ts';

const folder = 'packages/tokens/src/tokens';

type Value = string | { value: number; unit: string };

/** A reference stays as it is; `1.5rem`, `2px` and `120ms` become DTCG dimensions and durations. */
function dtcgValue(text: string): Value {
  if (/^\{[\w.-]+\}$/u.test(text)) return text;
  const parts = /^(-?\d+(?:\.\d+)?)(rem|px|ms|s)$/u.exec(text);
  if (parts === null) {
    throw new Error(`Stad: "${text}" is no value of a token. Write a reference such as {palette.print.purple}, or a number with rem, px, ms or s. A new colour goes into color/palette.json with its source first.`);
  }
  return { value: Number(parts[1]), unit: parts[2] as string };
}

export interface TokenOptions {
  value: string;
  description: string;
  /** What it is for, and what not. */
  usage: string;
  /** CSS properties, with commas between. */
  properties?: string;
  /** How the value was found. */
  derivation?: string;
}

const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** The file that first writes a group: of the files without a mode in their name. */
function fileOf(root: string, group: string): string {
  const files = globSync('*/*.json', { cwd: join(root, folder) }).filter((file) => /^[a-z]+\/[a-z-]+\.json$/u.test(file)).sort();
  const groups = new Map<string, string>();
  for (const file of files) {
    for (const key of Object.keys(JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as object)) if (!groups.has(key)) groups.set(key, file);
  }
  const found = groups.get(group);
  if (found === undefined) throw new Error(`Stad: there is no group "${group}". The groups are ${[...groups.keys()].sort().join(', ')}.`);
  return found;
}

/** A token in the group's file, where the build picks it up, types it and proves its contrast. */
export function newToken(root: string, group: string, name: string, { value, description, usage, properties, derivation }: TokenOptions): Made {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) namesOf(name);
  const file = fileOf(root, group);
  const made = dtcgValue(value);
  const { version } = JSON.parse(readFileSync(join(root, 'packages/tokens/package.json'), 'utf8')) as { version: string };
  const notes = {
    usage: sentence(usage),
    ...(properties === undefined ? {} : { properties: properties.split(',').map((property) => property.trim()) }),
    // The first version that can carry it is the next one.
    since: version === '0.0.0' ? '0.1.0' : version.replace(/\.(\d+)\.\d+$/u, (_, minor: string) => `.${Number(minor) + 1}.0`),
    ...(derivation === undefined ? {} : { derivation: sentence(derivation) }),
  };
  const path = rewrite(root, `${folder}/${file}`, (text) => {
    const tokens = JSON.parse(text) as Record<string, Record<string, unknown>>;
    const members = tokens[group] as Record<string, unknown>;
    if (name in members) throw new Error(`Stad: the token ${group}.${name} is there already, in ${folder}/${file}.`);
    members[name] = { $description: sentence(description), $value: made, $extensions: { 'se.stockholm': notes } };
    return `${JSON.stringify(tokens, null, 2)}\n`;
  });
  return {
    files: [path],
    generate: [],
    next:
      group === 'color'
        ? 'give it a value in roles.dark.json, both contrast modes and print, declare its pairs in packages/tokens/src/contrast/pairs.json, then "npx turbo run build --filter=@stockholm/tokens".'
        : '"npx turbo run build --filter=@stockholm/tokens" makes its custom property and its type.',
  };
}
