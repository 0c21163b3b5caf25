import { stat } from 'node:fs/promises';
import { StadError } from '@stad/errors';
import { remembered } from './analysis/remembered.ts';
import type { Dictionary } from './engine/dictionary.ts';
import { readBytes } from './read-bytes.ts';

/** By path, as its two files were when they were read. */
const opened = new Map<string, { stamp: string; reading: Promise<Dictionary> }>();

/**
 * Reads a Hunspell dictionary, anew only when its files have changed: words in a `.dic`, and how they are inflected and compounded in
 * the `.aff` of the same name beside it. In any encoding that its `SET` names. Needs the package `hunspell-wasm`, Hunspell itself as
 * WebAssembly, which stad does not install. Takes some 0.3 seconds and 40 MB for Swedish.
 *
 * @param path - The `.dic`, absolute or from the working folder.
 * @throws StadError `DICTIONARY_BROKEN`, `DICTIONARY_TOOL_MISSING`, `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_TOO_LARGE`.
 */
export async function openDictionary(path: string): Promise<Dictionary> {
  const stamps = await Promise.all([path, affixFile(path)].map((file) => stat(file).then(({ mtimeMs, size }) => `${mtimeMs} ${size}`, () => '')));
  const stamp = stamps.join();
  const known = opened.get(path);
  if (known?.stamp === stamp) return known.reading;
  const reading = readDictionary(path);
  opened.set(path, { stamp, reading });
  return reading;
}

const affixFile = (path: string): string => path.replace(/\.dic$/iu, '.aff');

async function readDictionary(path: string): Promise<Dictionary> {
  if (!/\.dic$/iu.test(path)) throw broken(path, 'its name does not end with .dic');
  const [affixes, words] = await Promise.all([readBytes(affixFile(path)), readBytes(path)]);
  const set = /^SET[ \t]+(\S+)/mu.exec(new TextDecoder('latin1').decode(affixes))?.[1] ?? 'ISO8859-1';
  const decoder = decoderOf(set);
  if (decoder === undefined) throw broken(path, `its .aff says SET ${set}, an encoding that is not known`);
  if (!/^\uFEFF?\d+\s/u.test(decoder.decode(words.subarray(0, 40)))) throw broken(path, 'its first line is not a number of words');
  const { createHunspellFromStrings } = await tool();
  // Hunspell is given both as UTF-8, whatever they were, and told so: without a SET it would read bytes as Latin-1.
  const inUtf8 = `SET UTF-8\n${decoder.decode(affixes).replace(/^SET[ \t]+\S+/mu, '')}`;
  const hunspell = await createHunspellFromStrings(inUtf8, decoder.decode(words)).catch((cause: unknown) => {
    throw broken(path, 'Hunspell could not read it', cause);
  });
  return {
    // Hunspell looks up some nine thousand words a second; a text has most of its words from the last one.
    knows: remembered((word) => hunspell.testSpelling(word)),
    suggest: (word) => hunspell.getSpellingSuggestions(word),
  };
}

/** Hunspell writes `ISO8859-1` and `microsoft-cp1251` where everyone else writes `iso-8859-1` and `windows-1251`. */
function decoderOf(set: string): TextDecoder | undefined {
  try {
    return new TextDecoder(set.toLowerCase().replace(/^iso(?=\d)/u, 'iso-').replace(/^microsoft-cp/u, 'windows-'));
  } catch {
    return undefined;
  }
}

async function tool(): Promise<typeof import('hunspell-wasm')> {
  try {
    return await import('hunspell-wasm');
  } catch (cause) {
    throw new StadError({
      code: 'DICTIONARY_TOOL_MISSING',
      what: 'A dictionary is named, but what reads it is not installed',
      why: 'hunspell-wasm is an optional dependency',
      remedy: 'Run npm install --save-dev hunspell-wasm.',
      cause,
    });
  }
}

function broken(path: string, why: string, cause?: unknown): StadError {
  return new StadError({
    code: 'DICTIONARY_BROKEN',
    what: `${path} is not a Hunspell dictionary`,
    why,
    remedy: 'Name the .dic of one, with its .aff of the same name beside it.',
    uri: path,
    ...(cause === undefined ? {} : { cause }),
  });
}
