const isAbsolute = (uri: string): boolean => /^[a-z][a-z0-9+.-]*:/iu.test(uri) || uri.startsWith('/');

/**
 * Moves a uri from the run's root to a folder above it: `a.md` with the prefix `apps/site` is `apps/site/a.md`,
 * and `../b.md` is `apps/b.md`. A page's URL stays as it is.
 *
 * @param prefix - The run's root, seen from that folder; empty when they are the same.
 */
export function rebaseUri(uri: string, prefix: string): string {
  if (isAbsolute(uri)) return uri;
  const parts: string[] = [];
  for (const part of `${prefix}/${uri}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
