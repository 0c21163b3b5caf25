import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocx } from '@stockholm/content-lint/extract/docx';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { letter, run } from './letter.ts';
import { config, places, TempProject } from './temp-project.ts';

/** With a word cut in two runs. */
const faultyLetter = letter(run('Hej!'), run('Vi ska säker') + run('hetsställa svaret.'));

const bytesOf = (project: TempProject, path: string): Uint8Array => new Uint8Array(readFileSync(join(project.root, path)));

test('judges Word documents beside other texts, with paragraphs as places', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'brev.docx': faultyLetter, 'a.md': 'Bra text.\n' });
  const { code, report, stderr } = await project.check();
  expect([code, stderr, report.documents.map(({ uri, words }) => [uri, words])]).toEqual([0, '', [['a.md', 2], ['brev.docx', 5]]]);
  expect(report.findings).toMatchObject([{ rule: 'content/confused-words', file: 'brev.docx', location: { kind: 'docx', part: 'word/document.xml', paragraph: 2, start: 7, end: 22 } }]);
  expect((await project.stad(['check', 'brev.docx'])).stdout).toMatch(/brev\.docx\n\n {2}stycke 2 {2}varning {2}content\/confused-words/u);
});

test('reads a Word document from standard input', async () => {
  const project = new TempProject({ 'stad.config.json': config() });
  expect(places((await project.check(['--stdin-filename', 'a.docx'], { stdin: faultyLetter })).report)).toEqual(['a.docx:0 content/confused-words']);
});

test('gives the document back with comments and tracked changes, and touches nothing else', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'brev.docx': faultyLetter });
  const { code, stdout, stderr } = await project.stad(['check', 'brev.docx', '--format', 'docx', '--output', 'ut/brev.docx']);
  expect([code, stdout, stderr]).toEqual([0, '', '']);
  expect(bytesOf(project, 'brev.docx')).toEqual(faultyLetter);
  const judged = bytesOf(project, 'ut/brev.docx');
  const { units, facts } = extractDocx(judged);
  expect(units.map(({ text }) => text)).toEqual(['Hej!', 'Vi ska säkerställa svaret.']);
  expect(facts.comments).toMatchObject([{ author: 'stad', text: expect.stringContaining('Skriv ”säkerställa”') as string }]);
  expect(facts.changes.map(({ kind, author }) => `${author} ${kind}`)).toEqual(['stad deleted', 'stad deleted', 'stad inserted']);
  const [before, after] = [unzipSync(faultyLetter), unzipSync(judged)];
  expect(after['word/theme/theme1.xml']).toEqual(before['word/theme/theme1.xml']);
  // The same findings make the same file.
  await project.stad(['check', 'brev.docx', '--format', 'docx', '--output', 'ut/en-gång-till.docx']);
  expect(bytesOf(project, 'ut/en-gång-till.docx')).toEqual(judged);
});

test('blocks as in other formats, and speaks the language of the run', async () => {
  const project = new TempProject({ 'stad.config.json': config({ rules: { 'content/confused-words': 'error' } }), 'brev.docx': faultyLetter });
  expect((await project.stad(['check', 'brev.docx', '--format', 'docx', '--output', 'ut.docx', '--lang', 'en'])).code).toBe(1);
  expect(extractDocx(bytesOf(project, 'ut.docx')).facts.comments[0]?.text).toContain('Must be corrected · content/confused-words');
});

test.each([
  ['without --output', ['brev.docx'], /DOCX_NEEDS_OUTPUT|--format docx behöver --output.*--output brev-granskat\.docx/u],
  ['of several files', ['brev.docx', 'b.docx', '--output', 'ut.docx'], /ett Word-dokument i taget/u],
  ['of a folder with several', ['.', '--output', 'ut.docx'], /ett Word-dokument i taget/u],
  ['of no file', ['--output', 'ut.docx'], /ett Word-dokument i taget/u],
  ['of another type', ['a.md', '--output', 'ut.docx'], /a\.md är inget Word-dokument/u],
  ['over itself', ['brev.docx', '--output', 'brev.docx'], /--output är samma fil/u],
  ['with --fix', ['brev.docx', '--output', 'ut.docx', '--fix'], /--fix/u],
  ['outside the root', ['brev.docx', '--output', '../ut.docx'], /utanför projektets rot/u],
  ['of a damaged file', ['trasig.docx', '--output', 'ut.docx'], /trasig\.docx är inget Word-dokument som går att läsa/u],
  ['of a missing file', ['borta.docx', '--output', 'ut.docx'], /borta\.docx finns inte/u],
])('refuses to write a document back %s', async (_, args, message) => {
  const project = new TempProject({ 'stad.config.json': config(), 'brev.docx': faultyLetter, 'b.docx': faultyLetter, 'a.md': 'Text.\n', 'trasig.docx': 'PK' });
  const { code, stdout, stderr } = await project.stad(['check', ...args, '--format', 'docx']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(bytesOf(project, 'brev.docx')).toEqual(faultyLetter);
});

test('other commands know no such format', async () => {
  const { code, stderr } = await new TempProject({}).stad(['doctor', '--format', 'docx']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('docx')]);
});
