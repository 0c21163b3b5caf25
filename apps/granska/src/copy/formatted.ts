import MarkdownIt, { type Token } from 'markdown-it';

/** HTML in the Markdown is text, and addresses that run something are no links: markdown-it's own defaults. */
const reader = new MarkdownIt();

/** Markdown as HTML for a clipboard. It is never put into the page. */
export const markdownAsHtml = (markdown: string): string => reader.render(markdown);

/** The words of one paragraph. An address that is not among the words is told beside them. */
function wordsOf(tokens: readonly Token[]): string {
  let words = '';
  let href = '';
  let from = 0;
  for (const token of tokens) {
    if (token.type === 'softbreak') words += ' ';
    else if (token.type === 'hardbreak') words += '\n';
    else if (token.type === 'link_open') {
      href = String(token.attrGet('href') ?? '');
      from = words.length;
    } else if (token.type === 'link_close') {
      const address = href.replace(/^(?:mailto|tel):/u, '');
      if (!words.slice(from).includes(address.replace(/^https?:\/\//u, '').replace(/\/$/u, ''))) words += ` (${address})`;
    } else words += token.content;
  }
  return words;
}

/** Markdown as the words alone, for what takes no formatting: a field in a form, a plain mail. Cells are parted by tabs. */
export function markdownAsWords(markdown: string): string {
  const paragraphs: string[] = [];
  /** Of each open list, the next number; undefined in a list of points. */
  const lists: (number | undefined)[] = [];
  let mark = '';
  let isInRow = false;
  let isBeside = false;
  const add = (text: string): void => {
    const between = isInRow ? '\t' : isBeside ? '\n' : '\n\n';
    paragraphs.push((paragraphs.length === 0 ? '' : between) + text);
  };
  for (const token of reader.parse(markdown, {})) {
    const { type } = token;
    if (type === 'bullet_list_open') lists.push(undefined);
    else if (type === 'ordered_list_open') lists.push(Number(token.attrGet('start') ?? 1));
    else if (type === 'bullet_list_close' || type === 'ordered_list_close') {
      lists.pop();
      isBeside = lists.length > 0;
    } else if (type === 'list_item_open') {
      const number = lists.at(-1);
      mark = `${'  '.repeat(lists.length - 1)}${number === undefined ? '-' : `${number}.`} `;
      if (number !== undefined) lists[lists.length - 1] = number + 1;
    } else if (type === 'inline') {
      add(mark + wordsOf(token.children ?? []));
      mark = '';
      isBeside = lists.length > 0;
    } else if (type === 'fence' || type === 'code_block') add(token.content.trimEnd());
    else if (type === 'td_close' || type === 'th_close') isInRow = true;
    else if (type === 'tr_close') {
      isInRow = false;
      isBeside = true;
    } else if (type === 'table_close') isBeside = false;
  }
  return paragraphs.join('');
}
