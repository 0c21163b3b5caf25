import { readFile } from 'node:fs/promises';
import { StadError } from '@stad/errors';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import type { TokenNormalized } from '@terrazzo/parser';
import { accents, colourModes, defaultAccent, type AccentName, type ColourMode } from '../modes.ts';
import { firstWritten, readTokenFiles, type TokenNotes, type WrittenToken } from './token-files.ts';

export { accents, colourModes, defaultAccent, type AccentName, type ColourMode };

/** Smallest viewport width in px of each step of layout and type. */
export const viewports = ['0', '768', '992', '1200'] as const;
export type Viewport = (typeof viewports)[number];

/** One choice per modifier of `stockholm.resolver.json`; what is left out takes its default. */
export interface Choice {
  accent?: AccentName;
  mode?: ColourMode;
  viewport?: Viewport;
  density?: 'standard' | 'compact';
  motion?: 'full' | 'reduced';
}

export interface TokenSource {
  /** All tokens of one choice, in source order, aliases resolved. */
  resolve(choice?: Choice): ReadonlyMap<string, TokenNormalized>;
  /** What the files say of a token: file, kind, tier, notes. */
  written(id: string): WrittenToken & { notes: TokenNotes };
}

/** The token files of this package. */
export const tokenFolder: URL = new URL('../tokens/', import.meta.url);

/**
 * Reads the DTCG token files through Terrazzo.
 *
 * @param folder with `stockholm.resolver.json` in it; ends with a slash
 * @throws StadError what {@link readTokenFiles} throws, and TOKENS_UNREADABLE when Terrazzo refuses them
 */
export async function readTokens(folder: URL = tokenFolder): Promise<TokenSource> {
  const first = firstWritten(await readTokenFiles(folder));
  const filename = new URL('stockholm.resolver.json', folder);
  const config = defineConfig({ alphabetize: false }, { cwd: folder });
  // Silent, since what Terrazzo prints is carried by the error it throws.
  const logger = new Logger({ level: 'silent' });
  const { resolver } = await parse([{ filename, src: await readFile(filename, 'utf8') }], { config, logger, skipLint: true }).catch(refuse);
  const resolved = new Map<string, ReadonlyMap<string, TokenNormalized>>();
  return {
    resolve: (choice = {}) => {
      // With the defaults written out, what is the same choice is resolved once.
      const whole: Required<Choice> = { accent: defaultAccent, mode: 'light', viewport: '0', density: 'standard', motion: 'full', ...choice };
      const key = Object.values(whole).join(' ');
      const known = resolved.get(key) ?? new Map(Object.entries(apply(resolver, whole)));
      resolved.set(key, known);
      return known;
    },
    // Every resolved token is written somewhere, and readTokenFiles has seen to its notes.
    written: (id) => first.get(id) as WrittenToken & { notes: TokenNotes },
  };
}

type Resolver = Awaited<ReturnType<typeof parse>>['resolver'];

function apply(resolver: Resolver, choice: Choice): ReturnType<Resolver['apply']> {
  try {
    return resolver.apply(choice as Record<string, string>);
  } catch (cause) {
    return refuse(cause);
  }
}

function refuse(cause: unknown): never {
  throw new StadError({
    code: 'TOKENS_UNREADABLE',
    what: 'The token files could not be read',
    why: cause instanceof Error ? cause.message : String(cause),
    remedy: 'Correct the named file in src/tokens and build again.',
    uri: 'src/tokens',
    cause,
  });
}

/** The raw colour that a role points to in the end, or the token itself. */
export function rawOf(token: TokenNormalized): string {
  return token.aliasChain?.at(-1) ?? token.id;
}
