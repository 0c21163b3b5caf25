import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
const withoutQuery = (address: string): string => address.replace(/[?#].*$/u, '');

/** True for what is not in the project: an address of another host, or a stylesheet in the address itself. */
export const isElsewhere = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(address);

/** Where a package's stylesheet is; packages that do not export it are looked into all the same, as bundlers do. */
function inPackages(specifier: string, folder: string): string | undefined {
  try {
    const found = createRequire(join(folder, 'stad.js')).resolve(specifier);
    if (found.endsWith('.css')) return found;
  } catch {
    // Not exported, or not installed.
  }
  for (let at = folder; ; at = dirname(at)) {
    const found = join(at, 'node_modules', specifier);
    if (isFile(found)) return found;
    if (dirname(at) === at) return undefined;
  }
}

/** The file that an `@import` or a script's `import` stands for. Undefined when it can't be told. */
export function resolveImport(specifier: string, folder: string, isRelative: boolean): string | undefined {
  const name = withoutQuery(specifier).replace(/^~/u, '');
  const beside = resolve(folder, name);
  // In CSS a bare name is a file beside; bundlers fall back on packages.
  if ((isRelative || name.startsWith('.')) && isFile(beside)) return beside;
  return name.startsWith('.') || name.startsWith('/') ? undefined : inPackages(name, folder);
}

/** Folders from which web projects serve files at the top of their address. */
const publicFolders = ['', 'public', 'static', 'wwwroot', 'web', 'src/main/webapp'];

/** The file that a page's `<link>` leads to. Undefined when it can't be told. */
export function resolveLink(href: string, folder: string, root: string): string | undefined {
  const name = withoutQuery(href).replace(/^~(?=\/)/u, '');
  if (name.startsWith('/')) return publicFolders.map((served) => join(root, served, name)).find(isFile);
  const beside = resolve(folder, name);
  return isFile(beside) ? beside : publicFolders.map((served) => join(root, served, name)).find(isFile);
}
