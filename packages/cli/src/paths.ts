import { isAbsolute, relative, sep } from 'node:path';

/** A path as findings write it: `/` between folders, composed letters. */
export function uriOf(path: string): string {
  return (sep === '/' ? path : path.split(sep).join('/')).normalize('NFC');
}

/** True for a folder itself and for all that is in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
