import type { ThemeDefinition } from './definition.ts';

/** JSON as TypeScript is written here: keys without quotes where they need none, single quotes around text. */
function literal(value: unknown, depth: number): string {
  const pad = '  '.repeat(depth + 1);
  const end = '  '.repeat(depth);
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", String.raw`\'`)}'`;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[\n${value.map((item) => `${pad}${literal(item, depth + 1)},\n`).join('')}${end}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{\n${entries.map(([key, item]) => `${pad}${/^[a-z][a-z0-9]*$/iu.test(key) ? key : literal(key, 0)}: ${literal(item, depth + 1)},\n`).join('')}${end}}`;
  }
  return String(value);
}

/** `stockholm.theme.ts`, ready to paste into a site. */
export function themeFile(definition: ThemeDefinition): string {
  return `import { defineTheme } from '@stockholm/tokens/theme';\n\nexport const theme = defineTheme(${literal(definition, 0)});\n`;
}
