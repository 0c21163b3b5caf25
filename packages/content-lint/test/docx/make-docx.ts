import { strToU8, zipSync, type Zippable } from 'fflate';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The start tag that Word writes, with what it declares. */
const documentStart =
  `<w:document xmlns:w="${wordNamespace}" xmlns:r="${relationshipTypes}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14">';
const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Styles as a Swedish Word writes them: English names, Swedish ids. */
export const swedishStyles = `<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sv-SE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Kapitel"><w:name w:val="Stadens kapitel"/><w:basedOn w:val="Rubrik2"/></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Citat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Innehll1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Punktlista"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
</w:styles>`;

export interface DocxParts {
  /** What stands in `w:body`. */
  body?: string;
  /** All of `document.xml`, instead of `body`. */
  document?: string | Uint8Array;
  styles?: string | undefined;
  footnotes?: string;
  comments?: string;
  header?: string;
  footer?: string;
  /** `docProps/core.xml`. */
  core?: string;
  /** `docProps/app.xml`. */
  app?: string;
  /** Relationships of the document beside those of the parts above: `<Relationship …/>`. */
  relationships?: string;
  /** Files as they are. */
  files?: Zippable;
}

const story = (name: string, content: string): string => `${xmlDeclaration}<w:${name} xmlns:w="${wordNamespace}" xmlns:r="${relationshipTypes}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${content}</w:${name}>`;

/** A docx with the parts and names that Word writes. */
export function makeDocx(parts: DocxParts = {}): Uint8Array {
  const styles = 'styles' in parts ? parts.styles : swedishStyles;
  const relationships: string[] = [];
  const overrides: string[] = [];
  const files: Zippable = {};
  const add = (type: string, target: string, content: string | undefined): void => {
    if (content === undefined) return;
    relationships.push(`<Relationship Id="rId${relationships.length + 1}" Type="${relationshipTypes}/${type}" Target="${target}"/>`);
    overrides.push(`<Override PartName="/word/${target}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`);
    files[`word/${target}`] = strToU8(content);
  };
  add('styles', 'styles.xml', styles);
  add('footnotes', 'footnotes.xml', parts.footnotes && story('footnotes', parts.footnotes));
  add('comments', 'comments.xml', parts.comments && story('comments', parts.comments));
  add('header', 'header1.xml', parts.header && story('hdr', parts.header));
  add('footer', 'footer1.xml', parts.footer && story('ftr', parts.footer));
  const packageRelationships = [
    `<Relationship Id="rId1" Type="${relationshipTypes}/officeDocument" Target="word/document.xml"/>`,
    parts.core === undefined ? '' : '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    parts.app === undefined ? '' : `<Relationship Id="rId3" Type="${relationshipTypes}/extended-properties" Target="docProps/app.xml"/>`,
  ];
  const rels = (content: string): Uint8Array => strToU8(`${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`);
  const document = parts.document ?? `${xmlDeclaration}${documentStart}<w:body>${parts.body ?? ''}<w:sectPr w:rsidR="00A1"><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${overrides.join('')}</Types>`,
      ),
      '_rels/.rels': rels(packageRelationships.join('')),
      'word/document.xml': typeof document === 'string' ? strToU8(document) : document,
      'word/_rels/document.xml.rels': rels(relationships.join('') + (parts.relationships ?? '')),
      ...files,
      ...(parts.core === undefined ? {} : { 'docProps/core.xml': strToU8(parts.core) }),
      ...(parts.app === undefined ? {} : { 'docProps/app.xml': strToU8(parts.app) }),
      ...parts.files,
    },
    { mtime: '1980-01-02T00:00:00' },
  );
}

/** A run, as Word writes it. */
export const run = (text: string, properties = ''): string =>
  `<w:r w:rsidR="00C40F2A">${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of ready runs. */
export const paragraph = (runs: string, style?: string): string =>
  `<w:p w14:paraId="4B1F00AA" w:rsidR="00C40F2A" w:rsidRDefault="00C40F2A">${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;

/** A paragraph of one run. */
export const plain = (text: string, style?: string): string => paragraph(run(text), style);

/** `docProps/core.xml` as Word writes it. */
export const coreProperties = (properties: { creator?: string; lastModifiedBy?: string; title?: string }): string =>
  `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${properties.title ?? ''}</dc:title><dc:creator>${properties.creator ?? ''}</dc:creator><cp:lastModifiedBy>${properties.lastModifiedBy ?? ''}</cp:lastModifiedBy><cp:revision>2</cp:revision></cp:coreProperties>`;
