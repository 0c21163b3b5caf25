import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
    throw new Error(`Stad: "${text}" is no value of a token. Write a reference such as {palette.print.purple}, or a number with rem, px, ms or s. A new colour goes into palette.json with its source first.`);
  }
  return { value: Number(parts[1]), unit: parts[2] as string };
}

/** A token in the group's file, where the build picks it up, types it and proves its contrast. */
export function newToken(root: string, group: string, name: string, { value, description }: { value: string; description: string }): Made {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) namesOf(name);
  const files = readdirSync(join(root, folder)).filter((file) => /^[a-z]+\.json$/u.test(file));
  const groups = new Map(files.flatMap((file) => Object.keys(JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as object).map((key) => [key, file])));
  const file = groups.get(group);
  if (file === undefined || !existsSync(join(root, folder, file))) {
    throw new Error(`Stad: there is no group "${group}". The groups are ${[...groups.keys()].sort().join(', ')}.`);
  }
  const made = dtcgValue(value);
  const path = rewrite(root, `${folder}/${file}`, (text) => {
    const tokens = JSON.parse(text) as Record<string, Record<string, unknown>>;
    const members = tokens[group] as Record<string, unknown>;
    if (name in members) throw new Error(`Stad: the token ${group}.${name} is there already, in ${folder}/${file}.`);
    members[name] = { $description: /[.!?]$/u.test(description) ? description : `${description}.`, $value: made };
    return `${JSON.stringify(tokens, null, 2)}\n`;
  });
  return {
    files: [path],
    generate: [],
    next:
      group === 'color'
        ? 'give it a value in color.dark.json and in both contrast modes, declare its pairs in packages/tokens/src/contrast/pairs.json, then "npx turbo run build --filter=@stockholm/tokens".'
        : '"npx turbo run build --filter=@stockholm/tokens" makes its custom property and its type.',
  };
}
