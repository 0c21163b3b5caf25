/** Sweden's national minority languages, its neighbours', and those that the city translates to most. */
const languages = new Set('sv en fi da nb nn no is se sma smj fit rom rmy yi de fr es it pl ru uk ar fa ku so ti tr bs hr sr sq zh th vi et lv lt nl pt ro hu el ckb prs ps am hy bn ur'.split(' '));
const tag = /^[a-z]{2,3}(?:[-_](?:[A-Za-z]{2}|[A-Z][a-z]{3}))?$/u;

/** What i18next, next-intl, vue-i18n, Rails, Lingui and browser extensions call the folder of their catalogues. */
const folders = new Set('locales locale _locales messages translations translation i18n lang langs'.split(' '));

/** Files that tools keep beside catalogues, and that nobody reads as text. */
const others = /^(?:package|package-lock|components|manifest|tsconfig|jsconfig|turbo|project)(?:\.[\w.-]+)?\.jsonc?$|\.(?:schema|config|test|spec)\.\w+$|^\./iu;

/** True for a language tag that a catalogue may be named after: `sv`, `sv-SE`, `zh_Hant`. */
export const isLocale = (name: string): boolean => tag.test(name) && languages.has(name.split(/[-_]/u)[0] ?? '');

/** The language that a catalogue is in, by its path: `sv`, `sv-SE`; undefined where the path says nothing. */
export function localeOf(path: string): string | undefined {
  const parts = path.replaceAll('\\', '/').split('/').slice(-4);
  const file = parts.pop()?.replace(/\.[^.]*$/u, '') ?? '';
  return [...file.split(/[._]/u).reverse(), file, ...parts.reverse()].find(isLocale);
}

/** The path with `*` for the language that {@link localeOf} reads in it: the same for all languages of one set of messages. */
export function catalogueSetOf(path: string): string {
  const locale = localeOf(path);
  if (locale === undefined) return path;
  const parts = path.split('/');
  const stand = (part: string): string => part.split(/([._])/u).map((piece) => (piece === locale ? '*' : piece)).join('');
  const file = parts.at(-1) as string;
  const isWhole = file.startsWith(`${locale}.`);
  if (isWhole || stand(file) !== file) return [...parts.slice(0, -1), isWhole ? `*${file.slice(locale.length)}` : stand(file)].join('/');
  const at = parts.lastIndexOf(locale);
  return at < 0 ? path : parts.with(at, '*').join('/');
}

/**
 * True where a path is one of a message catalogue: it has the name of a language (`sv.json`, `messages.sv.yaml`), or
 * stands in a folder that is named after one (`sv/common.json`) or after what it holds (`locales/common.json`).
 * Other JSON and YAML, such as package.json, a schema or a workflow, is data.
 *
 * @param path - Relative to the project, or the folders above it are taken for its own.
 */
export function isCataloguePath(path: string): boolean {
  const parts = path.replaceAll('\\', '/').split('/').slice(-5);
  const file = parts.pop() ?? '';
  if (others.test(file)) return false;
  const stem = file.replace(/\.[^.]*$/u, '');
  return isLocale(stem) || isLocale(/[._]([^._]+)$/u.exec(stem)?.[1] ?? '') || isLocale(parts.at(-1) ?? '') || parts.some((part) => folders.has(part));
}
