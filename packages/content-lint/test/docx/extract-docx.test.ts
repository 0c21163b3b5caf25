import { expect, test } from 'vitest';
import { lintDocx } from '../../src/docx.ts';
import { extractDocx } from '../../src/extract/docx.ts';
import { read } from '../places.ts';
import { coreProperties, makeDocx, paragraph, plain, run, swedishStyles, type DocxParts } from './make-docx.ts';

const readParts = (parts: DocxParts): string[] => read(extractDocx(makeDocx(parts)));
const readBody = (body: string): string[] => readParts({ body });

test('knows headings by their style, its name, what it builds on, and by outline level', () => {
  expect(
    readBody(
      plain('Ansökan', 'Rubrik') +
        plain('Så gör du', 'Rubrik1') +
        plain('Steg', 'Rubrik2') +
        plain('Eget kapitel', 'Kapitel') +
        '<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>Direkt formaterad</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:pStyle w:val="Rubrik1"/><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>Ser bara ut så</w:t></w:r></w:p>',
    ),
  ).toEqual(['title: Ansökan', 'heading: Så gör du', 'heading: Steg', 'heading: Eget kapitel', 'heading: Direkt formaterad', 'paragraph: Ser bara ut så']);
  const levels = extractDocx(makeDocx({ body: plain('A', 'Rubrik1') + plain('B', 'Kapitel') })).units.map(({ level }) => level);
  expect(levels).toEqual([1, 2]);
});

test('tells where words are bold and italic, by the run or its style, and where cells are', () => {
  const bold = (text: string, looks: string): string => run(text, looks);
  const cell = (content: string, span = ''): string => `<w:tc><w:tcPr>${span}</w:tcPr>${content}</w:tc>`;
  const styles = swedishStyles.replace('</w:styles>', '<w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style></w:styles>');
  const table = `<w:tbl><w:tr>${cell(plain('Ålder'), '<w:gridSpan w:val="2"/>')}${cell(plain('Avgift'))}</w:tr><w:tr>${cell('<w:p/>')}${cell(`<w:tbl><w:tr>${cell(plain('inre'))}</w:tr></w:tbl>${plain('yttre')}`)}${cell(plain('noll'))}</w:tr></w:tbl>`;
  const { layout, source } = extractDocx(
    makeDocx({
      styles,
      body: `${paragraph(run('Vi ') + bold('ska', '<w:b/>') + bold(' inte', '<w:b w:val="0"/>') + bold('nu', '<w:i/><w:rStyle w:val="x"/>') + bold('Stark', '<w:rStyle w:val="Stark"/>') + bold('svag', '<w:rStyle w:val="Stark"/><w:b w:val="0"/>'))}${table}${plain('Efter')}<w:tbl><w:tr>${cell(plain('ny'))}</w:tr></w:tbl>`,
    }),
  );
  const words = ({ start, end }: { start: number; end: number }): string => source.slice(start, end);
  expect(layout.strong.map(words)).toEqual(['ska', 'Stark']);
  expect(layout.cells.map(({ table: number, row, column, span }) => [number, row, column, words(span)])).toEqual([
    [0, 0, 0, 'Ålder'],
    [0, 0, 2, 'Avgift'],
    [0, 1, 0, ''],
    [0, 1, 1, 'inre'],
    [0, 1, 1, 'yttre'],
    [0, 1, 2, 'noll'],
    [1, 0, 0, 'ny'],
  ]);
});

test('knows headings by localised ids when the styles are missing', () => {
  const bytes = makeDocx({ styles: undefined, body: plain('A', 'Rubrik2') + plain('B', 'Heading3') + plain('C', 'berschrift') });
  expect(extractDocx(bytes).units.map(({ kind, level }) => [kind, level])).toEqual([['heading', 2], ['heading', 3], ['paragraph', undefined]]);
});

test('knows lists, tables, quotes and a table of contents', () => {
  expect(
    readBody(
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Punkt</w:t></w:r></w:p>' +
        plain('Punkt av stilen', 'Punktlista') +
        '<w:p><w:pPr><w:pStyle w:val="Punktlista"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Punkten borttagen</w:t></w:r></w:p>' +
        `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>${plain('Cell')}</w:tc><w:tc>${plain('Cell två')}</w:tc></w:tr></w:tbl>` +
        plain('Citat', 'Citat') +
        plain('Så gör du\t1', 'Innehll1') +
        plain('Sist'),
    ),
  ).toEqual(['listItem: Punkt', 'listItem: Punkt av stilen', 'paragraph: Punkten borttagen', 'tableCell: Cell', 'tableCell: Cell två', 'quote: Citat', 'paragraph: Sist']);
});

test('joins text across runs, spelling marks, smart tags, bookmarks, links and content controls', () => {
  const body = paragraph(
    `${run('Vi säker')}<w:proofErr w:type="spellStart"/>${run('hetsställ', '<w:b/>')}<w:proofErr w:type="spellEnd"/>${run('er')}` +
      `<w:bookmarkStart w:id="0" w:name="_GoBack"/>${run(' det i ')}<w:bookmarkEnd w:id="0"/>` +
      `<w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr/>${run('Stock')}${run('holm')}</w:smartTag>${run(' via ')}` +
      `<w:hyperlink r:id="rId9">${run('vår sida', '<w:rStyle w:val="Hyperlnk"/>')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run(' i dag.')}</w:sdtContent></w:sdt>`,
  );
  const bytes = makeDocx({ body, relationships: '<Relationship Id="rId9" Type="x/hyperlink" Target="https://start.stockholm/" TargetMode="External"/>' });
  const { units, facts, source } = extractDocx(bytes);
  expect(units.map(({ text }) => text)).toEqual(['Vi säkerhetsställer det i Stockholm via vår sida i dag.']);
  expect(facts.links.map(({ target, span }) => [target, source.slice(span.start, span.end)])).toEqual([['https://start.stockholm/', 'vår sida']]);
  const [finding] = lintDocx(bytes, { uri: 'a.docx' }).findings;
  expect(finding).toMatchObject({ excerpt: 'säkerhetsställer', edits: [{ start: 3, end: 19, text: 'säkerställer' }], location: { kind: 'docx', uri: 'a.docx', part: 'word/document.xml', paragraph: 1, start: 3, end: 19, headingPath: [] } });
});

test('reads tabs, breaks, hyphens, entities and white space as Word shows them', () => {
  const body = paragraph(
    '<w:r><w:t>  Kultur</w:t><w:tab/><w:t xml:space="preserve">&amp; fri</w:t><w:softHyphen/><w:t>tid </w:t><w:br/><w:t>08</w:t><w:noBreakHyphen/><w:t>4&#54;5</w:t><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>' +
      '<w:r><w:t><![CDATA[<a>]]></w:t><w:cr/></w:r>',
  );
  const { units, source } = extractDocx(makeDocx({ body }));
  expect(source).toBe('Kultur\t& fri\u00ADtid\n08\u2011465\uFFFC<a>\n');
  expect(units[0]?.text).toBe('Kultur & fri\u00ADtid 08\u2011465\uFFFC<a>');
});

test('judges what fields say, not their code nor page numbers', () => {
  const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = (code: string, result: string): string => `${char('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${char('separate')}${run(result)}${char('end')}`;
  const body = paragraph(`${run('Se ')}${field('HYPERLINK "https://start.stockholm/"', 'vår sida')}${run(', s. ')}${field('PAGEREF _Toc1 \\h', '12')}<w:fldSimple w:instr=" NUMPAGES ">${run('30')}</w:fldSimple>${run('.')}`);
  const extraction = extractDocx(makeDocx({ body }));
  expect(read(extraction)).toEqual(['paragraph: Se vår sida, s. \uFFFC\uFFFC.']);
  expect(extraction.facts.links.map(({ target }) => target)).toEqual(['https://start.stockholm/']);
  const contents = `<w:p>${char('begin')}<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>${char('separate')}${run('Rubrik')}</w:p>${plain('Rubrik två')}<w:p>${char('end')}</w:p>${plain('Text')}`;
  expect(readBody(contents)).toEqual(['paragraph: Rubrik', 'paragraph: Text']);
});

test('reads all text when a field never ends', () => {
  expect(readBody(paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('Texten syns.')}`) + plain('Mer.'))).toEqual(['paragraph: Texten syns.', 'paragraph: Mer.']);
});

test('judges inserted text and not what is taken out, and knows who did it', () => {
  const mark = 'w:id="7" w:author="Kim Exempelsson" w:date="2026-01-02T03:04:05Z"';
  const body =
    paragraph(
      `${run('Du ')}<w:del ${mark}><w:r><w:delText xml:space="preserve">skall </w:delText></w:r></w:del><w:ins ${mark}>${run('ska ')}</w:ins>${run('svara')}` +
        `<w:moveFrom ${mark}>${run(' nu')}</w:moveFrom><w:moveTo ${mark}>${run(' snart')}</w:moveTo>${run('.')}`,
    ) +
    `<w:p><w:pPr><w:rPr><w:del ${mark}/></w:rPr><w:pPrChange ${mark}><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr></w:pPrChange></w:pPr>${run('Text.')}</w:p>`;
  const { units, facts, source } = extractDocx(makeDocx({ body }));
  expect(units.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['paragraph: Du ska svara snart.', 'paragraph: Text.']);
  expect(facts.changes.map(({ kind, author, span }) => [kind, author, source.slice(span.start, span.end)])).toEqual([
    ['deleted', 'Kim Exempelsson', ''],
    ['inserted', 'Kim Exempelsson', 'ska '],
    ['moved', 'Kim Exempelsson', ''],
    ['moved', 'Kim Exempelsson', ' snart'],
    ['deleted', 'Kim Exempelsson', ''],
    ['formatted', 'Kim Exempelsson', ''],
  ]);
});

test('reads notes, headers and footers, and alternative texts; text boxes once', () => {
  const box = `<wps:txbx><w:txbxContent>${plain('I rutan')}</w:txbxContent></wps:txbx>`;
  const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Bild 1" descr="En karta &amp; en bro"/>${box}</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${plain('I rutan')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const extraction = extractDocx(
    makeDocx({
      body: plain('Inledning', 'Rubrik1') + paragraph(`${run('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>${drawing}${run(' slut')}`),
      footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' En fotnot.')}</w:p></w:footnote>`,
      header: plain('Stockholms stad'),
      footer: paragraph(`${run('Sida ')}<w:fldSimple w:instr="PAGE">${run('1')}</w:fldSimple>`),
    }),
  );
  expect(read(extraction)).toEqual(['heading: Inledning', 'paragraph: Text\uFFFC slut', 'paragraph: I rutan', 'paragraph: En fotnot.', 'label: Stockholms stad', 'label: Sida \uFFFC', 'alt: En karta & en bro']);
  const { source, places } = extraction;
  const at = (words: string): unknown => places.location('a', source.indexOf(words), source.indexOf(words) + words.length);
  expect(at('fotnot')).toEqual({ kind: 'docx', uri: 'a', part: 'word/footnotes.xml', paragraph: 2, start: 4, end: 10, headingPath: ['Inledning'] });
  expect(at('rutan')).toMatchObject({ part: 'word/document.xml', paragraph: 3, start: 2, end: 7 });
  expect(at('karta')).toMatchObject({ part: 'word/document.xml', paragraph: 2, start: 4, end: 5 });
  expect(at('Sida')).toMatchObject({ part: 'word/footer1.xml', headingPath: [] });
});

test('knows comments with the words that they are about, properties, hidden text', () => {
  const { facts, source, units } = extractDocx(
    makeDocx({
      body: paragraph(`${run('Ring ')}<w:commentRangeStart w:id="0"/>${run('växeln')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' nu', '<w:vanish/>')}${run('!', '<w:vanish w:val="0"/>')}`),
      comments: `<w:comment w:id="0" w:author="Kim Exempelsson" w:initials="KE">${plain('Stämmer det?')}</w:comment>`,
      core: coreProperties({ creator: 'Kim Exempelsson', title: 'Utkast' }),
      app: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Stockholms stad</Company></Properties>',
    }),
  );
  expect(units.map(({ text }) => text)).toEqual(['Ring växeln!']);
  expect(facts.lang).toBe('sv-SE');
  expect(facts.comments.map(({ author, text, span }) => [author, text, source.slice(span.start, span.end)])).toEqual([['Kim Exempelsson', 'Stämmer det?', 'växeln']]);
  expect(facts.properties.map(({ name, value }) => `${name}: ${value}`)).toEqual(['title: Utkast', 'creator: Kim Exempelsson', 'revision: 2', 'Company: Stockholms stad']);
  expect(facts.hidden.map(({ start, end }) => source.slice(start, end))).toEqual([' nu']);
});

test('takes the language from the words where Word guessed wrong', () => {
  const english = swedishStyles.replace('sv-SE', 'en-US');
  const swedish = 'Vi skall hjälpa dig som behöver det och vill ha det.';
  expect(extractDocx(makeDocx({ styles: english, body: plain(swedish) })).lang).toBeUndefined();
  expect(extractDocx(makeDocx({ styles: english, body: plain('We will help you with what you need for the move.') })).lang).toBe('en-US');
  const lang = (text: string, tag: string): string | undefined => extractDocx(makeDocx({ body: paragraph(run(text, `<w:lang w:val="${tag}"/>`)) })).units[0]?.lang;
  expect([lang(swedish, 'en-US'), lang('Apply for a permit here', 'en-GB'), lang('Haku', 'fi-FI')]).toEqual([undefined, 'en-GB', 'fi-FI']);
});

test('gives edits within the paragraph, and the path of headings', () => {
  const { findings, document } = lintDocx(makeDocx({ body: plain('Ansökan', 'Rubrik1') + plain('Vad gäller?', 'Rubrik2') + plain('Text.') + paragraph(run('Du ska') + run('ll svara.')) }), { uri: 'brev.docx' });
  expect(findings).toMatchObject([
    { rule: 'content/bureaucratic-words', excerpt: 'skall', edits: [{ start: 3, end: 8, text: 'ska' }], location: { paragraph: 4, start: 3, end: 8, headingPath: ['Ansökan', 'Vad gäller?'] } },
  ]);
  expect(document).toMatchObject({ uri: 'brev.docx', lang: 'sv-SE', words: 4 });
});

test('marks a number that two runs share, and one on another line of the same paragraph', () => {
  const { findings } = lintDocx(makeDocx({ body: paragraph(`${run('Ring 08-465')}<w:r><w:br/></w:r>${run('00400 nu.')}`) + plain('Ring 08-46500400.') }), { uri: 'a' });
  expect(findings.filter(({ rule }) => rule === 'content/phone-format').at(-1)).toMatchObject({ location: { paragraph: 2, start: 5, end: 16 } });
});
