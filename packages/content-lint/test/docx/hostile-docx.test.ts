import { isStadError } from '@stad/errors';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { lintDocx } from '../../src/docx.ts';
import { extractDocx } from '../../src/extract/docx.ts';
import { makeDocx, paragraph, plain, run, wordNamespace } from './make-docx.ts';

/** The code and the reason that a document is refused with. */
function refusal(bytes: Uint8Array): string {
  try {
    extractDocx(bytes);
  } catch (error) {
    if (isStadError(error)) return `${error.code}: ${error.why ?? error.what}`;
    throw error;
  }
  return 'read';
}

const document = (body: string, before = ''): string => `${before}<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`;

/** Offset of the first record with a signature. */
function find(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === signature) return at;
  throw new Error('No such record');
}

/** A copy with a number changed in the directory's record of the named file. */
function withDirectory(bytes: Uint8Array, name: string, change: (view: DataView, record: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = find(copy, 0x02014b50); view.getUint32(at, true) === 0x02014b50; ) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name) {
      change(view, at);
      return copy;
    }
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`No file ${name}`);
}

const good = makeDocx({ body: plain('Du skall svara.') });
/** Does not pack, and is the same in each run. */
const noise = Uint8Array.from({ length: 1024 * 1024 }, (_, index) => Math.imul(index + 1, 2_654_435_761) >>> 13);
function withCount(count: number): Uint8Array {
  const copy = good.slice();
  new DataView(copy.buffer).setUint16(find(copy, 0x06054b50) + 10, count, true);
  return copy;
}
const bomb = (): Uint8Array => makeDocx({ files: { 'word/media/image1.png': new Uint8Array(6 * 1024 * 1024) } });

test.each([
  ['no bytes', () => new Uint8Array(0), /^DOCX_BROKEN: It is not a zip/u],
  ['text', () => strToU8('Hej! '.repeat(100)), /^DOCX_BROKEN: It is not a zip/u],
  ['a file that is cut off', () => good.subarray(0, good.length - 30), /^DOCX_BROKEN: It is not a zip/u],
  ['an old or protected document', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /^DOCX_LOCKED/u],
  ['a zip without a document', () => zipSync({ 'a.txt': strToU8('a') }), /^DOCX_BROKEN: It is a zip without/u],
  ['a spreadsheet', () => zipSync({ '_rels/.rels': strToU8('<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>') }), /^DOCX_BROKEN/u],
  ['encrypted entries', () => withDirectory(good, 'word/document.xml', (view, at) => view.setUint16(at + 8, 1, true)), /^DOCX_LOCKED/u],
  ['another way of packing', () => withDirectory(good, 'word/document.xml', (view, at) => view.setUint16(at + 10, 14, true)), /^DOCX_BROKEN: word\/document.xml is packed/u],
  ['an offset outside the file', () => withDirectory(good, 'word/document.xml', (view, at) => view.setUint32(at + 42, 0x7fffffff, true)), /^DOCX_BROKEN: word\/document.xml is damaged/u],
  ['a size that is too small', () => withDirectory(good, 'word/document.xml', (view, at) => view.setUint32(at + 24, 10, true)), /^DOCX_BROKEN: word\/document.xml unpacks to more/u],
  ['a size that is too large', () => withDirectory(good, 'word/document.xml', (view, at) => view.setUint32(at + 24, view.getUint32(at + 24, true) + 1, true)), /^DOCX_BROKEN: word\/document.xml is cut off/u],
  ['more entries than there are', () => withCount(60), /^DOCX_BROKEN: The list of files/u],
  ['packed data that is noise', () => withDirectory(good, 'word/document.xml', (view, at) => { const local = view.getUint32(at + 42, true); for (let i = 50; i < 90; i += 1) view.setUint8(local + i, 0xaa); }), /^DOCX_BROKEN: word\/document.xml/u],
  ['a path out of the zip', () => makeDocx({ files: { '../../etc/cron.d/a': strToU8('a') } }), /^DOCX_BROKEN: A file in the zip has a path/u],
  ['a path with a drive', () => makeDocx({ files: { 'C:/a': strToU8('a') } }), /^DOCX_BROKEN: A file in the zip has a path/u],
  ['a zip bomb', bomb, /^DOCX_OVERSIZED: word\/media\/image1.png unpacks to more than 300 times/u],
  ['a document that is too large as a whole', () => withDirectory(makeDocx({ files: { 'word/media/1.png': noise } }), 'word/media/1.png', (view, at) => view.setUint32(at + 24, 290 * 1024 * 1024, true)), /^DOCX_OVERSIZED: It unpacks to more than 256 MB/u],
  ['ten thousand files and one', () => withCount(10_001), /^DOCX_OVERSIZED: It has 10001 files/u],
  ['XML that is cut off', () => makeDocx({ document: document(plain('a')).slice(0, -10) }), /^DOCX_BROKEN: word\/document.xml is not well-formed/u],
  ['XML that is none', () => makeDocx({ document: 'hej' }), /^DOCX_BROKEN: word\/document.xml is not well-formed/u],
  ['an unknown entity', () => makeDocx({ document: document('<w:p><w:r><w:t>&hej;</w:t></w:r></w:p>') }), /^DOCX_BROKEN: word\/document.xml is not well-formed/u],
  ['an external entity', () => makeDocx({ document: document('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>') }), /^DOCX_BROKEN: word\/document.xml has a DTD/u],
  ['a billion laughs', () => makeDocx({ document: document('', '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>') }), /^DOCX_BROKEN: word\/document.xml has a DTD/u],
  ['bytes that are not UTF-8', () => makeDocx({ document: Uint8Array.from([0x3c, 0xff, 0xfe]) }), /^DOCX_BROKEN: word\/document.xml is not UTF-8/u],
  ['elements in too many levels', () => makeDocx({ document: document('<w:sdt>'.repeat(2000) + '</w:sdt>'.repeat(2000)) }), /^DOCX_OVERSIZED: word\/document.xml has elements/u],
])('refuses %s', (_, make, expected) => {
  expect(refusal(make())).toMatch(expected);
});

test('never lets private words out in the reason', () => {
  expect(refusal(makeDocx({ document: document('<w:p a811228-9874="1"></w:q811228-9874>') }))).not.toContain('811228-9874');
});

test('follows no path that leads out, and fetches nothing', () => {
  const relationships =
    '<Relationship Id="rId90" Type="x/footnotes" Target="../../../etc/passwd"/><Relationship Id="rId91" Type="x/header" Target="https://example.se/a.xml" TargetMode="External"/><Relationship Id="rId92" Type="x/endnotes" Target="saknas.xml"/>';
  expect(extractDocx(makeDocx({ body: plain('Text.'), relationships })).units.map(({ text }) => text)).toEqual(['Text.']);
});

test('reads a byte order mark, another prefix, strict namespaces, and names in other cases', () => {
  const strict = (xml: string): string => `\uFEFF${xml.replaceAll('w:', 'ns0:').replace(wordNamespace, 'http://purl.oclc.org/ooxml/wordprocessingml/main')}`;
  expect(extractDocx(makeDocx({ document: strict(document('<w:p><w:r><w:t>Text.</w:t></w:r></w:p>').replace('xmlns:w=', 'xmlns:ns0=')) })).units.map(({ text }) => text)).toEqual(['Text.']);
  const relationship = '<Relationship Id="rId9" Type="x/footnotes" Target="/Word/Noter.xml"/>';
  const files = { 'word/noter.xml': strToU8(`<w:footnotes xmlns:w="${wordNamespace}"><w:footnote w:id="2">${'<w:p><w:r><w:t>Not.</w:t></w:r></w:p>'}</w:footnote></w:footnotes>`) };
  expect(extractDocx(makeDocx({ relationships: relationship, files })).units.map(({ text }) => text)).toEqual(['Not.']);
});

const many = 10_000;
// The time limit is the assertion: these take a second each, and minutes when the work is quadratic.
test.each([
  ['fields that begin', paragraph('<w:r><w:fldChar w:fldCharType="begin"/><w:t>a</w:t></w:r>'.repeat(many))],
  ['fields that end', paragraph('<w:r><w:fldChar w:fldCharType="end"/><w:t>a</w:t></w:r>'.repeat(many))],
  ['comments that begin', paragraph(Array.from({ length: many }, (_, i) => `<w:commentRangeStart w:id="${i}"/>${run('a')}`).join(''))],
  ['headings', plain('Rubrik', 'Rubrik1').repeat(many)],
  ['deleted letters', paragraph('<w:del w:id="1" w:author="a"><w:r><w:delText>a</w:delText></w:r></w:del>'.repeat(many))],
  ['insertions in a line', paragraph(`<w:ins w:id="1" w:author="a">${run('skall ')}</w:ins>`.repeat(many))],
  ['entities', paragraph(run('&#32;'.repeat(many * 4)).replace(' xml:space="preserve"', ''))],
  ['one long run', plain('Du skall svara nu. '.repeat(many))],
  ['runs of a letter', paragraph(run('a').repeat(many))],
  ['empty paragraphs', '<w:p/>'.repeat(many * 4)],
  ['styles in a ring', plain('a', 'A')],
])('ends on %s', (_, body) => {
  const ring = `<w:styles xmlns:w="${wordNamespace}"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style></w:styles>`;
  expect(lintDocx(makeDocx({ body, styles: ring }), { uri: 'a' }).document.uri).toBe('a');
}, 60_000);
