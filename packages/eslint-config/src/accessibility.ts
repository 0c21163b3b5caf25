import { join } from 'node:path';
import { installedKit } from '@stockholm/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import type { ESLint, Linter } from 'eslint';
import { jsxFiles, jsxLanguage, type StadConfigOptions } from './options.ts';

const originalNamespace = 'jsx-a11y-x/';

/**
 * jsx-a11y's recommended rules, under the name that everyone's disable comments use, and with the kit's components
 * known as the elements that they render.
 */
export function accessibilityConfig({ root = process.cwd() }: StadConfigOptions): Linter.Config[] {
  const plugin = jsxA11y as unknown as ESLint.Plugin & { configs: { recommended: { rules: Linter.RulesRecord } } };
  const rules = Object.entries(plugin.configs.recommended.rules).flatMap(([id, setting]): [string, Linter.RuleEntry][] => {
    const name = id.slice(originalNamespace.length);
    return setting !== undefined && plugin.rules !== undefined && name in plugin.rules ? [[`jsx-a11y/${name}`, setting]] : [];
  });
  const settings = { components: kitElements(root) };
  return [
    {
      name: 'stad/jsx-a11y',
      files: jsxFiles,
      languageOptions: jsxLanguage,
      plugins: { 'jsx-a11y': plugin },
      // The maintained fork reads its settings under its own name only.
      settings: { 'jsx-a11y': settings, 'jsx-a11y-x': settings },
      rules: Object.fromEntries(rules),
    },
  ];
}

/**
 * Which element each component of the installed kit renders, from its manifest. Only components that are named by their
 * content: a text field brings its own label, and would be accused of lacking one.
 */
export function kitElements(root: string): Record<string, string> {
  const { kit } = installedKit(join(root, 'eslint.config.js'));
  const elements: Record<string, string> = {};
  for (const { name, replaces, children, accessibleName } of kit?.components ?? []) {
    const element = replaces?.find((entry) => entry.element !== undefined && entry.attributes === undefined)?.element;
    const named = accessibleName === undefined ? children !== undefined : accessibleName.from.includes('children');
    if (element !== undefined && named) elements[name] = element;
  }
  return elements;
}
