import { readFile } from 'node:fs/promises';
import { StadError } from '@stad/errors';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import type { TokenNormalized } from '@terrazzo/parser';

/** Colour modes, in the order in which the stylesheet declares them. */
export const colourModes = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type ColourMode = (typeof colourModes)[number];

/** Smallest viewport width in px of each step of layout and type. */
export const viewports = ['0', '768', '992', '1200'] as const;
export type Viewport = (typeof viewports)[number];

/** One choice per modifier of `stockholm.resolver.json`; what is left out takes its default. */
export interface Choice {
  mode?: ColourMode;
  viewport?: Viewport;
  motion?: 'full' | 'reduced';
}

/** Where a value comes from and how sure that is: H the city's own page or code was read, M a third party's copy, L a conclusion. */
export interface Provenance {
  source: string;
  verified: 'H' | 'M' | 'L';
  /** Not the city's own value. */
  derived: boolean;
}

export interface ResolvedToken {
  /** Path joined by full stops, for example `color.page`. */
  id: string;
  token: TokenNormalized;
}

export interface TokenSource {
  /** All tokens of one choice, in source order, aliases resolved. */
  resolve(choice?: Choice): ReadonlyMap<string, TokenNormalized>;
}

/** The token files of this package. */
export const tokenFolder: URL = new URL('../tokens/', import.meta.url);

/**
 * Reads the DTCG token files through Terrazzo.
 *
 * @param folder with `stockholm.resolver.json` in it; ends with a slash
 * @throws StadError TOKENS_UNREADABLE when a file is missing, is no DTCG 2025.10 or has an alias without a target
 */
export async function readTokens(folder: URL = tokenFolder): Promise<TokenSource> {
  const filename = new URL('stockholm.resolver.json', folder);
  try {
    const config = defineConfig({ alphabetize: false }, { cwd: folder });
    // Silent, since what Terrazzo prints is carried by the error it throws.
    const logger = new Logger({ level: 'silent' });
    const { resolver } = await parse([{ filename, src: await readFile(filename, 'utf8') }], { config, logger, skipLint: true });
    return {
      resolve: (choice = {}) => {
        const tokens = resolver.apply(choice as Record<string, string>);
        return new Map(Object.entries(tokens));
      },
    };
  } catch (cause) {
    throw new StadError({
      code: 'TOKENS_UNREADABLE',
      what: 'The token files could not be read',
      why: cause instanceof Error ? cause.message : String(cause),
      remedy: 'Correct the named file in src/tokens and build again.',
      uri: 'src/tokens',
      cause,
    });
  }
}

/** Source of a token's value: its own, else that of the raw colour that it points to. */
export function provenanceOf(token: TokenNormalized, tokens: ReadonlyMap<string, TokenNormalized>): Provenance | undefined {
  const raw = tokens.get(token.aliasChain?.at(-1) ?? token.id) ?? token;
  for (const extensions of [token.$extensions, raw.$extensions, raw.group.$extensions]) {
    const own = extensions?.['se.stockholm'] as Partial<Provenance> | undefined;
    if (own?.source !== undefined && own.verified !== undefined) {
      return { source: own.source, verified: own.verified, derived: own.derived ?? false };
    }
  }
  return undefined;
}
