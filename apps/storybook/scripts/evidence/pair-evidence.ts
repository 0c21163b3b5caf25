import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { StadError } from '@stad/errors';
import type { PairEvidence } from '@stockholm/storybook-addon';
import { unknownPairs, type Unproven } from '../../src/painted-pairs/judge-pairs.ts';
import { readProvenPairs, type ColourTokens, type ContrastPairs } from '../../src/painted-pairs/proven-pairs.ts';
import { screenModes, type PairColours, type PairState, type StatePair } from './measure-pairs.ts';

interface Tokens extends ColourTokens {
  accents: readonly { name: string; default: boolean }[];
}

/** What pairs are measured and judged by. */
export interface PairTables extends PairColours {
  proven: ReturnType<typeof readProvenPairs>;
  /** Of everything but the component itself that decides which pairs are painted, and which are proven. */
  hash: string;
}

/** Reads colours and pairs as they are built, and the stylesheets that every component stands on. */
export async function readPairTables(probe: string): Promise<PairTables> {
  const { resolve } = createRequire(import.meta.url);
  const texts = await Promise.all(['@stockholm/tokens/tokens.json', '@stockholm/tokens/contrast.json', '@stockholm/css/surface.css', '@stockholm/css/base.css'].map((file) => readFile(resolve(file), 'utf8')));
  const tokens = JSON.parse(texts[0] ?? '') as Tokens;
  const contrast = JSON.parse(texts[1] ?? '') as ContrastPairs;
  const first = tokens.accents.find((accent) => accent.default);
  if (first === undefined) {
    throw new StadError({ code: 'TOKENS_WITHOUT_ACCENT', what: 'tokens.json has no default accent', remedy: 'Build @stockholm/tokens anew: npx turbo run build --filter=@stockholm/tokens.' });
  }
  const hash = createHash('sha256');
  for (const { name, type, values, accents } of tokens.tokens) if (type === 'color') hash.update(JSON.stringify([name, values, accents]));
  for (const { foreground, background, use, ratios } of contrast.pairs) hash.update(JSON.stringify([foreground, background, use, ratios]));
  for (const text of [...texts.slice(2), probe]) hash.update(text.replaceAll('\r\n', '\n')).update('\0');
  const colours = new Map(tokens.tokens.map((token) => [token.name, token]));
  return {
    accents: [first.name, ...tokens.accents.flatMap((accent) => (accent === first ? [] : [accent.name]))],
    valueOf: (role, accent, mode) => {
      const token = colours.get(`color-${role}`);
      return (token?.accents?.[accent] ?? token?.values)?.[mode];
    },
    proven: readProvenPairs(tokens, contrast),
    hash: hash.digest('hex').slice(0, 16),
  };
}

const states: Record<PairState, string> = { rest: '', hover: ' med pekaren över', press: ' nedtryckt', focus: ' med fokus' };
const kinds: Record<StatePair['what'], string> = { text: 'text', border: 'ram', fill: 'yta', drawing: 'tecken', ring: 'fokusram', icon: 'ikon' };
const modeNames: Record<StatePair['mode'], string> = { light: 'ljust', dark: 'mörkt', 'light-contrast': 'ljust med hög kontrast', 'dark-contrast': 'mörkt med hög kontrast', print: 'utskrift' };

const colour = (hex: string, roles: readonly string[]): string => (hex === 'picture' ? 'en bild' : `${hex} (${roles.length > 0 ? roles.join(', ') : 'ingen roll'})`);

/** One line, for people who read evidence: the first of its accents and modes, and how many there are. */
function remark(story: string, found: readonly (StatePair & Unproven)[]): string {
  const { state, surface, what, selector, words, front, frontRoles, ground, groundRoles, ratio, accent, mode } = found.find((pair) => pair.surface === 'page') ?? found[0]!;
  const shown = ratio === undefined ? '' : `, ${ratio.toLocaleString('sv-SE')}:1`;
  const rest = new Set(found.map((pair) => `${pair.accent} ${pair.mode}`)).size - 1;
  const where = `${accent ?? ''} ${modeNames[mode]}${rest > 0 ? ` och ${rest} till` : ''}`.trim();
  return `${story}: ${kinds[what]} i ${selector}${words === '' ? '' : ` ”${words}”`}${surface === 'page' ? '' : ` på ytan ${surface}`}${states[state]} är ${colour(front, frontRoles)} på ${colour(ground, groundRoles)}${shown}, i ${where}`;
}

/**
 * What is told of a component's pairs: how many, and one line for each that is not proven, whichever stories, accents
 * and modes it is painted in.
 */
export function pairEvidence(stories: readonly { name: string; pairs: readonly StatePair[] }[], { proven, accents, hash }: PairTables, today: Date = new Date()): PairEvidence {
  const seen = new Set<string>();
  const unknown = new Map<string, { story: string; found: (StatePair & Unproven)[] }>();
  for (const { name, pairs } of stories) {
    for (const { accent, mode, use, front, ground } of pairs) seen.add([accent, mode, use, front, ground].join(' '));
    for (const pair of unknownPairs(pairs, proven)) {
      const key = [pair.what, pair.use, pair.selector, pair.state === 'rest' ? '' : pair.state].join(' ');
      const same = unknown.get(key) ?? { story: name, found: [] };
      same.found.push(pair);
      unknown.set(key, same);
    }
  }
  return {
    coloursHash: hash,
    measured: today.toISOString().slice(0, 10),
    stories: stories.length,
    accents: accents.length,
    modes: screenModes.length,
    pairs: seen.size,
    unknown: [...unknown.values()].map(({ story, found }) => remark(story, found)),
  };
}
