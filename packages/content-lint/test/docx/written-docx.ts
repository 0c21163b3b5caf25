import { coreProperties, makeDocx, paragraph, run } from './make-docx.ts';

/**
 * A Word document as it is told in a README, so that its readers need no XML. Each line is a paragraph with a word for what it is:
 *
 * - `Text`, `Rubrik`; a comment about it stands on a line of its own below, `Kommentar`
 * - `Tillagt`, `Borttaget`, `Dolt`: a paragraph that is inserted, deleted or hidden
 * - `Titel`, `Författare`, `Företag`: properties of the file
 *
 * @throws Error for another word.
 */
export function docxOf(told: string): Uint8Array {
  const body: string[] = [];
  const comments: string[] = [];
  let creator = '';
  let title = '';
  let company = '';
  for (const line of told.split('\n').filter((one) => one.trim() !== '')) {
    const [, word, value] = /^(\p{L}+): (.*)$/u.exec(line) ?? [];
    const text = run(value ?? '');
    if (word === 'Text') body.push(paragraph(text));
    else if (word === 'Rubrik') body.push(paragraph(text, 'Rubrik1'));
    else if (word === 'Kommentar') {
      const id = comments.length;
      const above = body.pop() ?? paragraph('');
      body.push(above.replace(/(<w:r .*)<\/w:p>$/u, `<w:commentRangeStart w:id="${id}"/>$1<w:commentRangeEnd w:id="${id}"/></w:p>`));
      comments.push(`<w:comment w:id="${id}" w:author="Kim Exempelsson">${paragraph(text)}</w:comment>`);
    } else if (word === 'Tillagt') body.push(paragraph(`<w:ins w:id="1" w:author="Kim Exempelsson">${text}</w:ins>`));
    else if (word === 'Borttaget') body.push(paragraph(`<w:del w:id="1" w:author="Kim Exempelsson">${text.replaceAll('w:t', 'w:delText')}</w:del>`));
    else if (word === 'Dolt') body.push(paragraph(run(value ?? '', '<w:vanish/>')));
    else if (word === 'Författare') creator = value ?? '';
    else if (word === 'Titel') title = value ?? '';
    else if (word === 'Företag') company = value ?? '';
    else throw new Error(`No such line in a told Word document: ${line}`);
  }
  return makeDocx({
    body: body.join(''),
    ...(comments.length === 0 ? {} : { comments: comments.join('') }),
    ...(creator === '' && title === '' ? {} : { core: coreProperties({ creator, title }) }),
    ...(company === '' ? {} : { app: `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${company}</Company></Properties>` }),
  });
}
