import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { lintDocx } from '../../src/docx.ts';
import { rules } from '../../src/index.ts';
import { exampleNumber, futureCoordinationNumber, futureNumber } from '../judge.ts';
import { coreProperties, makeDocx, paragraph, plain, run, type DocxParts } from './make-docx.ts';

const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** Where a number can be in a Word document. */
const hidingPlaces: Record<string, (canary: string) => DocxParts> = {
  'a paragraph': (canary) => ({ body: plain(`Du ${canary} skall vänta.`) }),
  'runs that cut it': (canary) => ({ body: paragraph(run(`Du ${canary.slice(0, 3)}`) + run(canary.slice(3, -2), '<w:b/>') + run(`${canary.slice(-2)} skall vänta.`)) }),
  'a heading, with findings below': (canary) => ({ body: plain(`Ärende ${canary}`, 'Rubrik1') + plain('Du skall vänta.') }),
  'a heading with soft hyphens': (canary) => ({ body: plain(`Ärende ${canary.slice(0, 5)}\u00AD${canary.slice(5)}`, 'Rubrik1') + plain('Du skall vänta.') }),
  'a cell': (canary) => ({ body: `<w:tbl><w:tr><w:tc>${plain(canary)}</w:tc></w:tr></w:tbl>` }),
  'a table of contents': (canary) => ({ body: plain(`Ärende ${canary}`, 'Innehll1') }),
  'deleted text': (canary) => ({ body: paragraph(`${run('Du skall ')}<w:del w:id="1" w:author="a"><w:r><w:delText>${canary}</w:delText></w:r></w:del>${run('vänta.')}`) }),
  'moved text': (canary) => ({ body: paragraph(`<w:moveFrom w:id="1" w:author="a">${run(canary)}</w:moveFrom>${run('Du skall vänta.')}`) }),
  'inserted text': (canary) => ({ body: paragraph(`<w:ins w:id="1" w:author="a">${run(canary)}</w:ins>${run('Du skall vänta.')}`) }),
  'hidden text': (canary) => ({ body: paragraph(run('Du skall vänta.') + run(canary, '<w:vanish/>')) }),
  'the result of a field': (canary) => ({ body: paragraph(`${char('begin')}<w:r><w:instrText>MERGEFIELD pnr</w:instrText></w:r>${char('separate')}${run(canary)}${char('end')}`) }),
  'the code of a field': (canary) => ({ body: paragraph(`${char('begin')}<w:r><w:instrText>HYPERLINK "https://example.se/?id=${canary}"</w:instrText></w:r>${char('separate')}${run('länk')}${char('end')}`) }),
  'a link': (canary) => ({
    body: paragraph(`<w:hyperlink r:id="rId9">${run('Du skall klicka')}</w:hyperlink>`),
    relationships: `<Relationship Id="rId9" Type="x/hyperlink" Target="https://example.se/?id=${canary}" TargetMode="External"/>`,
  }),
  'an alternative text': (canary) => ({ body: paragraph(`<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Kvitto för ${canary}"/></wp:inline></w:drawing></w:r>`) }),
  'a footnote': (canary) => ({ body: paragraph('<w:r><w:footnoteReference w:id="2"/></w:r>'), footnotes: `<w:footnote w:id="2">${plain(`Se ${canary}.`)}</w:footnote>` }),
  'a header': (canary) => ({ header: plain(`Ärende ${canary}`) }),
  'a footer': (canary) => ({ footer: plain(`Ärende ${canary}`) }),
  'a comment': (canary) => ({ body: paragraph(`<w:commentRangeStart w:id="0"/>${run('Du skall vänta.')}<w:commentRangeEnd w:id="0"/>`), comments: `<w:comment w:id="0" w:author="a">${plain(`Gäller ${canary}`)}</w:comment>` }),
  'a comment without a place': (canary) => ({ comments: `<w:comment w:id="0" w:author="a">${plain(`Gäller ${canary}`)}</w:comment>` }),
  'the title': (canary) => ({ core: coreProperties({ title: `Beslut ${canary}` }) }),
  'the author': (canary) => ({ core: coreProperties({ creator: canary }) }),
};
const numbers = [exampleNumber, futureNumber, futureCoordinationNumber];
const cases = Object.entries(hidingPlaces).flatMap(([place, make]) => numbers.map((canary, which) => [canary, place, make, which] as const));
const only = (kept: string): Record<string, 'off'> => Object.fromEntries(rules.filter(({ id }) => id !== kept).map(({ id }) => [id, 'off' as const]));

test.each(cases)('%s in %s is found, and never leaves', (canary, place, make, which) => {
  const bytes = makeDocx(make(canary));
  const expectSilence = (lang: 'sv' | 'en', settings: Record<string, 'off'>): void => {
    const result = lintDocx(bytes, { uri: 'a', lang, rules: settings });
    const said = JSON.stringify({ ...result, document: { ...result.document, hash: '' }, findings: result.findings.map((finding) => ({ ...finding, fingerprint: '' })) });
    for (const form of [canary, canary.replace(/\D/gu, ''), canary.slice(-4)]) expect(said).not.toContain(form);
  };
  for (const lang of ['sv', 'en'] as const) {
    const { findings } = lintDocx(bytes, { uri: 'a', lang });
    expect(findings.filter(({ rule }) => rule === 'content/no-personnummer')).not.toEqual([]);
    expectSilence(lang, {});
    expectSilence(lang, { 'content/no-personnummer': 'off' });
  }
  // Each rule alone: in each place with one of the numbers, with each number in a third of the places, and in both languages.
  const at = Object.keys(hidingPlaces).indexOf(place);
  for (const [index, { id }] of rules.entries()) {
    if ((index + which + at) % numbers.length === 0) expectSilence((index + Math.floor(at / numbers.length)) % 2 === 0 ? 'sv' : 'en', only(id));
  }
});

test('reads no part that nothing refers to', () => {
  expect(lintDocx(makeDocx({ body: plain('Text.'), files: { 'customXml/item1.xml': strToU8(`<a>${exampleNumber}</a>`) } }), { uri: 'a' }).findings).toEqual([]);
});
