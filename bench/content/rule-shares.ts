import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

/** What calls rules, by the names of the engine's functions and classes. */
const engine = new Set(['runRules', 'Running', 'Dispatcher', 'showEach', 'showWhere', 'withAllFields', 'wokenBy']);
/** Time between samples, in microseconds. */
const interval = 200;

type ProfileNode = Profiler.ProfileNode;

/**
 * The share of the time that each rule takes while `work` runs, from a profile of the processor: a rule run alone is another
 * program, which V8 compiles in another way. Rules that are made of phrases share their code, and stand by its name.
 *
 * @returns By what: the id of a rule, the name of what rules share, and `engine` for what shows them the text. Of all the time, 0–1.
 */
export async function ruleShares(work: () => void): Promise<Map<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)));
  const owners = new Map(profile.nodes.map((node) => [node, ownerOf(node, parents)]));
  const shares = new Map<string, number>();
  const samples = profile.samples ?? [];
  for (const sample of samples) {
    const owner = owners.get(nodes.get(sample) as ProfileNode);
    if (owner !== undefined) shares.set(owner, (shares.get(owner) ?? 0) + 1 / samples.length);
  }
  return shares;
}

/** The first below `runRules` that is not the engine's own; undefined for what runs outside it. */
function ownerOf(node: ProfileNode, parents: ReadonlyMap<number, ProfileNode>): string | undefined {
  const stack: string[] = [];
  for (let at: ProfileNode | undefined = node; at !== undefined; at = parents.get(at.id)) {
    const name = nameOf(at.callFrame);
    if (name !== undefined) stack.push(name);
  }
  const start = stack.lastIndexOf('runRules');
  if (start < 0) return undefined;
  return stack.slice(0, start).findLast((name) => !engine.has(name)) ?? 'engine';
}

/** What stands at the left margin of each line of a module that we built, or the nearest line before it: a rule by its id, or a name. */
const outlines = new Map<string, string[]>();

function nameOf({ url, lineNumber }: ProfileNode['callFrame']): string | undefined {
  if (!url.includes('/content-lint/dist/')) return undefined;
  let outline = outlines.get(url);
  if (outline === undefined) outlines.set(url, (outline = outlineOf(readFileSync(fileURLToPath(url), 'utf8').split('\n'))));
  return outline[lineNumber];
}

function outlineOf(lines: readonly string[]): string[] {
  const outline: string[] = [];
  let from = 0;
  let name = '';
  for (const line of lines) {
    const begun = /^(?:export )?(?:const|let|var|class|(?:async )?function\*?) ([\w$]+)/u.exec(line)?.[1];
    if (begun !== undefined) [name, from] = [begun, outline.length];
    const id = /^\s*id: "(content\/[a-z-]+)"/u.exec(line)?.[1];
    if (id !== undefined) outline.fill((name = id), from);
    outline.push(name);
  }
  return outline;
}
