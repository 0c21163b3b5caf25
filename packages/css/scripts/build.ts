import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import postcss, { type Root } from 'postcss';
import { buildFonts } from './fonts.ts';
import { inspect, layerOrder, type Inspection } from './inspect.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Files that `all.css` takes before and after the components, so that utilities come last. */
const first = ['base.css'];
const last = ['layout.css'];

/** Files that another one inlines: they are published too, but `all.css` has them through that one. */
const inlined = new Set(['surface.css', 'icon.css', 'visually-hidden.css', 'container.css', 'section.css', 'grid.css', 'stack.css', 'cluster.css', 'button-group.css', 'prose.css']);

export interface BuiltStyles {
  /** File name → text, for every stylesheet that is published. */
  files: Map<string, string>;
  /** What `classes.json` holds. */
  classes: ClassesDocument;
}

export interface ClassesDocument {
  schemaVersion: 1;
  version: string;
  classes: { name: string; file: string; attributes?: Record<string, string[]> }[];
  /** Custom properties that a consumer may set or read. */
  customProperties: { name: string; file: string }[];
}

function importedFile(params: string): string | undefined {
  return /^(?:url\()?["']\.\/([a-z0-9-]+\.css)["']\)?$/u.exec(params)?.[1];
}

/** The text of a stylesheet with its `@import`s inlined, comments dropped, and the order of the layers as the first line. */
function flatten(name: string, sources: ReadonlyMap<string, Root>): string {
  const body = (current: string): string => {
    const root = sources.get(current);
    if (root === undefined) throw new Error(`Stad: ${name} imports ${current}, which does not exist. Correct the @import.`);
    return root.nodes
      .map((node) => {
        if (node.type === 'comment') return '';
        if (node.type !== 'atrule') return `${node.toString()}\n`;
        if (node.name === 'import') {
          const target = importedFile(node.params);
          if (target === undefined) throw new Error(`Stad: ${current} imports ${node.params}. Import a file of this folder.`);
          return body(target);
        }
        if (node.name === 'layer' && node.nodes === undefined) return '';
        return `\n${node.toString()}\n`;
      })
      .join('');
  };
  const root = postcss.parse(body(name));
  root.walkComments((comment) => {
    comment.remove();
  });
  return `${layerOrder}\n${root.toString().replaceAll(/\n{3,}/gu, '\n\n').trimEnd()}\n`;
}

const propertiesIn = (css: string): string[] => [...new Set([...css.matchAll(/(--sthlm-[a-z0-9-]+)\s*:/gu)].map(([, name]) => name as string))];

function classesDocument(inspections: ReadonlyMap<string, Inspection>, version: string, componentTokens: ReadonlyMap<string, string>): ClassesDocument {
  const classes: ClassesDocument['classes'] = [];
  const customProperties: ClassesDocument['customProperties'] = [];
  for (const [file, inspection] of inspections) {
    for (const [name, attributes] of inspection.classes) {
      const entries = [...attributes].sort(byName).map(([attribute, values]) => [attribute, [...values].sort()] as const);
      classes.push({ name, file, ...(entries.length > 0 && { attributes: Object.fromEntries(entries) }) });
    }
    const component = file.replace(/\.css$/u, '');
    const own = `--sthlm-${component}-`;
    for (const name of new Set([...inspection.sets, ...inspection.offers, ...propertiesIn(componentTokens.get(component) ?? '')])) {
      if (name.startsWith(own)) customProperties.push({ name, file });
    }
  }
  const order = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  return { schemaVersion: 1, version, classes: classes.sort(order), customProperties: customProperties.sort(order) };
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/**
 * Checks the stylesheets and puts together what is published.
 *
 * @param sources file name → text of every file in `src`.
 * @param tokens the semantic tier: {@link readTokens}.
 * @param componentTokens component → its own tier of tokens, which its file begins with: {@link readComponentTokens}.
 * @throws Error that lists every fault, one a line, with file and remedy.
 */
export function buildStyles(sources: ReadonlyMap<string, string>, tokens: string, version: string, componentTokens: ReadonlyMap<string, string> = new Map()): BuiltStyles {
  const known = new Set(propertiesIn([tokens, ...componentTokens.values()].join('\n')));
  const inspections = new Map<string, Inspection>();
  const roots = new Map<string, Root>();
  for (const [file, text] of [...sources].sort(byName)) {
    const { root, ...inspection } = inspect(text, file);
    inspections.set(file, inspection);
    roots.set(file, root);
    for (const name of inspection.sets) known.add(name);
    for (const name of inspection.offers) known.add(name);
  }
  const faults: string[] = [];
  for (const [file, inspection] of inspections) {
    for (const fault of inspection.faults) faults.push(`${file}: ${fault}`);
    for (const name of inspection.reads) {
      if (name.startsWith('--sthlm-') && !known.has(name)) faults.push(`${file}: no token or role is called ${name}. Look in tokens.json.`);
    }
  }
  for (const [component, css] of componentTokens) {
    const used = inspections.get(`${component}.css`)?.reads;
    if (used === undefined) {
      faults.push(`${component}.css: there are tokens for it, but no such file. Rename packages/tokens/src/tokens/component/${component}.json.`);
      continue;
    }
    for (const name of propertiesIn(css)) {
      if (!name.startsWith(`--sthlm-${component}-`)) faults.push(`${component}.css: the token ${name} is another component's. Begin its name with --sthlm-${component}-.`);
      else if (!used.has(name)) faults.push(`${component}.css: nothing reads the token ${name}. Use it, or remove it from packages/tokens/src/tokens/component/${component}.json.`);
    }
  }
  if (faults.length > 0) throw new Error(`Stad: the stylesheets break the rules of the kit.\n${faults.map((fault) => `  ${fault}`).join('\n')}`);

  const files = new Map<string, string>();
  for (const file of roots.keys()) {
    const own = componentTokens.get(file.replace(/\.css$/u, ''));
    const text = flatten(file, roots);
    files.set(file, own === undefined ? text : text.replace(layerOrder, own.trimEnd()));
  }
  const components = [...roots.keys()].filter((file) => !first.includes(file) && !last.includes(file) && !inlined.has(file));
  const all = [tokens, ...[...first, ...components, ...last].map((file) => files.get(file) ?? '')].map((text) => text.replace(layerOrder, '').trim());
  files.set('all.css', `${layerOrder}\n\n${all.join('\n\n')}\n`);
  return { files, classes: classesDocument(inspections, version, componentTokens) };
}

/** Reads `src`, as a map that {@link buildStyles} takes. */
export async function readSources(from = join(folder, 'src')): Promise<Map<string, string>> {
  const names = (await readdir(from)).filter((name) => name.endsWith('.css')).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(from, name), 'utf8')] as const)));
}

const resolve = createRequire(import.meta.url).resolve;

/** The semantic tier with every accent, under one order of layers. */
export function readTokens(): string {
  const [tokens = '', accents = ''] = ['tokens', 'accents'].map((name) => readFileSync(resolve(`@stockholm/tokens/${name}.css`), 'utf8'));
  return `${tokens.trimEnd()}\n${accents.replace(layerOrder, '')}`;
}

/** The component tier, by component. */
export async function readComponentTokens(): Promise<Map<string, string>> {
  const from = join(dirname(resolve('@stockholm/tokens/tokens.css')), 'component');
  const names = (await readdir(from).catch(() => [])).sort();
  return new Map(await Promise.all(names.map(async (name) => [name.replace(/\.css$/u, ''), await readFile(join(from, name), 'utf8')] as const)));
}

async function main(): Promise<void> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const { files, classes } = buildStyles(await readSources(), readTokens(), version, await readComponentTokens());
  const dist = join(folder, 'dist');
  await mkdir(dist, { recursive: true });
  files.set('fonts.css', await buildFonts());
  files.set('classes.json', `${JSON.stringify(classes, null, 2)}\n`);
  for (const [name, text] of files) await writeFile(join(dist, name), text);
  for (const name of await readdir(dist)) if (!files.has(name)) await rm(join(dist, name));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
