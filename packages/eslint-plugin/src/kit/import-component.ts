import type { Rule, Scope } from 'eslint';
import type { TSESTree } from '@typescript-eslint/utils';
import { importedName } from './component-identity.ts';
import type { InstalledKit, KitComponent } from './installed-kit.ts';

export interface ImportPlan {
  /** The name that the component has in this file. */
  local: string;
  /** What must be added to the file for it; empty where it is imported already. */
  fix(fixer: Rule.RuleFixer): Rule.Fix[];
}

/**
 * How a file gets a component under its own name, in the way that the file imports already.
 *
 * @returns undefined where it can't be done safely: in a script, or where the name means something else at `node`.
 */
export function planImport(component: KitComponent, node: TSESTree.Node, context: Rule.RuleContext, kit: InstalledKit): ImportPlan | undefined {
  const { sourceCode } = context;
  const program = sourceCode.ast as unknown as TSESTree.Program;
  if (program.sourceType !== 'module') return undefined;
  const imports = program.body.filter((statement): statement is TSESTree.ImportDeclaration => statement.type === 'ImportDeclaration' && statement.importKind !== 'type');
  const scope = sourceCode.getScope(node as unknown as Rule.Node);
  for (const { source, specifiers } of imports) {
    const specifier = specifiers.find((candidate) => kit.find(source.value, importedName(candidate)) === component);
    if (specifier !== undefined && isVisible(specifier, scope)) return { local: specifier.local.name, fix: () => [] };
  }
  if (isBound(component.name, scope)) return undefined;

  const neighbour =
    imports.find(({ source }) => source.value === component.entry) ?? imports.find(({ source }) => source.value === kit.package);
  const lastName = neighbour?.specifiers.findLast(({ type }) => type === 'ImportSpecifier');
  if (lastName !== undefined) {
    return { local: component.name, fix: (fixer) => [fixer.insertTextAfter(lastName as unknown as Rule.Node, `, ${component.name}`)] };
  }
  const last = imports.at(-1);
  const quote = last?.source.raw.startsWith('"') === true ? '"' : "'";
  const newline = sourceCode.text.includes('\r\n') ? '\r\n' : '\n';
  const statement = `import { ${component.name} } from ${quote}${component.entry}${quote};`;
  return {
    local: component.name,
    fix(fixer) {
      if (last !== undefined) return [fixer.insertTextAfter(last as unknown as Rule.Node, `${newline}${statement}`)];
      const directive = program.body.findLast((candidate) => candidate.type === 'ExpressionStatement' && candidate.directive !== undefined);
      if (directive !== undefined) return [fixer.insertTextAfter(directive as unknown as Rule.Node, `${newline}${statement}`)];
      return [fixer.insertTextBeforeRange([program.body[0]?.range[0] ?? 0, 0], `${statement}${newline}`)];
    },
  };
}

function isBound(name: string, from: Scope.Scope): boolean {
  for (let scope: Scope.Scope | null = from; scope !== null; scope = scope.upper) if (scope.set.has(name)) return true;
  return false;
}

/** False where an inner name hides the import. */
function isVisible(specifier: TSESTree.ImportClause, from: Scope.Scope): boolean {
  for (let scope: Scope.Scope | null = from; scope !== null; scope = scope.upper) {
    const variable = scope.set.get(specifier.local.name);
    if (variable !== undefined) return variable.defs.some(({ node }) => node === (specifier as unknown));
  }
  return false;
}
