import { exportedFrom } from '@stockholm/findings/kit';
import type { Rule, Scope } from 'eslint';
import type { TSESTree } from '@typescript-eslint/utils';
import type { InstalledKit, KitComponent } from './installed-kit.ts';

/** A JSX name or expression that stands for a component of the kit. */
export interface ComponentUse {
  component: KitComponent;
  /** The import's variable, where the name itself was imported from the kit: alias and all. Absent for `Kit.Button`, constants and barrels. */
  variable?: Scope.Variable;
}

interface Reference {
  source: string;
  exported: string;
  variable?: Scope.Variable;
}

/**
 * Which component of the kit a JSX element's name or an expression refers to, through everything that a project does
 * with names: aliases, namespaces, destructuring, constants, the kit's subpaths and root, and the project's own barrels.
 * A name that is shadowed by something else refers to nothing.
 *
 * Looks names up in scopes rather than in references: only ESLint 10 counts a JSX name as a reference.
 */
export function componentOf(
  node: TSESTree.JSXTagNameExpression | TSESTree.Expression,
  context: Pick<Rule.RuleContext, 'sourceCode' | 'filename'>,
  kit: InstalledKit,
): ComponentUse | undefined {
  const reference = resolveName(node, context.sourceCode.getScope(node as unknown as Rule.Node), 0);
  if (reference === undefined || reference.exported === '*') return undefined;
  const { source, exported, variable } = reference;
  if (source.startsWith('.')) {
    const origin = exportedFrom(context.filename, source, exported, kit.owns);
    const component = origin && kit.find(origin.source, origin.exported);
    // Without the variable: a fix may not rename an import of the project's own barrel.
    return component && { component };
  }
  const component = kit.find(source, exported);
  return component && { component, ...(variable && { variable }) };
}

/** `const a = b; const b = a` must not loop. */
const deepest = 8;

function resolveName(node: TSESTree.Node, scope: Scope.Scope, depth: number): Reference | undefined {
  if (depth > deepest) return undefined;
  if (node.type === 'JSXIdentifier' || node.type === 'Identifier') {
    const variable = lookUp(node.name, scope);
    return variable && ofVariable(variable, depth);
  }
  if (node.type === 'JSXMemberExpression') return member(resolveName(node.object, scope, depth), node.property.name);
  if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier') {
    return member(resolveName(node.object, scope, depth), node.property.name);
  }
  return undefined;
}

/** A member of a whole module is an export of it; a member of anything else is not ours to know. */
function member(object: Reference | undefined, property: string): Reference | undefined {
  return object?.exported === '*' ? { source: object.source, exported: property } : undefined;
}

function lookUp(name: string, from: Scope.Scope): Scope.Variable | undefined {
  for (let scope: Scope.Scope | null = from; scope !== null; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable !== undefined) return variable;
  }
  return undefined;
}

function ofVariable(variable: Scope.Variable, depth: number): Reference | undefined {
  const definition = variable.defs.length === 1 ? variable.defs[0] : undefined;
  if (definition?.type === 'ImportBinding') {
    const source = String((definition.parent as TSESTree.ImportDeclaration | null)?.source.value);
    return { source, exported: importedName(definition.node as TSESTree.ImportClause), variable };
  }
  if (definition?.type !== 'Variable' || (definition.parent as TSESTree.VariableDeclaration | null)?.kind !== 'const') return undefined;
  const { id, init } = definition.node as TSESTree.VariableDeclarator;
  if (init === null) return undefined;
  const value = resolveName(init, variable.scope, depth + 1);
  if (id.type === 'Identifier') return value && { source: value.source, exported: value.exported };
  if (id.type !== 'ObjectPattern') return undefined;
  const property = id.properties.find(
    (candidate): candidate is TSESTree.Property =>
      candidate.type === 'Property' && !candidate.computed && candidate.value.type === 'Identifier' && candidate.value.name === variable.name,
  );
  return property?.key.type === 'Identifier' ? member(value, property.key.name) : undefined;
}

/** The name that the module exports: `default`, `*` for a whole module, or the name before `as`. */
export function importedName(specifier: TSESTree.ImportClause): string {
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
}
