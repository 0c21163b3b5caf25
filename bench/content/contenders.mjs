import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// JavaScript, as measure.mjs: Node's reader of TypeScript takes memory that is not the contenders'.

/** @typedef {(text: string, file: string) => number | Promise<number>} Judge Judges a page; the number of what it found. */

export const peerFolder = join(import.meta.dirname, 'peers');

/** Modules are loaded when a contender is asked for: each is measured alone. */
const peer = createRequire(join(peerFolder, 'package.json'));
const peerModule = async (name) => import(pathToFileURL(peer.resolve(name)).href);

async function content() {
  const { lintText } = await import('@stockholm/content-lint');
  return (text, file) => lintText(text, { uri: basename(file), format: 'markdown' }).findings.length;
}

/** The floor: no one who reads Markdown does less. */
async function markdownIt() {
  const { default: MarkdownIt } = await import('markdown-it');
  const parser = new MarkdownIt({ html: true });
  return (text) => parser.parse(text, {}).length;
}

/** Its rules that can be used for Swedish: the length of sentences and the number of commas. */
async function textlint() {
  const { createLinter } = await peerModule('textlint');
  const { TextlintKernelDescriptor } = await peerModule('@textlint/kernel');
  const moduleOf = (name) => {
    const loaded = peer(name);
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

/** With its Swedish dictionary, as on a page in Swedish. */
async function cspell() {
  const { spellCheckDocument } = await import(pathToFileURL(join(peerFolder, 'node_modules/cspell-lib/dist/index.js')).href);
  const settings = { import: [peer.resolve('@cspell/dict-sv/cspell-ext.json')], language: 'sv', maxNumberOfProblems: 100_000 };
  return async (text, file) =>
    (await spellCheckDocument({ uri: pathToFileURL(file).href, text, languageId: 'markdown', locale: 'sv' }, { generateSuggestions: false, noConfigSearch: true }, settings)).issues.length;
}

/** @type {Readonly<Record<string, () => Promise<Judge>>>} */
export const contenders = { 'markdown-it': markdownIt, content, textlint, cspell };
