import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Judges a page; the number of what it found. */
type Judge = (text: string, file: string) => number | Promise<number>;

export const peerFolder = join(import.meta.dirname, 'peers');

/** Modules are loaded when a contender is asked for: each is measured alone. */
const peer = createRequire(join(peerFolder, 'package.json'));
const peerModule = async (name: string): Promise<unknown> => import(pathToFileURL(peer.resolve(name)).href);

async function content(): Promise<Judge> {
  const { lintText } = await import('@stockholm/content-lint');
  return (text, file) => lintText(text, { uri: basename(file), format: 'markdown' }).findings.length;
}

/** The floor: no one who reads Markdown does less. */
async function markdownIt(): Promise<Judge> {
  const { default: MarkdownIt } = await import('markdown-it');
  const parser = new MarkdownIt({ html: true });
  return (text) => parser.parse(text, {}).length;
}

interface TextlintModule {
  createLinter(options: { descriptor: unknown }): { lintText(text: string, file: string): Promise<{ messages: unknown[] }> };
}
interface KernelModule {
  TextlintKernelDescriptor: new (options: unknown) => unknown;
}

/** Its rules that can be used for Swedish: the length of sentences and the number of commas. */
async function textlint(): Promise<Judge> {
  const { createLinter } = (await peerModule('textlint')) as TextlintModule;
  const { TextlintKernelDescriptor } = (await peerModule('@textlint/kernel')) as KernelModule;
  const moduleOf = (name: string): unknown => {
    const loaded = peer(name) as { default?: unknown };
    return loaded.default ?? loaded;
  };
  const linter = createLinter({
    descriptor: new TextlintKernelDescriptor({
      rules: [
        { ruleId: 'sentence-length', rule: moduleOf('textlint-rule-sentence-length'), options: { max: 200 } },
        { ruleId: 'max-comma', rule: moduleOf('textlint-rule-max-comma'), options: { max: 4 } },
      ],
      plugins: [{ pluginId: '@textlint/markdown', plugin: moduleOf('@textlint/textlint-plugin-markdown'), options: { extensions: ['.md'] } }],
      filterRules: [],
    }),
  });
  return async (text, file) => (await linter.lintText(text, file)).messages.length;
}

interface CspellModule {
  spellCheckDocument(document: unknown, options: unknown, settings: unknown): Promise<{ issues: unknown[] }>;
}

/** With its Swedish dictionary, as on a page in Swedish. */
async function cspell(): Promise<Judge> {
  const { spellCheckDocument } = (await import(pathToFileURL(join(peerFolder, 'node_modules/cspell-lib/dist/index.js')).href)) as CspellModule;
  const settings = { import: [peer.resolve('@cspell/dict-sv/cspell-ext.json')], language: 'sv', maxNumberOfProblems: 100_000 };
  return async (text, file) =>
    (await spellCheckDocument({ uri: pathToFileURL(file).href, text, languageId: 'markdown', locale: 'sv' }, { generateSuggestions: false, noConfigSearch: true }, settings)).issues.length;
}

export const contenders: Readonly<Record<string, () => Promise<Judge>>> = { 'markdown-it': markdownIt, content, textlint, cspell };
