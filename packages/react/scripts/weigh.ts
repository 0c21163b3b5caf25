import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';
import { rolldown } from 'rolldown';

/*
 * What a page downloads, as bytes: one way to count for budgets, evidence and the bench beside other kits, so that their
 * figures can be compared. Rolldown, which Vite uses: esbuild misreads the `sideEffects` of some kits and keeps all of them.
 */

/** React is the page's own and is downloaded once, whatever kit the page has. */
export const react = /^react(?:-dom)?(?:\/.*)?$/u;

/**
 * A module with all that it imports, as a site in production serves it: shaken, minified, without React.
 *
 * @param code an ES module: `export { Button } from '…'`.
 * @param folder absolute path of the folder that its imports are resolved from.
 * @throws Error when an import can't be resolved or a name is not exported.
 */
export async function bundleScript(code: string, folder: string): Promise<string> {
  const entry = 'virtual:weighed';
  const bundle = await rolldown({
    input: entry,
    cwd: folder,
    external: react,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' }, jsx: { runtime: 'automatic' } },
    logLevel: 'silent',
    plugins: [
      {
        name: 'weighed',
        resolveId(id, importer) {
          if (id === entry) return entry;
          return importer === entry ? this.resolve(id, `${folder}/weighed.js`, { skipSelf: true }) : undefined;
        },
        load: (id) => (id === entry ? { code, moduleSideEffects: true } : undefined),
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'es', minify: true, comments: false, codeSplitting: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

/** As servers send what never changes: compressed once, as well as gzip can. */
export const gzipBytes = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

/** {@link bundleScript}, gzipped, in bytes. */
export async function scriptBytes(code: string, folder: string): Promise<number> {
  return gzipBytes(await bundleScript(code, folder));
}

/**
 * Stylesheets as one file, minified and gzipped, in bytes.
 *
 * @param css the text of each, in the order in which the page has them.
 */
export function styleBytes(css: readonly string[]): number {
  return gzipBytes(transform({ filename: 'site.css', code: Buffer.from(css.join('\n')), minify: true, errorRecovery: true }).code);
}

/** {@link styleBytes} of files, by absolute path. */
export const styleBytesOf = (files: readonly string[]): number => styleBytes(files.map((file) => readFileSync(file, 'utf8')));
