import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import { browserCode, type BrowserCode, bundledTools, configTools, layers, stricter, tagOfFolder, testOnlyTools } from './layers.ts';

const repositoryRoot = resolve(import.meta.dirname, '../..');
const builtins = new Set(builtinModules);

/** Code that only a developer's machine runs: it may reach for Node and for tools, but not into other packages' insides. */
const testFile = /(?:\.test|\.browser\.test|\.types\.test|\.stories)\.[cm]?[jt]sx?$|(?:^|\/)(?:test|tests|fixtures|\.storybook)\//u;
const buildFile = /^(?:[^/]+\.config\.[cm]?[jt]s|scripts\/.*|bench\/.*)$/u;

/**
 * Enforces "Who may import whom" of the design on every form of import: static, dynamic, re-export, type-only, require.
 * Needs no resolver and no type information: names and folders decide.
 */
export const mayImport: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Require that each package imports only what its layer may.' },
    schema: [],
    messages: {
      layer: '{{ own }} ({{ ownTag }}) may not import {{ other }} ({{ otherTag }}). {{ reason }} Move the shared part to a layer below both, or take it as an argument.',
      stricter: '{{ own }} may not import {{ other }}. {{ reason }}',
      testOnly: '{{ other }} is for tests; this file is shipped. Consumers would miss the package. Move the import to a test.',
      deep: '"{{ source }}" reaches into the insides of {{ other }}. Only what its `exports` names is kept stable between versions. Import a published entry, or export what you need.',
      leavesPackage: '"{{ source }}" leaves {{ own }}. A relative path breaks when the package is published. Import {{ other }} by its name.',
      nodeInBrowser: '"{{ source }}" is Node\'s; {{ own }} runs in browsers. Only {{ allowed }} may use Node. Move the code there.',
      nodeByDetour: '"{{ source }}" may use Node; this file is part of a browser entry of {{ own }}. Import only types from it, or move the code.',
    },
  },
  create(context) {
    const file = relative(repositoryRoot, context.filename).split(sep).join('/');
    const own = folderOf(file);
    if (own === undefined) return {};
    const inside = file.slice(own.length + 1);
    const isTest = testFile.test(inside);
    const isShipped = !isTest && !buildFile.test(inside);
    const browser = isShipped ? browserCode.find(({ folder }) => file.startsWith(`${folder}/`)) : undefined;
    const usesNode = browser !== undefined && mayUseNode(browser, file);

    function check(node: { type: string; value?: unknown } | null | undefined, typeOnly: boolean): void {
      if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
      const source = node.value;
      const report = (messageId: string, data: Record<string, string>): void =>
        context.report({ node: node as unknown as Rule.Node, messageId, data: { own: nameOf(own as string), source, ...data } });

      if (source.startsWith('.')) {
        const target = relative(repositoryRoot, join(dirname(context.filename), source)).split(sep).join('/');
        const other = folderOf(target);
        if (other !== own) {
          if (other !== undefined || isShipped) report('leavesPackage', { other: other === undefined ? 'what lies there' : nameOf(other) });
        } else if (browser !== undefined && !usesNode && !typeOnly && mayUseNode(browser, target)) report('nodeByDetour', {});
        return;
      }
      if (source.startsWith('node:') || builtins.has(source)) {
        if (browser !== undefined && !usesNode && !typeOnly) {
          const allowed = browser.nodeFiles.length === 0 ? 'build scripts and tests' : browser.nodeFiles.join(', ');
          report('nodeInBrowser', { allowed });
        }
        return;
      }
      const name = /^@(?:stockholm|stad)\/[^/]+/u.exec(source)?.[0];
      const other = name === undefined ? undefined : folderOfName(name);
      if (name === undefined || other === undefined || other === own) return;
      if (/\/(?:src|dist|test)(?:\/|$)/u.test(source.slice(name.length))) report('deep', { other: name });
      const [ownTag, otherTag] = [tagOfFolder[own], tagOfFolder[other]];
      if (ownTag === undefined || otherTag === undefined) return;
      if (testOnlyTools.includes(other)) {
        if (isShipped && !testOnlyTools.includes(own)) report('testOnly', { other: name });
        return;
      }
      if (isTest && ownTag !== 'tool' && otherTag !== 'app') return;
      if (bundledTools.includes(other) && ownTag !== 'tool') return;
      if (configTools.includes(other) && !isShipped) return;
      const exception = stricter[own];
      if (exception?.deny.includes(other)) report('stricter', { other: name, reason: exception.reason });
      else if (!layers[ownTag].allow.includes(otherTag)) report('layer', { other: name, ownTag, otherTag, reason: layers[ownTag].reason });
    }

    return {
      ImportDeclaration: (node) => check(node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node.source, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node.source, isTypeOnly(node)),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node: Rule.Node & { source?: Rule.Node; argument?: { literal?: Rule.Node } }) => check(node.source ?? node.argument?.literal, true),
      CallExpression(node) {
        const { callee } = node;
        const isRequire = callee.type === 'Identifier' && callee.name === 'require';
        const isResolve = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'resolve'
          && (callee.object.type === 'MetaProperty' || (callee.object.type === 'MemberExpression' && callee.object.object.type === 'MetaProperty'));
        if (isRequire || isResolve) check(node.arguments[0], false);
      },
    };
  },
};

/** `packages/react` of `packages/react/src/x.ts`; undefined outside the workspace's packages. */
function folderOf(path: string): string | undefined {
  const folder = path.split('/').slice(0, 2).join('/');
  return folder in tagOfFolder ? folder : undefined;
}

function nameOf(folder: string): string {
  const base = folder.slice(folder.indexOf('/') + 1);
  return folder.startsWith('apps/') || tagOfFolder[folder] === 'tool' ? `@stad/${base}` : `@stockholm/${base}`;
}

function folderOfName(name: string): string | undefined {
  return Object.keys(tagOfFolder).find((folder) => nameOf(folder) === name);
}

function mayUseNode({ folder, nodeFiles }: BrowserCode, file: string): boolean {
  const inside = file.slice(folder.length + 1);
  return nodeFiles.some((entry) => (entry.endsWith('/') ? inside.startsWith(entry) : inside === entry));
}

interface Kinds {
  importKind?: string;
  exportKind?: string;
  specifiers?: readonly Kinds[];
}

/** `import type …`, `export type …`, or braces in which every name is a type. */
function isTypeOnly(node: object): boolean {
  const { importKind, exportKind, specifiers = [] } = node as Kinds;
  if (importKind === 'type' || exportKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type' || specifier.exportKind === 'type');
}
