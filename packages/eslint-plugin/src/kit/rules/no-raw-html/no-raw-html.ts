import type { Rule } from 'eslint';
import type { TSESTree } from '@typescript-eslint/utils';
import { planImport } from '../../import-component.ts';
import type { InstalledKit, Replacement } from '../../installed-kit.ts';
import { attributesOf, hasSpread, isInside, staticValue } from '../../jsx.ts';
import { kitFor, ruleUrl, type KitRule } from '../../kit-rule.ts';
import { bilingual, inLanguage } from '../../rule-messages.ts';
import { reportUnlessDisabled } from '../../stad-disable.ts';

export interface NoRawHtmlOptions {
  /** Names of elements that the rule leaves alone: `['h1', 'a']`. */
  ignore: string[];
}

const rule: KitRule = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Prefer the kit\'s component to the HTML element that it replaces.',
      url: ruleUrl('kit/no-raw-html'),
      recommended: true,
      impact: 'advice',
      certainty: 'certain',
      audience: 'developer',
      references: ['KS 2024/112: one coherent graphic profile'],
      since: '2026.1',
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          ignore: { type: 'array', uniqueItems: true, items: { type: 'string' }, description: 'Names of elements that the rule leaves alone.' },
        },
      },
    ],
    defaultOptions: [{ ignore: [] }],
    messages: bilingual({
      useComponent: {
        sv: 'Kitet har en komponent i stället för <{{element}}>. Använd <{{component}}> från {{entry}}.',
        en: 'The kit has a component instead of <{{element}}>. Use <{{component}}> from {{entry}}.',
      },
      replace: { sv: 'Byt till <{{component}}>.', en: 'Change to <{{component}}>.' },
    }),
  },
  create(context) {
    const kit = kitFor(context);
    if (kit === undefined) return {};
    const { ignore = [] } = (context.options[0] ?? {}) as Partial<NoRawHtmlOptions>;
    const ignored = new Set(ignore);
    return {
      JSXElement(node: Rule.Node) {
        const element = node as unknown as TSESTree.JSXElement;
        const { name } = element.openingElement;
        if (name.type !== 'JSXIdentifier' || !/^[a-z]/u.test(name.name) || ignored.has(name.name)) return;
        const replacement = bestReplacement(element.openingElement, name.name, kit);
        // An <a> in an <svg> is another element of the same name.
        if (replacement === undefined || isInside(element, 'svg')) return;
        const { component } = replacement;
        const data = { element: name.name, component: component.name, entry: component.entry };
        const fix = safeChange(element, name.name, replacement, context, kit);
        reportUnlessDisabled(context, 'kit/no-raw-html', {
          node: name as unknown as Rule.Node,
          messageId: inLanguage('useComponent', context),
          data,
          suggest: fix === undefined ? [] : [{ messageId: inLanguage('replace', context), data, fix }],
        });
      },
    };
  },
};

export default rule;

/** The component that stands in for most of what the element says; none where the code leaves that open. */
function bestReplacement(element: TSESTree.JSXOpeningElement, name: string, kit: InstalledKit): Replacement | undefined {
  const byName = kit.replacing(name);
  const attributes = attributesOf(element);
  const className = attributes.get('className') ?? attributes.get('class');
  const value = className && staticValue(className);
  const classes = new Set(typeof value === 'string' ? value.split(/\s+/u) : []);
  const candidates = [...byName, ...[...classes].flatMap((legacy) => kit.replacingClass(legacy))];
  let best: Replacement | undefined;
  for (const candidate of candidates) {
    if (!stands(candidate, name, attributes, classes, hasSpread(element))) continue;
    if (best === undefined || weight(candidate) > weight(best)) best = candidate;
  }
  return best;
}

const weight = ({ attributes, className }: Replacement): number => Object.keys(attributes).length + (className === undefined ? 0 : 1);

/** An entry for `input` that names no type stands for a field to write in, not for a checkbox or a hidden value. */
const writtenTypes = new Set(['text', 'email', 'tel', 'url', 'search', 'password', 'number']);

function stands(
  { attributes: wanted, className }: Replacement,
  name: string,
  attributes: ReadonlyMap<string, TSESTree.JSXAttribute>,
  classes: ReadonlySet<string>,
  spread: boolean,
): boolean {
  if (className !== undefined && !classes.has(className)) return false;
  if (name === 'input' && wanted.type === undefined) {
    const type = attributes.get('type');
    if (type !== undefined && !writtenTypes.has(String(staticValue(type)))) return false;
  }
  return Object.entries(wanted).every(([key, value]) => {
    const attribute = attributes.get(key);
    if (attribute !== undefined) return staticValue(attribute) === value;
    return name === 'input' && key === 'type' && value === 'text' && !spread;
  });
}

/**
 * The change to the component, where it keeps what the element does: every required prop is there or follows from the
 * element, every attribute means the same, and a button goes on submitting.
 */
function safeChange(
  element: TSESTree.JSXElement,
  name: string,
  { component, className }: Replacement,
  context: Rule.RuleContext,
  kit: InstalledKit,
): ((fixer: Rule.RuleFixer) => Rule.Fix[]) | undefined {
  const { openingElement, closingElement } = element;
  const attributes = attributesOf(openingElement);
  if (className !== undefined || hasSpread(openingElement)) return undefined;
  if (component.children === undefined && element.children.some((child) => child.type !== 'JSXText' || child.value.trim() !== '')) return undefined;
  if (component.children?.required === true && closingElement === null) return undefined;

  const added: string[] = [];
  const props = component.props ?? [];
  for (const prop of props) {
    const attribute = attributes.get(prop.name);
    if (attribute === undefined) {
      if (!prop.required || prop.name === 'children') continue;
      const level = prop.name === 'level' ? /^h([1-6])$/u.exec(name)?.[1] : undefined;
      if (level === undefined) return undefined;
      added.push(`level={${level}}`);
    } else if (prop.values !== undefined && prop.values.length > 0) {
      const value = staticValue(attribute);
      if (typeof value !== 'string' || !prop.values.includes(value)) return undefined;
    }
  }
  // HTML's button submits unless it says otherwise; a kit's button does not.
  if (name === 'button' && !attributes.has('type')) added.push('type="submit"');

  const plan = planImport(component, element, context, kit);
  if (plan === undefined) return undefined;
  const extra = added.map((text) => ` ${text}`).join('');
  return (fixer) => [
    fixer.replaceText(openingElement.name as unknown as Rule.Node, `${plan.local}${extra}`),
    ...(closingElement === null ? [] : [fixer.replaceText(closingElement.name as unknown as Rule.Node, plan.local)]),
    ...plan.fix(fixer),
  ];
}
