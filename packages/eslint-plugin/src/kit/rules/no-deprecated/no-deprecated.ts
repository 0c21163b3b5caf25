import type { Rule, Scope } from 'eslint';
import type { TSESTree } from '@typescript-eslint/utils';
import type { ManifestProp } from '@stockholm/findings/kit';
import { componentOf, importedName } from '../../component-identity.ts';
import type { InstalledKit, KitComponent } from '../../installed-kit.ts';
import { attributesOf, hasSpread } from '../../jsx.ts';
import { kitFor, ruleUrl, type KitRule } from '../../kit-rule.ts';
import { bilingual, inLanguage } from '../../rule-messages.ts';
import { reportUnlessDisabled } from '../../stad-disable.ts';
import { stadSettings } from '../../../settings.ts';
import { replaceImport } from './replace-import.ts';

const rule: KitRule = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow components, props and values that the installed kit has deprecated.',
      url: ruleUrl('kit/no-deprecated'),
      recommended: true,
      impact: 'advice',
      certainty: 'certain',
      audience: 'developer',
      references: ['@stockholm/react/manifest.json: status, deprecated, deprecatedValues'],
      since: '2026.1',
    },
    fixable: 'code',
    schema: [],
    messages: bilingual({
      component: { sv: '<{{component}}> är utfasad{{removed}}. {{remedy}}', en: '<{{component}}> is deprecated{{removed}}. {{remedy}}' },
      prop: { sv: 'Egenskapen {{prop}} på <{{component}}> är utfasad. {{remedy}}', en: 'The prop {{prop}} of <{{component}}> is deprecated. {{remedy}}' },
      value: {
        sv: 'Värdet "{{value}}" för {{prop}} på <{{component}}> är utfasat. {{remedy}}',
        en: 'The value "{{value}}" of {{prop}} on <{{component}}> is deprecated. {{remedy}}',
      },
    }),
  },
  create(context) {
    const kit = kitFor(context);
    if (kit === undefined) return {};
    const imports: { specifier: TSESTree.ImportSpecifier; component: KitComponent }[] = [];
    const uses = new Map<Scope.Variable, TSESTree.JSXElement[]>();
    let hasNamespace = false;

    const report = (node: TSESTree.Node, messageId: string, data: Record<string, string>, fix: Rule.ReportFixer | null = null): void =>
      reportUnlessDisabled(context, 'kit/no-deprecated', { node: node as unknown as Rule.Node, messageId: inLanguage(messageId, context), data, fix });
    const reportComponent = (node: TSESTree.Node, component: KitComponent, fix: Rule.ReportFixer | null = null): void =>
      report(node, 'component', describe(component, kit, context), fix);

    return {
      ImportDeclaration(node) {
        const { source, specifiers } = node as unknown as TSESTree.ImportDeclaration;
        if (!kit.owns(source.value)) return;
        for (const specifier of specifiers) {
          if (specifier.type === 'ImportNamespaceSpecifier') hasNamespace = true;
          if (specifier.type !== 'ImportSpecifier') continue;
          const component = kit.find(source.value, importedName(specifier));
          if (component?.status === 'deprecated') imports.push({ specifier, component });
        }
      },
      ExportNamedDeclaration(node) {
        const { source, specifiers } = node as unknown as TSESTree.ExportNamedDeclaration;
        if (source === null || !kit.owns(source.value)) return;
        for (const { local } of specifiers) {
          const component = local.type === 'Identifier' ? kit.find(source.value, local.name) : undefined;
          if (component?.status === 'deprecated') reportComponent(local, component);
        }
      },
      MemberExpression(node: Rule.Node) {
        if (!hasNamespace) return;
        const use = componentOf(node as unknown as TSESTree.MemberExpression, context, kit);
        if (use?.component.status === 'deprecated') reportComponent(node as unknown as TSESTree.Node, use.component);
      },
      JSXElement(node: Rule.Node) {
        const element = node as unknown as TSESTree.JSXElement;
        const { name } = element.openingElement;
        if (name.type === 'JSXIdentifier' && /^[a-z]/u.test(name.name)) return;
        const use = componentOf(name, context, kit);
        if (use === undefined) return;
        const { component, variable } = use;
        if (variable !== undefined) uses.set(variable, [...(uses.get(variable) ?? []), element]);
        // An imported name is reported where it is imported, once.
        else if (component.status === 'deprecated') reportComponent(name, component);
        for (const attribute of attributesOf(element.openingElement).values()) {
          const prop = (component.props ?? []).find((candidate) => candidate.name === attribute.name.name);
          if (prop !== undefined) checkProp(attribute, prop, component, element.openingElement);
        }
      },
      'Program:exit'() {
        for (const { specifier, component } of imports) {
          const variable = context.sourceCode.getDeclaredVariables(specifier as unknown as Rule.Node)[0];
          const elements = (variable && uses.get(variable)) ?? [];
          reportComponent(specifier, component, variable === undefined ? null : replaceImport({ specifier, component, variable, elements, kit, context }));
        }
      },
    };

    function checkProp(attribute: TSESTree.JSXAttribute, prop: ManifestProp, component: KitComponent, element: TSESTree.JSXOpeningElement): void {
      if (prop.deprecated !== undefined) {
        const renamed = renamedTo(prop, component, element);
        const data = { prop: prop.name, component: component.name, remedy: sentence(prop.deprecated) };
        report(attribute.name, 'prop', data, renamed === undefined ? null : (fixer) => fixer.replaceText(attribute.name as unknown as Rule.Node, renamed));
      }
      for (const literal of literalsOf(attribute.value)) {
        const value = String(literal.value);
        const replacement = Object.hasOwn(prop.deprecatedValues ?? {}, value) ? prop.deprecatedValues?.[value] : undefined;
        if (replacement === undefined) continue;
        const isValue = prop.values === undefined ? /^[\w-]+$/u.test(replacement) : prop.values.includes(replacement);
        const use = stadSettings(context).lang === 'en' ? 'Use' : 'Använd';
        const data = { value, prop: prop.name, component: component.name, remedy: isValue ? `${use} "${replacement}".` : sentence(replacement) };
        // Only what stands between the quotes: a value of the kit has no quotes in it.
        report(literal, 'value', data, isValue ? (fixer) => fixer.replaceTextRange([literal.range[0] + 1, literal.range[1] - 1], replacement) : null);
      }
    }
  },
};

export default rule;

function describe(component: KitComponent, kit: InstalledKit, context: Rule.RuleContext): Record<string, string> {
  const english = stadSettings(context).lang === 'en';
  const { name, removedIn, replacement, codemod } = component;
  const target = replacement === undefined ? undefined : kit.byName(replacement);
  const remedies = [
    target === undefined
      ? replacement === undefined
        ? english ? 'Remove it: the kit has no replacement.' : 'Ta bort den: kitet har ingen ersättare.'
        : `${english ? 'Use' : 'Använd'} ${sentence(replacement)}`
      : english ? `Use <${target.name}> from ${target.entry}.` : `Använd <${target.name}> från ${target.entry}.`,
    ...(codemod === undefined ? [] : [english ? `The codemod ${codemod} rewrites its uses.` : `Kodmodden ${codemod} skriver om användningarna.`]),
  ];
  const removed = removedIn === undefined ? '' : english ? ` and will be removed in version ${removedIn}` : ` och tas bort i version ${removedIn}`;
  return { component: name, removed, remedy: remedies.join(' ') };
}

const sentence = (text: string): string => (/[.!?]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/**
 * The prop that takes a deprecated one's place, where renaming is all that is needed: its reason names exactly one other
 * prop in backticks, of the same type, and the element does not have it already.
 */
function renamedTo(prop: ManifestProp, component: KitComponent, element: TSESTree.JSXOpeningElement): string | undefined {
  const named = [...new Set([...(prop.deprecated ?? '').matchAll(/`(\w+)`/gu)].map(([, name]) => name))].filter((name) => name !== prop.name);
  const target = component.props.find(({ name }) => name === named[0]);
  if (named.length !== 1 || target === undefined || target.deprecated !== undefined || target.type !== prop.type) return undefined;
  return hasSpread(element) || attributesOf(element).has(target.name) ? undefined : target.name;
}

/** The string literals that an attribute's value may be: itself, or the branches of a choice. */
function literalsOf(value: TSESTree.Node | null): TSESTree.StringLiteral[] {
  switch (value?.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value as TSESTree.StringLiteral] : [];
    case 'JSXExpressionContainer':
      return literalsOf(value.expression);
    case 'ConditionalExpression':
      return [...literalsOf(value.consequent), ...literalsOf(value.alternate)];
    case 'LogicalExpression':
      return [...literalsOf(value.left), ...literalsOf(value.right)];
    default:
      return [];
  }
}
