import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { reactPeers } from './peers.ts';

/* The pages as programs, all on the same React: the one of this repository. */

const root = join(import.meta.dirname, '../..');
const require = createRequire(join(root, 'packages/react/package.json'));
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Contender → its page, from this folder. */
export const pages: ReadonlyMap<string, string> = new Map([['plain', 'plain.tsx'], ['Stockholm', 'stockholm.tsx'], ...reactPeers.map(({ name, page }) => [name, page] as const)]);

/**
 * One production bundle with every contender's page and React.
 *
 * @param code what it does with `pages`, an object of contender → component; it may import from React.
 */
export async function bundlePages(code: string, format: 'es' | 'iife', platform: 'node' | 'browser'): Promise<string> {
  const entry = 'virtual:pages';
  const names = [...pages];
  const imports = names.map(([, file], index) => `import { Page as page${index} } from ${JSON.stringify(join(import.meta.dirname, file))};`).join('\n');
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    platform,
    logLevel: 'silent',
    resolve: { alias: { react: packageFolder('react'), 'react-dom': packageFolder('react-dom') } },
    transform: { define: { 'process.env.NODE_ENV': '"production"' }, jsx: { runtime: 'automatic' } },
    plugins: [
      {
        name: 'pages',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? `${imports}\nconst pages = { ${names.map(([name], index) => `${JSON.stringify(name)}: page${index}`).join(', ')} };\n${code}` : undefined),
      },
    ],
  });
  try {
    return (await bundle.generate({ format, minify: true, codeSplitting: false })).output[0].code;
  } finally {
    await bundle.close();
  }
}
