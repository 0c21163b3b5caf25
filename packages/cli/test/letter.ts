import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A run of a Word document. */
export const run = (text: string): string => `<w:r w:rsidR="00AB12CD"><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A letter such as Word writes it. Each paragraph is made of runs. */
export function letter(...paragraphs: string[]): Uint8Array {
  const relationships = (content: string): Uint8Array => strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'),
    '_rels/.rels': relationships('<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${paragraphs.map((one) => `<w:p>${one}</w:p>`).join('')}</w:body></w:document>`),
    'word/theme/theme1.xml': strToU8('<tema  />'),
  });
}
