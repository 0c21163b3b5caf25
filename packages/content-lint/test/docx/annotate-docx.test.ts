import type { DocxLocation, Finding } from '@stockholm/findings';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { annotateDocx, lintDocx, trackableIn } from '../../src/docx.ts';
import { extractDocx } from '../../src/extract/docx.ts';
import { applyEdits } from '../../src/index.ts';
import { futureNumber } from '../judge.ts';
import { coreProperties, makeDocx, paragraph, plain, run, wordNamespace, type DocxParts } from './make-docx.ts';

/** What a document's text is judged to lack; what is left in the file has a test of its own. */
const judged = (bytes: Uint8Array): Finding[] => lintDocx(bytes, { uri: 'a.docx' }).findings.filter(({ rule }) => rule !== 'content/docx-leftovers');
const annotate = (bytes: Uint8Array, findings = judged(bytes)): Uint8Array => annotateDocx(bytes, findings);
const documentOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
const commentsOf = (bytes: Uint8Array): string[] => {
  const { facts, source } = extractDocx(bytes);
  return facts.comments.filter(({ author }) => author === 'stad').map(({ text, span }) => `${source.slice(span.start, span.end)}: ${text}`);
};

/** As Word shows the document when all our changes are rejected. */
function withoutChanges(bytes: Uint8Array): string[] {
  const document = documentOf(bytes)
    .replaceAll(/<w:ins w:id="\d+" w:author="stad">.*?<\/w:ins>/gu, '')
    .replaceAll(/<w:del w:id="\d+" w:author="stad">(.*?)<\/w:del>/gu, (_, content: string) => content.replaceAll('delText', 't'));
  return extractDocx(makeDocx({ document })).units.map(({ text }) => text);
}

test('comments at the marked words, and tracks what is certain', () => {
  const bytes = makeDocx({ body: plain('Ansökan', 'Rubrik1') + paragraph(`${run('Du ska')}<w:proofErr w:type="spellStart"/>${run('ll', '<w:b/>')}${run(' svara inom trettio dagar.')}`) });
  const annotated = annotate(bytes);
  expect(documentOf(annotated)).toContain(
    '<w:r w:rsidR="00C40F2A"><w:t xml:space="preserve">Du </w:t></w:r><w:commentRangeStart w:id="1"/>' +
      '<w:del w:id="4" w:author="stad"><w:r w:rsidR="00C40F2A"><w:delText xml:space="preserve">ska</w:delText></w:r></w:del><w:proofErr w:type="spellStart"/>' +
      '<w:del w:id="3" w:author="stad"><w:r w:rsidR="00C40F2A"><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">ll</w:delText></w:r></w:del>' +
      '<w:ins w:id="2" w:author="stad"><w:r w:rsidR="00C40F2A"><w:t xml:space="preserve">ska</w:t></w:r></w:ins><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
  );
  expect(extractDocx(annotated).units.map(({ text }) => text)).toEqual(['Ansökan', 'Du ska svara inom trettio dagar.']);
  expect(withoutChanges(annotated)).toEqual(['Ansökan', 'Du skall svara inom trettio dagar.']);
  expect(commentsOf(annotated)).toEqual([expect.stringMatching(/^ska: .*”ska”.* Ändringen är gjord i texten\. Acceptera eller avvisa den\. Bör ändras · content\/bureaucratic-words$/u)]);
});

test('leaves every other part as it is, byte for byte, and makes the same file each time', () => {
  const bytes = makeDocx({
    body: plain('Du skall svara.'),
    core: coreProperties({}),
    files: { 'word/media/bild 1.png': Uint8Array.from([1, 2, 3, 0xff]), 'word/theme/theme1.xml': strToU8('<a:theme   xmlns:a="x" />\r\n'), 'customXml/item1.xml': strToU8('inte ens xml') },
  });
  const [before, after] = [unzipSync(bytes), unzipSync(annotate(bytes))];
  const changed = ['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'];
  expect(Object.keys(after)).toEqual([...Object.keys(before), 'word/comments.xml']);
  expect(Object.keys(before).filter((name) => !Buffer.from(before[name] as Uint8Array).equals(Buffer.from(after[name] as Uint8Array)))).toEqual(changed.toSorted((a, b) => Object.keys(before).indexOf(a) - Object.keys(before).indexOf(b)));
  expect(annotate(bytes)).toEqual(annotate(bytes));
  // What was written goes between what stood there.
  expect(documentOf(bytes).startsWith(documentOf(annotate(bytes)).slice(0, documentOf(bytes).indexOf('<w:r ')))).toBe(true);
});

test('without findings gives the same parts', () => {
  const bytes = makeDocx({ body: plain('Bra text.') });
  expect(unzipSync(annotate(bytes))).toEqual(unzipSync(bytes));
});

test('keeps the comments that are there', () => {
  const comments = `<w:comment w:id="7" w:author="Kim Exempelsson" w:initials="KE">${plain('Hej')}</w:comment>`;
  const bytes = makeDocx({ body: paragraph(`<w:commentRangeStart w:id="7"/>${run('Du skall svara.')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`), comments });
  const annotated = annotate(bytes);
  const { facts } = extractDocx(annotated);
  expect(facts.comments.map(({ author }) => author)).toEqual(['Kim Exempelsson', 'stad']);
  expect(strFromU8(unzipSync(annotated)['word/comments.xml'] as Uint8Array)).toContain(comments);
  expect(unzipSync(annotated)['[Content_Types].xml']).toEqual(unzipSync(bytes)['[Content_Types].xml']);
});

test.each([
  ['in a field', `<w:fldSimple w:instr="REF a">${run('Du skall svara')}</w:fldSimple>`],
  ["in someone's change", `<w:ins w:id="3" w:author="Kim">${run('Du skall svara')}</w:ins>`],
  ['in a content control', `<w:sdt><w:sdtContent>${run('Du skall svara')}</w:sdtContent></w:sdt>`],
])('suggests only, %s', (_, content) => {
  const annotated = annotate(makeDocx({ body: paragraph(content) }));
  expect(extractDocx(annotated).units.map(({ text }) => text)).toEqual(['Du skall svara']);
  expect(commentsOf(annotated)).toEqual([expect.stringMatching(/^skall: .*”ska”/u)]);
  expect(commentsOf(annotated)[0]).not.toContain('Ändringen är gjord');
});

test.each<[string, DocxParts, RegExp]>([
  ['in the footer at the first words', { body: '<w:p/>' + plain('Brev'), footer: plain('Ring 08-46500400') }, /^: I sidfoten \(”08-46500400”\): /u],
  ['in a footnote at its mark', { body: paragraph(`${run('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>`), footnotes: `<w:footnote w:id="2">${plain('Ring 08-46500400')}</w:footnote>` }, /^: I fotnoten \(”08-46500400”\): /u],
  ['of an alternative text at the picture', { body: paragraph('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Ring 08-46500400"/></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>') }, /^\uFFFC: /u],
  ['of a property at the first words', { body: plain('Brev'), core: coreProperties({ title: futureNumber }) }, /^: Här står ett personnummer/u],
  ['of deleted text in an empty paragraph', { body: paragraph(`<w:del w:id="1" w:author="Kim"><w:r><w:delText>${futureNumber}</w:delText></w:r></w:del>`) }, /^: Här står ett personnummer/u],
  ['in a document without text', { body: '<w:p/>', core: coreProperties({ title: futureNumber }) }, /^: Här står ett personnummer/u],
])('puts a comment %s', (_, parts, expected) => {
  const bytes = makeDocx(parts);
  const annotated = annotate(bytes);
  expect(commentsOf(annotated)).toEqual([expect.stringMatching(expected)]);
});

test('marks words in a text box and in the paragraph around it', () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${plain('Du skall gå.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
  const direct = `<w:r><w:pict><v:textbox><w:txbxContent>${plain('Du skall åka.')}</w:txbxContent></v:textbox></w:pict><w:t xml:space="preserve"> skall</w:t></w:r>`;
  const annotated = annotate(makeDocx({ body: paragraph(`${run('Vi skall ')}${box}${direct}${run(' stå.')}`) }));
  expect(extractDocx(annotated).units.map(({ text }) => text)).toEqual(['Vi ska \uFFFC\uFFFC ska stå.', 'Du ska gå.', 'Du ska åka.']);
  expect(commentsOf(annotated)).toHaveLength(4);
});

test('leaves out what is suppressed or known, and private words', () => {
  const bytes = makeDocx({ body: plain(`Du ${futureNumber} skall svara.`) });
  const findings = judged(bytes).map((finding): Finding => (finding.rule === 'content/bureaucratic-words' ? { ...finding, baselineState: 'unchanged' } : finding));
  const comments = strFromU8(unzipSync(annotate(bytes, findings))['word/comments.xml'] as Uint8Array);
  expect(comments).toContain('content/no-personnummer');
  expect(comments).not.toContain('content/bureaucratic-words');
  expect(comments).not.toContain(futureNumber);
});

test('writes with the prefix that the document has', () => {
  const document = `<ns0:document xmlns:ns0="${wordNamespace}"><ns0:body><ns0:p><ns0:r><ns0:t>Du skall svara.</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
  const annotated = annotate(makeDocx({ document }));
  expect(extractDocx(annotated).units.map(({ text }) => text)).toEqual(['Du ska svara.']);
  expect(commentsOf(annotated)).toHaveLength(1);
});

const pieces = fc.array(fc.constantFrom('a', 'skall ', '&amp;', 'Å', ' ', '&#55357;', '<w:tab/>', '<w:br/>', '<w:softHyphen/>', 'bord').filter((piece) => piece !== '&#55357;'), { minLength: 1, maxLength: 6 });
const runXml = pieces.map((list) => `<w:r><w:rPr><w:i/></w:rPr>${list.map((piece) => (piece.startsWith('<') ? piece : `<w:t xml:space="preserve">${piece}</w:t>`)).join('')}</w:r>`);
const bodies = fc.array(fc.oneof(runXml, runXml.map((one) => `<w:hyperlink w:anchor="a">${one}</w:hyperlink>`), fc.constant('<w:bookmarkStart w:id="5" w:name="b"/>'), runXml.map((one) => `<w:ins w:id="9" w:author="Kim">${one}</w:ins>`)), { minLength: 1, maxLength: 5 });

test('any findings: all comments stand at their words, all changes are right, and rejecting them gives the text back', () => {
  fc.assert(
    fc.property(bodies, fc.array(fc.record({ from: fc.nat(60), length: fc.nat(20), text: fc.constantFrom('', 'ny', 'a & b\n<c>'), changes: fc.boolean() }), { maxLength: 6 }), (body, wanted) => {
      const bytes = makeDocx({ styles: undefined, body: `<w:p>${body.join('')}</w:p>` });
      const { source, places } = extractDocx(bytes);
      const length = places.location('a', 0, 1e9) as DocxLocation;
      const line = source.slice(0, length.end);
      const findings = wanted.map(({ from, length: size, text, changes }, index): Finding => {
        const start = Math.min(from, length.end);
        const end = Math.min(start + size, length.end);
        return {
          rule: 'content/x', tool: 'content', severity: 'warning', certainty: 'certain', outcome: 'failed', message: `Nummer ${index}.`, excerpt: '', impact: 'fault', audience: 'writer', fingerprint: '', url: '',
          location: { kind: 'docx', uri: 'a', part: 'word/document.xml', paragraph: 1, start, end, headingPath: [] },
          ...(changes && { edits: [{ start, end, text }] }),
        };
      });
      const annotated = annotateDocx(bytes, findings);
      const after = extractDocx(annotated);
      expect(after.facts.comments).toHaveLength(findings.length);
      const made = after.facts.comments.flatMap(({ text }, index) => (text.includes('Ändringen är gjord') ? (findings[index]?.edits ?? []) : []));
      expect(after.source.startsWith(applyEdits(line, made))).toBe(true);
      for (const [index, { span, text }] of after.facts.comments.entries()) {
        const { start, end } = findings[index]?.location as DocxLocation;
        if (made.length === 0) expect([text, after.source.slice(span.start, span.end)]).toEqual([expect.stringContaining(`Nummer ${index}.`), line.slice(start, end)]);
      }
    }),
    { numRuns: 400, seed: 20261 },
  );
});

test('tells beforehand which changes can be tracked', () => {
  const inserted = `<w:p><w:ins w:id="9" w:author="Någon">${run('Du skall svara nu.')}</w:ins></w:p>`;
  const bytes = makeDocx({ body: plain('Du skall svara.') + inserted, header: plain('Du skall veta.') });
  const canTrack = trackableIn(bytes);
  const findings = judged(bytes).filter(({ edits }) => edits !== undefined);
  const trackable = findings.filter(({ location, edits = [] }) => canTrack(location, edits));
  expect(trackable.map(({ location }) => (location as DocxLocation).paragraph)).toEqual([1]);
  expect(findings.length).toBeGreaterThan(1);
  const annotated = documentOf(annotate(bytes));
  expect(annotated.match(/w:author="stad"><w:r[^>]*><w:delText/gu) ?? []).toHaveLength(trackable.length);
  expect(canTrack({ kind: 'file', uri: 'a.docx' }, [{ start: 0, end: 1, text: '' }])).toBe(false);
});
