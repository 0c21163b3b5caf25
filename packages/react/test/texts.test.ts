import { existsSync } from 'node:fs';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../src/manifest.json' with { type: 'json' };

const texts = fileURLToPath(new URL('../src/texts', import.meta.url));

const speaking = manifest.components.filter((component) => 'texts' in component && component.texts !== undefined);

describe.each(['en', 'fi'])('%s', (lang) => {
  test.each(speaking.map(({ name, entry, ...rest }) => [name, entry, Object.keys((rest as { texts: object }).texts)] as const))('has every word of %s', async (_, entry, keys) => {
    const file = join(texts, lang, `${entry.replace('@stockholm/react/', '')}.ts`);
    expect(existsSync(file)).toBe(true);
    const module = (await import(pathToFileURL(file).href)) as Record<string, Record<string, string>>;
    const [words] = Object.values(module);
    expect(Object.keys(words ?? {}).sort()).toEqual([...keys].sort());
    for (const word of Object.values(words ?? {})) expect(word.trim()).not.toBe('');
  });
});
