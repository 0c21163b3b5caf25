import { describe, expect, test } from 'vitest';
import type { Finding } from '@stockholm/findings';
import { annotateDocx, lintDocx } from '../../docx.ts';
import { coreProperties, makeDocx, paragraph, plain, run, type DocxParts } from '../../../test/docx/make-docx.ts';
import { docxOf } from '../../../test/docx/written-docx.ts';
import { judge } from '../../../test/judge.ts';

const leftovers = (bytes: Uint8Array, profile = 'official', lang: 'sv' | 'en' = 'sv'): Finding[] =>
  lintDocx(bytes, { uri: 'a.docx', profile, lang }).findings.filter(({ rule }) => rule === 'content/docx-leftovers');
const inFile = (parts: DocxParts): Finding[] => leftovers(makeDocx(parts));
const app = (properties: string): string => `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${properties}</Properties>`;
const custom = (name: string, value: string): DocxParts['files'] => ({
  '_rels/.rels': new TextEncoder().encode(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/><Relationship Id="rId4" Type="x/custom-properties" Target="docProps/custom.xml"/></Relationships>',
  ),
  'docProps/custom.xml': new TextEncoder().encode(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property fmtid="{D5CDD505}" pid="2" name="${name}"><lpwstr>${value}</lpwstr></property></Properties>`,
  ),
});
const withTemplate = (target: string): DocxParts => ({
  body: plain('Text.'),
  relationships: '<Relationship Id="rId8" Type="x/settings" Target="settings.xml"/>',
  files: {
    'word/settings.xml': new TextEncoder().encode('<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
    'word/_rels/settings.xml.rels': new TextEncoder().encode(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${target}" TargetMode="External"/></Relationships>`,
    ),
  },
});

test('comments: how many, at the words of the first', () => {
  const findings = leftovers(docxOf('Text: Hej.\nText: Avgiften höjs.\nKommentar: Säkert?\nText: Från maj.\nKommentar: Maj?'));
  expect(findings).toMatchObject([{ severity: 'warning', excerpt: 'Avgiften höjs.', location: { kind: 'docx', part: 'word/document.xml', paragraph: 2 } }]);
  expect(findings[0]?.message).toMatch(/^Filen har 2 kommentarer kvar\. Den som får filen kan läsa dem\./u);
  expect(findings[0]?.suggestions?.[0]?.title).toContain('Ta bort alla kommentarer');
});

test('one comment, one without a place, and in English', () => {
  const comments = `<w:comment w:id="0" w:author="a">${plain('Stämmer det?')}</w:comment>`;
  expect(inFile({ body: plain('Text.'), comments })[0]?.message).toMatch(/^Filen har en kommentar kvar\. Den som får filen kan läsa den\. Ta bort den/u);
  expect(leftovers(makeDocx({ body: plain('Text.'), comments }), 'letter', 'en')[0]?.message).toMatch(/^The file still has a comment\./u);
});

test("stad's own comments are told from others'", () => {
  const bytes = docxOf('Text: Vi skall säkerhetsställa det.');
  const annotated = annotateDocx(bytes, lintDocx(bytes, { uri: 'a.docx', profile: 'official' }).findings);
  expect(leftovers(annotated).map(({ message }) => message)).toEqual([expect.stringMatching(/^Filen har (?:en kommentar|\d+ kommentarer) kvar från stad\./u), expect.stringContaining('spårad')]);
});

test('tracked changes, and what is deleted', () => {
  expect(leftovers(docxOf('Text: Hej.\nTillagt: Ny mening.\nBorttaget: Gammal mening.'))).toMatchObject([
    { severity: 'warning', excerpt: 'Ny mening.', message: expect.stringMatching(/^Filen har 2 spårade ändringar .* Borttagen text går fortfarande att läsa\./u) as string, location: { kind: 'docx', paragraph: 2 } },
  ]);
  const inserted = leftovers(docxOf('Tillagt: Ny mening.'));
  expect(inserted[0]?.message).toMatch(/^Filen har en spårad ändring som ingen/u);
  expect(inserted[0]?.message).not.toContain('Borttagen');
  expect(JSON.stringify(leftovers(docxOf('Text: Hej.\nBorttaget: Vi har inte råd.')))).not.toContain('inte råd');
});

test('changes of looks alone are a hint', () => {
  const body = paragraph('<w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="a"><w:rPr/></w:rPrChange></w:rPr><w:t>Hej.</w:t></w:r>');
  expect(inFile({ body })).toMatchObject([{ severity: 'info' }]);
});

test('hidden text', () => {
  expect(leftovers(docxOf('Text: Avgiften höjs.\nDolt: Fler höjningar kommer.'))).toMatchObject([{ severity: 'warning', excerpt: 'Fler höjningar kommer.', location: { kind: 'docx', paragraph: 2 } }]);
});

test.each([
  ['Författare', 'Kim Exempelsson'],
  ['Författare', 'Exempelström, Åsa'],
  ['Författare', 'Astrid'],
  ['Författare', 'lars.exempelsson@stockholm.se'],
  ['Författare', 'Karin von Exempel; Stockholms stad'],
  ['Författare', 'ab12345'],
  ['Företag', 'Exempelkonsult AB'],
])('%s %s is asked about, and not repeated', (word, value) => {
  for (const lang of ['sv', 'en'] as const) {
    const findings = leftovers(docxOf(`${word}: ${value}\nText: Hej.`), 'official', lang);
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'ask', excerpt: '', location: { kind: 'file' } }]);
    for (const part of value.split(/[^\p{L}\d]+/u).filter((one) => one.length > 4 && one !== 'stockholm' && one !== 'Stockholms')) expect(JSON.stringify(findings)).not.toContain(part);
  }
});

test('what all the properties hold is one question', () => {
  const findings = inFile({ core: coreProperties({ creator: 'Kim Exempelsson', lastModifiedBy: 'Astrid Exempelsson' }), app: app('<Manager>Lars Exempelsson</Manager><Company>Exempelkonsult AB</Company>') });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toContain('författare, senast ändrad av, chef, ett annat företag');
  expect(inFile({ files: custom('_AuthorEmailDisplayName', 'Kim Exempelsson') ?? {} })[0]?.message).toContain('avsändarens namn');
});

test("the template's path", () => {
  expect(inFile(withTemplate('file:///Q:\\Mallar\\Yttrande.dotx'))[0]?.message).toContain('mallens sökväg');
});

test.each([
  ['a whole document', { body: plain('Beslut', 'Rubrik1') + plain('Text.') }],
  ['an empty one', {}],
  ['a unit as author', { core: coreProperties({ creator: 'Socialförvaltningen' }) }],
  ['the city as author', { core: coreProperties({ creator: 'Stockholms stad' }) }],
  ['a company of the city', { core: coreProperties({ creator: 'Stockholm Vatten och Avfall AB' }) }],
  ['a program as author', { core: coreProperties({ creator: 'python-docx' }) }],
  ['a nameless user', { core: coreProperties({ creator: 'Microsoft Office-användare' }) }],
  ['an administrator', { core: coreProperties({ creator: 'Administrator' }) }],
  ['a user of Windows', { core: coreProperties({ creator: 'Windows User' }) }],
  ['a function mailbox', { core: coreProperties({ creator: 'registrator@stockholm.se' }) }],
  ['an editorial office', { core: coreProperties({ lastModifiedBy: 'Webbredaktionen' }) }],
  ['no author', { core: coreProperties({ creator: ' ' }) }],
  ['the city as company', { app: app('<Company>Stockholms stad</Company>') }],
  ['the city in capitals', { app: app('<Company>STOCKHOLMS STAD</Company>') }],
  ['a department as company', { app: app('<Company>Socialförvaltningen</Company>') }],
  ['a program and a template by name', { app: app('<Application>Microsoft Office Word</Application><Template>Normal.dotm</Template>') }],
  ['no company', { app: app('<Company></Company>') }],
  ['a title', { core: coreProperties({ title: 'Brev till Kim Exempelsson' }) }],
  ['a template by name', withTemplate('Normal.dotm')],
  ['a property of the writer', { files: custom('Handling', 'Kim Exempelsson') ?? {} }],
  ['hidden white space', { body: paragraph(run('Hej.') + run('  ', '<w:vanish/>')) }],
  ['text that is not hidden after all', { body: paragraph(run('Hej.', '<w:vanish w:val="0"/>')) }],
  ['a field', { body: paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE "avgift"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>') }],
  ['a footnote', { body: paragraph('<w:r><w:footnoteReference w:id="2"/></w:r>'), footnotes: `<w:footnote w:id="2">${plain('Se lagen.')}</w:footnote>` }],
] satisfies [string, DocxParts][])('leaves %s', (_, parts) => {
  expect(inFile(parts)).toEqual([]);
});

describe.each(['web', 'service', 'crisis'])('a draft of a page: %s', (profile) => {
  test('is asked about once, with all that is left in it', () => {
    expect(leftovers(docxOf('Författare: Kim Exempelsson\nText: Hej.\nText: Avgiften höjs.\nKommentar: Säkert?\nTillagt: Ny mening.\nBorttaget: Gammal.\nDolt: Fler höjningar.'), profile)).toMatchObject([
      { severity: 'info', certainty: 'ask', excerpt: 'Avgiften höjs.', message: 'Filen har en kommentar, 2 spårade ändringar och dold text. Ska själva filen skickas eller publiceras? Ta i så fall hand om det först.' },
    ]);
  });

  test.each(['Författare: Kim Exempelsson\nText: Hej.', 'Text: Hej.'])('is left alone without anything left in the text: %j', (text) => {
    expect(leftovers(docxOf(text), profile)).toEqual([]);
  });
});

test('the question of a draft in English, and of one thing', () => {
  expect(leftovers(docxOf('Text: Hej.\nKommentar: Säkert?'), 'web', 'en')[0]?.message).toBe('The file has a comment. Is the file itself to be sent or published? If so, see to it first.');
  expect(leftovers(docxOf('Text: Hej.\nDolt: Fler höjningar.'), 'web')[0]?.message).toMatch(/^Filen har dold text\./u);
});

test('says nothing between colleagues, or of other formats', () => {
  expect(leftovers(docxOf('Text: Hej.\nKommentar: Säkert?'), 'internal')).toEqual([]);
  expect(judge('docx-leftovers', 'Kommentar: Säkert?\nFörfattare: Kim Exempelsson', { profile: 'official' })).toEqual([]);
});

test('a line that is no kind of paragraph is a fault of the example', () => {
  expect(() => docxOf('Fotnot: a')).toThrow('Fotnot');
});
