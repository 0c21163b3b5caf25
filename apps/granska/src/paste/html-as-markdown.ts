import { escapeLineStart } from '../text/escape-markdown.ts';
import { clipboardDocument } from './clipboard-document.ts';
import { headingLevel, isBlock, isLeftOut, lookOf, tagOf, type Look } from './clipboard-elements.ts';
import { inlineMarkdown, type InlineRun } from './inline-runs.ts';
import { tableMarkdown } from './table-markdown.ts';
import { wordListItem, wordListMarkdown, type WordListItem } from './word-list.ts';

const plain: Look = { isStrong: false, isEmphasis: false, isCode: false, href: undefined };

/** One for each paste: it also remembers whether there was any formatting to keep. */
class HtmlReader {
  isFormatted = false;

  runsOf(nodes: Iterable<Node>, look: Look = plain): InlineRun[] {
    const runs: InlineRun[] = [];
    for (const node of nodes) {
      if (node instanceof Text) runs.push({ ...look, text: node.data.replaceAll(/[ \t\r\n\f]+/gu, ' ') });
      else if (node instanceof Element && !isLeftOut(node)) {
        // A paragraph in a cell or a heading: a space will do.
        const space = isBlock(node) ? [{ ...look, text: ' ' }] : [];
        if (tagOf(node) === 'BR') runs.push({ ...look, text: '\n' });
        else runs.push(...space, ...this.runsOf(node.childNodes, lookOf(node, look)), ...space);
      }
    }
    return runs;
  }

  paragraph(nodes: Iterable<Node>): string {
    const runs = this.runsOf(nodes);
    if (runs.some(({ text, isStrong, isEmphasis, isCode, href }) => text.trim() !== '' && (isStrong || isEmphasis || isCode || href !== undefined))) this.isFormatted = true;
    return inlineMarkdown(runs);
  }

  /** For headings and cells, which have one line. */
  line(nodes: Iterable<Node>, look?: Partial<Look>): string {
    return inlineMarkdown(this.runsOf(nodes).map((run) => ({ ...run, ...look, text: run.text.replaceAll('\n', ' ') })));
  }

  /** Blocks, each some lines of Markdown. Loose words between them are paragraphs. */
  blocksOf(parent: Node): string[] {
    const out: string[] = [];
    let loose: Node[] = [];
    let items: WordListItem[] = [];
    const close = (): void => {
      const words = this.paragraph(loose);
      loose = [];
      if (items.length > 0) out.push(wordListMarkdown(items, ({ childNodes }) => this.paragraph(childNodes)));
      items = [];
      if (words !== '') out.push(escapeLineStart(words));
    };
    for (const node of parent.childNodes) {
      if (isLeftOut(node) || (items.length > 0 && node instanceof Text && node.data.trim() === '')) continue;
      const item = node instanceof Element ? wordListItem(node) : undefined;
      if (item !== undefined) {
        if (loose.length > 0) close();
        this.isFormatted = true;
        items.push(item);
        continue;
      }
      if (items.length > 0) close();
      if (isBlock(node)) {
        close();
        out.push(...this.block(node));
      } else if (node instanceof Element && [...node.querySelectorAll('*')].some(isBlock)) {
        // A wrapper around blocks is no paragraph of its own.
        close();
        out.push(...this.blocksOf(node));
      } else loose.push(node);
    }
    close();
    return out;
  }

  block(element: Element): string[] {
    const tag = tagOf(element);
    const level = headingLevel(element);
    if (level !== undefined) {
      const line = this.line(element.childNodes, { isStrong: false });
      if (line === '') return [];
      this.isFormatted = true;
      return [`${'#'.repeat(level)} ${line}`];
    }
    if (tag === 'UL' || tag === 'OL') return this.list(element);
    if (tag === 'TABLE') return this.table(element);
    if (tag === 'HR') return ['---'];
    if (tag === 'PRE' && !element.textContent.includes('```')) {
      this.isFormatted = true;
      return [`\`\`\`\n${element.textContent.replace(/\n$/u, '')}\n\`\`\``];
    }
    const inner = this.blocksOf(element);
    if (tag !== 'BLOCKQUOTE' || inner.length === 0) return inner;
    this.isFormatted = true;
    return [inner.join('\n\n').replaceAll(/^/gmu, '> ').replaceAll(/^> $/gmu, '>')];
  }

  list(element: Element): string[] {
    this.isFormatted = true;
    const items: string[] = [];
    for (const child of element.children) {
      // A list in a list that some programs write beside its item, not in it.
      const isNested = tagOf(child) === 'UL' || tagOf(child) === 'OL';
      const inner = isLeftOut(child) ? [] : isNested ? this.list(child) : this.blocksOf(child);
      if (inner.length === 0) continue;
      const mark = tagOf(element) === 'OL' ? `${items.length + 1}. ` : '- ';
      const indent = `\n${' '.repeat(mark.length)}`;
      const text = inner.join('\n').replaceAll('\n', indent);
      if (isNested && items.length > 0) items[items.length - 1] += indent + text;
      else items.push(mark + text);
    }
    return items.length === 0 ? [] : [items.join('\n')];
  }

  table(element: Element): string[] {
    const isOwn = (part: Element): boolean => part.closest('table') === element;
    const rows = [...element.querySelectorAll('tr')].filter(isOwn).map((row) => [...row.children]);
    // One column is a frame that somebody drew, not a table.
    if (rows.every((cells) => cells.length <= 1)) return rows.flat().flatMap((cell) => this.blocksOf(cell));
    this.isFormatted = true;
    const spanned = (cell: Element): string[] => Array.from({ length: Math.min(Number(cell.getAttribute('colspan')) || 1, 50) - 1 }, () => '');
    return [tableMarkdown(rows.map((cells) => cells.flatMap((cell) => [this.line(cell.childNodes, tagOf(cell) === 'TH' ? { isStrong: false } : {}), ...spanned(cell)])))];
  }
}

/**
 * Formatted text from a clipboard as Markdown: headings, lists, tables, links, bold, italic, quotes and code are kept, all
 * else is left out. The HTML is parsed in a document of its own, in which nothing runs or loads; only text leaves it.
 *
 * @returns Undefined when there is no formatting to keep: then the plain text is better.
 */
export function htmlAsMarkdown(html: string): string | undefined {
  const reader = new HtmlReader();
  const { body } = clipboardDocument(html);
  const markdown = reader.blocksOf(body).join('\n\n');
  return reader.isFormatted && markdown !== '' ? markdown : undefined;
}
