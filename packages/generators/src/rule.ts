import { namesOf, type Names } from './names.ts';
import { insertListed, insertRow } from './register.ts';
import { rewrite, writeFromTemplates, type Made } from './write-new.ts';

export type RuleKind = keyof typeof ruleKinds;

interface Kind {
  workspace: string;
  /** Workspaces whose derived files name the rules. */
  generate: string[];
  /** The folder of rule folders. */
  folder: string;
  /** The file that lists the rules, and the package's README with their table. */
  register: (root: string, names: Names) => string[];
}

/** The kinds of lint rule, by the namespace of their ids. */
export const ruleKinds = {
  content: {
    workspace: '@stockholm/content-lint',
    generate: ['@stockholm/content-lint'],
    folder: 'packages/content-lint/src/rules',
    register: (root, { kebab, camel }) => [
      rewrite(root, 'packages/content-lint/src/rules/all-rules.ts', (text) =>
        insertListed(
          insertListed(text, `import { ${camel} } from './${kebab}/${kebab}.ts';`, /^import \{ \w+ \} from '\.\/[\w-]+\/[\w-]+\.ts';$/u),
          `  ${camel},`,
          /^ {2}\w+,$/u,
        ),
      ),
      // Of the first theme until whoever makes the rule moves it to where a writer would look.
      rewrite(root, 'packages/content-lint/src/training/themes.ts', (text) => text.replace('    rules: inContent([\n', (line) => `${line}      '${kebab}',\n`)),
      rewrite(root, 'packages/content-lint/README.md', (text) =>
        insertRow(text, `| [content/${kebab}](src/rules/${kebab}/README.md) | *exempelord* | info | |`, '| [content/'),
      ),
    ],
  },
  kit: {
    workspace: '@stockholm/eslint-plugin',
    generate: [],
    folder: 'packages/eslint-plugin/src/kit/rules',
    register: (root, { kebab, camel }) => [
      rewrite(root, 'packages/eslint-plugin/src/kit/kit-plugin.ts', (text) =>
        insertListed(
          insertListed(text, `import ${camel} from './rules/${kebab}/${kebab}.ts';`, /^import \w+ from '\.\/rules\/.+';$/u),
          `  '${kebab}': ${camel},`,
          /^ {2}'[\w-]+': \w+,$/u,
        ),
      ),
      rewrite(root, 'packages/eslint-plugin/README.md', (text) =>
        insertRow(text, `| [kit/${kebab}](src/kit/rules/${kebab}/README.md) | Disallows the attribute \`data-example\`. | |`, '| [kit/'),
      ),
    ],
  },
  css: {
    workspace: '@stockholm/stylelint-config',
    generate: [],
    folder: 'packages/stylelint-config/src/rules',
    register: (root, { kebab, camel }) => [
      rewrite(root, 'packages/stylelint-config/src/plugin.ts', (text) =>
        insertListed(text, `import ${camel} from './rules/${kebab}/${kebab}.ts';`, /^import \w+ from '\.\/rules\/.+';$/u).replace(
          /(?<=const all: readonly CssRule\[\] = \[)[\w, ]+(?=\];)/u,
          (list) => [...list.split(', '), camel].sort().join(', '),
        ),
      ),
      rewrite(root, 'packages/stylelint-config/README.md', (text) =>
        insertRow(text, `| [css/${kebab}](src/rules/${kebab}/README.md) | Disallow the property \`zoom\`. | warning | |`, '| [css/'),
      ),
    ],
  },
} as const satisfies Record<string, Kind>;

/** A rule folder in the package of its kind, registered and documented there. */
export function newRule(root: string, kind: RuleKind, name: string): Made {
  if (!Object.hasOwn(ruleKinds, kind)) {
    throw new Error(`Stad: there is no kind of rule "${String(kind)}". The kinds are ${Object.keys(ruleKinds).join(', ')}.`);
  }
  const { workspace, generate, folder, register } = ruleKinds[kind];
  const names = namesOf(name);
  const files = writeFromTemplates(root, `${kind}-rule`, `${folder}/${name}`, names);
  return {
    files: [...files, ...register(root, names)],
    generate: [...generate],
    next: `the rule judges an example; write what it is for in ${folder}/${name}/README.md, then make its test fail. "npx turbo run test --filter=${workspace}" runs it.`,
  };
}
