import type { Rule, Scope } from 'eslint';
import type { TSESTree } from '@typescript-eslint/utils';
import type { InstalledKit, KitComponent } from '../../installed-kit.ts';
import { attributesOf, hasSpread, staticValue } from '../../jsx.ts';

interface Use {
  specifier: TSESTree.ImportSpecifier;
  component: KitComponent;
  variable: Scope.Variable;
  /** Every JSX element that has the imported name. */
  elements: readonly TSESTree.JSXElement[];
  kit: InstalledKit;
  context: Rule.RuleContext;
}

/**
 * Changes the import of a deprecated component and all its uses to the replacement, in one fix.
 *
 * @returns null where it is not one to one: the name is also used outside JSX, or an element has props that the
 * replacement lacks, takes otherwise or needs more of.
 */
export function replaceImport({ specifier, component, variable, elements, kit, context }: Use): Rule.ReportFixer | null {
  const replacement = component.replacement === undefined ? undefined : kit.byName(component.replacement);
  const declaration = specifier.parent as TSESTree.ImportDeclaration;
  if (replacement === undefined || replacement.status === 'deprecated') return null;
  if (declaration.importKind === 'type' || specifier.importKind === 'type' || specifier.imported.type !== 'Identifier') return null;
  // Only some parsers count a JSX name as a reference, so what is left must be nothing in both cases.
  if (variable.references.some(({ identifier }) => (identifier.type as string) !== 'JSXIdentifier')) return null;
  if (!elements.every((element) => takesTheSame(element.openingElement, component, replacement))) return null;

  const aliased = specifier.local.name !== specifier.imported.name;
  const local = aliased ? specifier.local.name : replacement.name;
  if (!aliased && elements.some((element) => isBound(local, context.sourceCode.getScope(element as unknown as Rule.Node)))) return null;
  if (!aliased && variable.scope.set.has(local)) return null;

  const name = aliased ? `${replacement.name} as ${local}` : replacement.name;
  return (fixer) => [
    ...importEdits(fixer, name, specifier, declaration, replacement, kit, context),
    ...(aliased ? [] : elements.flatMap(({ openingElement, closingElement }) =>
      [openingElement, ...(closingElement === null ? [] : [closingElement])].map((tag) => fixer.replaceText(tag.name as unknown as Rule.Node, local)))),
  ];
}

function importEdits(
  fixer: Rule.RuleFixer,
  name: string,
  specifier: TSESTree.ImportSpecifier,
  declaration: TSESTree.ImportDeclaration,
  replacement: KitComponent,
  kit: InstalledKit,
  { sourceCode }: Rule.RuleContext,
): Rule.Fix[] {
  const { source, specifiers } = declaration;
  const change = fixer.replaceText(specifier as unknown as Rule.Node, name);
  if (kit.find(source.value, replacement.name) === replacement) return [change];
  const quote = source.raw[0] ?? "'";
  const from = `${quote}${replacement.entry}${quote}`;
  if (specifiers.length === 1) return [change, fixer.replaceText(source as unknown as Rule.Node, from)];
  const next = sourceCode.getTokenAfter(specifier as unknown as Rule.Node);
  const previous = sourceCode.getTokenBefore(specifier as unknown as Rule.Node);
  const removed: [number, number] =
    next?.value === ',' && previous?.value !== ','
      ? [specifier.range[0], sourceCode.getTokenAfter(next)?.range[0] ?? next.range[1]]
      : [previous?.range[0] ?? specifier.range[0], specifier.range[1]];
  return [
    fixer.removeRange(removed),
    fixer.insertTextAfter(declaration as unknown as Rule.Node, `${sourceCode.text.includes('\r\n') ? '\r\n' : '\n'}import { ${name} } from ${from};`),
  ];
}

/** True when every attribute means the same on both, and the replacement asks for no more. */
function takesTheSame(element: TSESTree.JSXOpeningElement, from: KitComponent, to: KitComponent): boolean {
  if (hasSpread(element)) return false;
  const attributes = attributesOf(element);
  for (const [name, attribute] of attributes) {
    const [before, after] = [from, to].map(({ props }) => (props ?? []).find((prop) => prop.name === name));
    if (before === undefined && after === undefined) continue;
    if (before === undefined || after === undefined || after.deprecated !== undefined) return false;
    if (before.type === after.type) continue;
    const value = staticValue(attribute);
    if (typeof value !== 'string' || after.values?.includes(value) !== true) return false;
  }
  return (to.props ?? []).every(({ required, name }) => !required || name === 'children' || attributes.has(name));
}

function isBound(name: string, from: Scope.Scope): boolean {
  for (let scope: Scope.Scope | null = from; scope !== null; scope = scope.upper) if (scope.set.has(name)) return true;
  return false;
}
