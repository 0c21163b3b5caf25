import { readFile } from 'node:fs/promises';
import { StadError } from '@stad/errors';
import { Ajv } from 'ajv';
import notesSchema from '../schema/token-notes.schema.json' with { type: 'json' };
import fileSchema from '../schema/token-file.schema.json' with { type: 'json' };

/** What a token file says of a token under `$extensions["se.stockholm"]`, what its groups say included. */
export interface TokenNotes {
  description: string;
  /** What designers call it, in Swedish. */
  name?: string;
  usage: string;
  /** CSS properties that it is for. */
  properties: string[];
  status: 'experimental' | 'stable' | 'deprecated';
  since: string;
  /** Id of the token to use instead. */
  replacement?: string;
  source: string;
  /** `city`: the city's own page or code was read; `third-party`: somebody's copy of it; `derived`: this kit's own. */
  origin: 'city' | 'third-party' | 'derived';
  verified: boolean;
  derivation?: string;
  unit?: 'ch' | 'em';
  forced?: string;
  rgb?: number[];
  print?: { pantone?: string; cmyk?: number[]; ncs?: string };
  knownMismatch?: { what: string; source: string };
}

export type Tier = 'palette' | 'semantic' | 'component';

/** A token as one file writes it. */
export interface WrittenToken {
  /** Path joined by full stops: `color.page`. */
  id: string;
  /** Relative to the token folder: `color/roles.json`. */
  file: string;
  /** Folder: `color`, `type`, `space` … */
  kind: string;
  tier: Tier;
  /** Id of the token that its value refers to. */
  alias?: string;
  notes: Partial<TokenNotes>;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const ajv = new Ajv({ allErrors: true, strict: false });
const validateFile = ajv.compile(fileSchema);
const validateNotes = ajv.compile(notesSchema);

/** Raw colours are the palette; a folder per component is the component tier; the rest has a meaning. */
function tierOf(id: string, kind: string): Tier {
  if (/^(?:palette|derived|accent)\./u.test(id)) return 'palette';
  return kind === 'component' ? 'component' : 'semantic';
}

function problemsOf(errors: typeof validateFile.errors): string[] {
  // "if" and "anyOf" only say that one of their branches failed, which stands in the list by itself.
  const own = (errors ?? []).filter(({ keyword }) => !['if', 'anyOf'].includes(keyword));
  return (own.length > 0 ? own : (errors ?? [])).map(({ instancePath, message, params }) => {
    const at = instancePath.split('/').slice(1).join('.');
    const what = 'additionalProperty' in params ? `the property ${String(params['additionalProperty'])} is not known` : (message ?? '');
    return at === '' ? what : `${at}: ${what}`;
  });
}

function refuse(code: string, what: string, why: string, remedy: string, file: string): never {
  throw new StadError({ code, what, why, remedy, uri: `src/tokens/${file}` });
}

/** Files that the resolver names, in its order, each once. */
function filesOf(resolver: Json): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isObject(value)) {
      if (typeof value['$ref'] === 'string' && !value['$ref'].startsWith('#')) found.add(value['$ref']);
      Object.values(value).forEach(walk);
    }
  };
  walk(resolver['sets']);
  walk(resolver['modifiers']);
  return [...found];
}

async function readJson(folder: URL, file: string): Promise<Json> {
  try {
    return JSON.parse(await readFile(new URL(file, folder), 'utf8')) as Json;
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    return refuse(
      'TOKENS_UNREADABLE',
      `${file} could not be read`,
      missing ? 'The resolver names it, but there is no such file' : (cause as Error).message,
      missing ? 'Correct the name in stockholm.resolver.json, or add the file.' : 'Correct the file and build again.',
      file,
    );
  }
}

function collect(file: string, content: Json): WrittenToken[] {
  const kind = file.split('/')[0] as string;
  const tokens: WrittenToken[] = [];
  const walk = (node: Json, path: string[], inherited: Partial<TokenNotes>): void => {
    const extensions = node['$extensions'] as Record<string, Partial<TokenNotes>> | undefined;
    const notes = { ...inherited, ...extensions?.['se.stockholm'] };
    // What a group derives or describes says nothing of a token that has a source of its own.
    if (extensions?.['se.stockholm']?.source !== undefined && extensions['se.stockholm'].derivation === undefined) delete notes.derivation;
    if (typeof node['$description'] === 'string') notes.description = node['$description'];
    if ('$value' in node) {
      const id = path.join('.');
      const alias = typeof node['$value'] === 'string' ? node['$value'].slice(1, -1) : undefined;
      tokens.push({ id, file, kind, tier: tierOf(id, kind), ...(alias === undefined ? {} : { alias }), notes });
      return;
    }
    for (const [key, child] of Object.entries(node)) if (!key.startsWith('$') && isObject(child)) walk(child, [...path, key], notes);
  };
  walk(content, [], {});
  return tokens;
}

function checkAliases(tokens: readonly WrittenToken[]): void {
  const targets = new Map<string, string[]>();
  for (const { id, alias } of tokens) targets.set(id, [...(targets.get(id) ?? []), ...(alias === undefined ? [] : [alias])]);
  for (const { id, alias, file } of tokens) {
    if (alias === undefined) continue;
    if (!targets.has(alias)) {
      refuse('TOKEN_ALIAS_DANGLING', `${id} in ${file} refers to {${alias}}`, 'No token has that name', 'Correct the reference, or add the token.', file);
    }
    // Depth first over all modes at once: a circle is a mistake even where no single mode closes it.
    const seen = new Set<string>();
    const open = [alias];
    while (open.length > 0) {
      const next = open.pop() as string;
      if (next === id) {
        refuse('TOKEN_ALIAS_CYCLE', `${id} in ${file} refers to {${alias}}, which leads back to ${id}`, 'A token in a circle has no value', 'Give one of them a value of its own.', file);
      }
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(targets.get(next) ?? []));
    }
  }
}

/**
 * Reads every token file that `stockholm.resolver.json` names and holds each against its schema.
 *
 * @param folder - With `stockholm.resolver.json` in it; ends with a slash.
 * @returns each token once a file, in the resolver's order.
 * @throws StadError TOKENS_UNREADABLE for a missing or broken file, TOKEN_INVALID for what the schema does not know,
 * TOKEN_NOTES_MISSING for a token that lacks a description, usage, source …, TOKEN_ALIAS_DANGLING, TOKEN_ALIAS_CYCLE.
 * Each names file and token.
 */
export async function readTokenFiles(folder: URL): Promise<WrittenToken[]> {
  const files = filesOf(await readJson(folder, 'stockholm.resolver.json'));
  const tokens: WrittenToken[] = [];
  for (const file of files) {
    const content = await readJson(folder, file);
    if (!validateFile(content)) {
      refuse('TOKEN_INVALID', `${file} is no token file: ${problemsOf(validateFile.errors).join('; ')}`, 'src/schema/token-file.schema.json does not allow it', 'Correct the token that is named.', file);
    }
    tokens.push(...collect(file, content));
  }
  checkAliases(tokens);
  const complete = firstWritten(tokens);
  for (const { id, file, notes } of complete.values()) {
    if (!validateNotes(notes)) {
      refuse('TOKEN_NOTES_MISSING', `${id} in ${file}: ${problemsOf(validateNotes.errors).join('; ')}`, 'Nobody can judge or renew a value that does not say what it is for and where it comes from', 'Note it under $extensions["se.stockholm"] of the token or its group.', file);
    }
    const { replacement } = notes;
    if (replacement !== undefined && !complete.has(replacement)) {
      refuse('TOKEN_ALIAS_DANGLING', `${id} in ${file} names the replacement ${replacement}`, 'No token has that name', 'Correct the replacement.', file);
    }
  }
  return tokens;
}

/** Each token where it is first written: modes and accents write it again, with another value only. */
export function firstWritten(tokens: readonly WrittenToken[]): Map<string, WrittenToken> {
  const first = new Map<string, WrittenToken>();
  for (const token of tokens) if (!first.has(token.id)) first.set(token.id, token);
  return first;
}
