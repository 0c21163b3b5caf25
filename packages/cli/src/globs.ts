import picomatch from 'picomatch';

/** True for a path relative to the globs' folder, with `/`. */
export type Matcher = (path: string) => boolean;

const never: Matcher = () => false;

/** A matcher for globs in a config. A folder's name stands for all that is in it. */
export function matcherOf(globs: readonly string[]): Matcher {
  if (globs.length === 0) return never;
  const patterns = globs.map((glob) => glob.replace(/^\.\//u, '').replace(/\/$/u, ''));
  return picomatch(patterns.flatMap((pattern) => [pattern, `${pattern}/**`]), { dot: true });
}

/** The folder that a glob starts in and the rest of it; undefined for what is no glob. */
export function splitGlob(path: string): { base: string; glob: string } | undefined {
  const { isGlob, base, glob, negated } = picomatch.scan(path);
  return isGlob && !negated ? { base: base === '' ? '.' : base, glob } : undefined;
}

/** A matcher for one glob, relative to its base. */
export function globMatcher(glob: string): Matcher {
  return picomatch(glob, { dot: false });
}
