import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { KitManifest, ManifestComponent, ManifestProp } from '@stockholm/findings/kit';
import { Node, Project, SyntaxKind, TypeFormatFlags, type JSDoc, type SourceFile, type Symbol as MorphSymbol, type Type, type VariableDeclaration } from 'ts-morph';
import type { ComponentContract, TextKind } from '../src/internal/contract.ts';

/*
 * Derives src/manifest.json from the components: props from their types and JSDoc, the rest from their contracts.
 * Writes the API tables of the READMEs from it.
 */

const folder = fileURLToPath(new URL('..', import.meta.url));
const src = join(folder, 'src');

/** What the kinds of text may be called in `@textKind`. */
const textKinds = new Set<TextKind>(['label', 'hint', 'error', 'link', 'button', 'heading', 'paragraph', 'title', 'alt', 'message']);

interface FoundContract {
  /** Folder below `src`. */
  entry: string;
  contract: ComponentContract;
}

async function findContracts(): Promise<FoundContract[]> {
  const found: FoundContract[] = [];
  for (const item of readdirSync(src, { withFileTypes: true }).filter((candidate) => candidate.isDirectory())) {
    for (const file of readdirSync(join(src, item.name)).filter((name) => name.endsWith('.contract.ts'))) {
      const module = (await import(pathToFileURL(join(src, item.name, file)).href)) as Record<string, ComponentContract>;
      for (const contract of Object.values(module)) found.push({ entry: item.name, contract });
    }
  }
  return found.sort((a, b) => (a.contract.name < b.contract.name ? -1 : 1));
}

const format = TypeFormatFlags.NoTruncation | TypeFormatFlags.UseSingleQuotesForStringLiteralType;

const isOurs = (symbol: MorphSymbol): boolean => symbol.getDeclarations().some((node) => node.getSourceFile().getFilePath().startsWith(src.replaceAll('\\', '/')));

function docOf(symbol: MorphSymbol): JSDoc | undefined {
  for (const node of symbol.getDeclarations()) {
    if (Node.isJSDocable(node)) {
      const [doc] = node.getJsDocs();
      if (doc !== undefined) return doc;
    }
  }
  return undefined;
}

const oneLine = (text: string | undefined): string | undefined => text?.replaceAll(/\s*\n\s*/gu, ' ').trim() || undefined;

function tag(doc: JSDoc | undefined, name: string): string | undefined {
  const found = doc?.getTags().find((candidate) => candidate.getTagName() === name);
  return found === undefined ? undefined : (oneLine(found.getCommentText()) ?? '');
}

/** The code of the prop's types, names of unions written out: the order of literals in it is the author's. */
function writtenUnion(symbols: readonly MorphSymbol[]): string {
  const nodes = symbols.flatMap((symbol) => symbol.getDeclarations()).filter(Node.isPropertySignature);
  const names = nodes.flatMap((node) => [...node.getDescendantsOfKind(SyntaxKind.TypeReference)]);
  const aliases = names.flatMap((reference) => {
    const symbol = reference.getTypeName().getSymbol();
    return (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations().filter(Node.isTypeAliasDeclaration) ?? [];
  });
  return [...nodes, ...aliases].map((node) => node.getTypeNode()?.getText() ?? '').join(' ');
}

/** `'a' | 'b'`: names of unions are written out, since a reader of the manifest can't look them up. */
function typeText(types: readonly Type[], at: Node, written: string): { text: string; values?: string[] } {
  const members = types.flatMap((type) => (type.isUnion() && !type.isBoolean() ? type.getUnionTypes() : [type])).filter((type) => !type.isUndefined());
  // TypeScript spreads boolean into true and false.
  const booleans = members.filter((type) => type.isBooleanLiteral());
  const rest = members.filter((type) => !type.isBooleanLiteral());
  const texts = new Set(rest.map((type) => type.getText(at, format)));
  if (booleans.length > 0) texts.add('boolean');
  if (members.length > 0 && members.every((type) => type.isStringLiteral() || type.isNumberLiteral())) {
    const place = (text: string): number => written.search(new RegExp(`(?<![\\w-])${text}(?![\\w-])`, 'u'));
    const ordered = [...texts].sort((a, b) => place(a) - place(b));
    const isText = members.every((type) => type.isStringLiteral());
    return { text: ordered.join(' | '), ...(isText && { values: ordered.map((text) => text.slice(1, -1)) }) };
  }
  return { text: [...texts].join(' | ') };
}

/** The type as it is written, without `| undefined`, for props whose type is a name of React's or of ours. */
function writtenType(symbol: MorphSymbol): string | undefined {
  for (const node of symbol.getDeclarations()) {
    if (!Node.isPropertySignature(node)) continue;
    const text = oneLine(node.getTypeNode()?.getText())?.replace(/\s*\|\s*undefined$/u, '');
    if (text !== undefined && text !== 'undefined') return text;
  }
  return undefined;
}

/** Literal defaults in the destructuring of the component: name → code. */
function codeDefaults(component: VariableDeclaration): Map<string, string> {
  const defaults = new Map<string, string>();
  for (const element of component.getDescendantsOfKind(SyntaxKind.BindingElement)) {
    const initializer = element.getInitializer();
    if (initializer === undefined) continue;
    const name = element.getPropertyNameNode()?.getText() ?? element.getName();
    if (Node.isLiteralExpression(initializer) || ['true', 'false'].includes(initializer.getText())) defaults.set(name, initializer.getText());
  }
  return defaults;
}

function propsOf(component: VariableDeclaration, name: string): ManifestProp[] {
  const [signature] = component.getType().getCallSignatures();
  const props = signature?.getParameters()[0]?.getTypeAtLocation(component);
  if (props === undefined) throw new Error(`Stad: ${name} is no component with props. Make it with withRef.`);
  const variants = props.isUnion() ? props.getUnionTypes() : [props];
  const defaults = codeDefaults(component);
  const byName = new Map<string, MorphSymbol[]>();
  for (const variant of variants) {
    for (const symbol of variant.getProperties().filter(isOurs)) byName.set(symbol.getName(), [...(byName.get(symbol.getName()) ?? []), symbol]);
  }
  const found: ManifestProp[] = [];
  for (const [prop, symbols] of byName) {
    if (prop === 'children') continue;
    const types = symbols.map((symbol) => symbol.getTypeAtLocation(component));
    // `href?: undefined` only says what one variant refuses.
    if (types.every((type) => type.isUndefined())) continue;
    const doc = symbols.map(docOf).find((candidate) => candidate !== undefined);
    const { text, values } = typeText(types, component, writtenUnion(symbols));
    const isClosed = /^(?:'[^']*'|\d+)(?: \| (?:'[^']*'|\d+))*$|^boolean$/u.test(text);
    const type = !isClosed ? (symbols.map(writtenType).find(Boolean) ?? text) : text;
    const inCode = defaults.get(prop);
    const documented = tag(doc, 'default');
    if (inCode !== undefined && documented !== inCode) {
      throw new Error(`Stad: ${name}.${prop} defaults to ${inCode}, but its JSDoc says ${documented ?? 'nothing'}. Write "@default ${inCode}" there.`);
    }
    const textKind = tag(doc, 'textKind') as TextKind | undefined;
    if (textKind !== undefined && !textKinds.has(textKind)) throw new Error(`Stad: ${name}.${prop} has the text kind "${textKind}". Use one of ${[...textKinds].join(', ')}.`);
    const description = oneLine(doc?.getDescription());
    const deprecated = tag(doc, 'deprecated');
    found.push({
      name: prop,
      type,
      required: symbols.length === variants.length && symbols.every((symbol) => !symbol.isOptional()),
      ...(documented !== undefined && { default: documented }),
      ...(description !== undefined && { description }),
      ...(values !== undefined && { values }),
      ...(deprecated !== undefined && { deprecated }),
      ...(textKind !== undefined && { text: textKind }),
    });
  }
  return found.sort((a, b) => Number(b.required) - Number(a.required) || (a.name < b.name ? -1 : 1));
}

function describeComponent({ entry, contract }: FoundContract, file: SourceFile): ManifestComponent {
  const component = file.getVariableDeclarationOrThrow(contract.name);
  const doc = component.getVariableStatementOrThrow().getJsDocs()[0];
  const description = oneLine(doc?.getDescription());
  if (description === undefined) throw new Error(`Stad: ${contract.name} has no JSDoc. Say in a sentence what it is for.`);
  return {
    name: contract.name,
    entry: `@stockholm/react/${entry}`,
    status: contract.status,
    since: contract.since,
    description,
    lead: contract.lead,
    ...(contract.replaces.length > 0 && { replaces: contract.replaces.map((item) => ({ ...item })) }),
    props: propsOf(component, contract.name),
    ...(contract.children && { children: { ...contract.children } }),
    ...(contract.accessibleName && { accessibleName: { from: [...contract.accessibleName.from], required: contract.accessibleName.required } }),
    className: contract.className,
    dataAttributes: contract.dataAttributes.map(({ values, ...attribute }) => ({ ...attribute, ...(values && { values: [...values] }) })),
    ...(contract.customProperties && { customProperties: contract.customProperties.map((property) => ({ ...property })) }),
    ...(contract.texts && { texts: { ...contract.texts } }),
    client: /^['"]use client['"]/u.test(file.getFullText()),
  };
}

/**
 * The manifest of the kit.
 *
 * @throws Error when a component lacks JSDoc, or a default in code differs from the documented one.
 */
export async function buildManifest(): Promise<KitManifest> {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
  const project = new Project({ tsConfigFilePath: join(folder, 'tsconfig.json'), skipAddingFilesFromTsConfig: true });
  const contracts = await findContracts();
  const components = contracts.map((found) => describeComponent(found, project.addSourceFileAtPath(join(src, found.entry, `${found.contract.name}.tsx`))));
  return { schemaVersion: 1, package: name, version, components };
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function propTable(component: ManifestComponent): string {
  if (component.props.length === 0) return 'No props of its own; every native prop is passed on.\n';
  const rows = component.props.map((prop) => {
    const name = `\`${prop.name}\`${prop.required ? ' (required)' : ''}`;
    return `| ${name} | \`${cell(prop.type)}\` | ${prop.default === undefined ? '' : `\`${cell(prop.default)}\``} | ${cell(prop.description ?? '')} |`;
  });
  return `| Prop | Type | Default | What it is |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function apiSection(components: readonly ManifestComponent[]): string {
  return components
    .map((component) => {
      const parts = [components.length > 1 ? `### ${component.name}\n\n` : '', propTable(component)];
      if ((component.dataAttributes ?? []).length > 0) {
        const rows = (component.dataAttributes ?? []).map(({ name, values, description }) => `| \`${name}\` | ${(values ?? []).map((value) => `\`${value}\``).join(' ')} | ${description ?? ''} |`);
        parts.push(`\n| Attribute | Values | What it says |\n|---|---|---|\n${rows.join('\n')}\n`);
      }
      if ((component.customProperties ?? []).length > 0) {
        const rows = (component.customProperties ?? []).map(({ name, description }) => `| \`${name}\` | ${description ?? ''} |`);
        parts.push(`\n| Custom property | What it sets |\n|---|---|\n${rows.join('\n')}\n`);
      }
      if (component.texts !== undefined) {
        const rows = Object.entries(component.texts).map(([key, text]) => `| \`${key}\` | ${cell(text)} |`);
        parts.push(`\n| In \`texts\` | Swedish |\n|---|---|\n${rows.join('\n')}\n`);
      }
      return parts.join('');
    })
    .join('\n');
}

const markers = /<!-- api:start -->[\s\S]*?<!-- api:end -->/u;

/** Path → text of every component README, its API section written anew. */
export function readmesWithApi(manifest: KitManifest): Map<string, string> {
  const readmes = new Map<string, string>();
  const byEntry = new Map<string, ManifestComponent[]>();
  for (const component of manifest.components) byEntry.set(component.entry, [...(byEntry.get(component.entry) ?? []), component]);
  for (const [entry, components] of byEntry) {
    const path = join(src, entry.replace(`${manifest.package}/`, ''), 'README.md');
    // test/component-folders.test.ts says which README is missing.
    if (!existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    if (!markers.test(text)) throw new Error(`Stad: ${path} has no API section. Add <!-- api:start --> and <!-- api:end --> under "## API".`);
    readmes.set(path, text.replace(markers, () => `<!-- api:start -->\n${apiSection(components)}<!-- api:end -->`));
  }
  return readmes;
}

const listMarkers = /<!-- components:start -->[\s\S]*?<!-- components:end -->/u;

/** The package's README with its table of components written anew. */
export function packageReadme(manifest: KitManifest): string {
  const rows = manifest.components.map(({ entry, name, description, client }) => {
    const label = entry.endsWith(`/${kebab(name)}`) ? `\`${entry}\`` : `\`${name}\` in \`${entry}\``;
    return `| ${label} | ${cell(description ?? '')} | ${client === true ? 'yes' : 'none'} |`;
  });
  const text = readFileSync(join(folder, 'README.md'), 'utf8');
  return text.replace(listMarkers, () => `<!-- components:start -->\n| Entry | What it is for | JavaScript |\n|---|---|---|\n${rows.join('\n')}\n<!-- components:end -->`);
}

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z])[A-Z]/gu, '-$&').toLowerCase();

/** The manifest as it lies in `src/manifest.json`. */
export const manifestText = (manifest: KitManifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const manifest = await buildManifest();
  await writeFile(join(src, 'manifest.json'), manifestText(manifest));
  for (const [path, text] of readmesWithApi(manifest)) await writeFile(path, text);
  await writeFile(join(folder, 'README.md'), packageReadme(manifest));
}
