import { escapeInline } from '../text/escape-markdown.ts';

/** Words with one look. */
export interface InlineRun {
  text: string;
  isStrong: boolean;
  isEmphasis: boolean;
  isCode: boolean;
  href: string | undefined;
}

const isAlike = (a: InlineRun, b: InlineRun): boolean =>
  a.isStrong === b.isStrong && a.isEmphasis === b.isEmphasis && a.isCode === b.isCode && a.href === b.href;

/** Joins neighbours with the same look: Word cuts words anywhere. Space between two runs belongs to the first. */
function joinRuns(runs: readonly InlineRun[]): InlineRun[] {
  const joined: InlineRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && (isAlike(last, run) || (run.text.trim() === '' && run.href === last.href))) last.text += run.text;
    else if (run.text !== '') joined.push({ ...run });
  }
  return joined;
}

function marked(words: string, { isStrong, isEmphasis, isCode, href }: InlineRun): string {
  // A code span can't hold the mark that ends it.
  const inner = isCode && !words.includes('`') ? `\`${words}\`` : escapeInline(words);
  const stars = '*'.repeat((isEmphasis ? 1 : 0) + (isStrong ? 2 : 0));
  const shown = `${stars}${inner}${stars}`;
  return href === undefined ? shown : `[${shown}](${href})`;
}

/** Runs as one paragraph of Markdown. Space at the ends of a run stands outside its marks, where Markdown wants it. */
export function inlineMarkdown(runs: readonly InlineRun[]): string {
  const paragraph = joinRuns(runs)
    .map((run) => {
      const words = run.text.trim();
      if (words === '') return run.text;
      const from = run.text.indexOf(words);
      const lines = words.split('\n').map((line) => (line.trim() === '' ? '' : marked(line.trim(), run)));
      return run.text.slice(0, from) + lines.join('\n') + run.text.slice(from + words.length);
    })
    .join('')
    .trim();
  return paragraph
    .split('\n')
    .map((line) => line.trim().replaceAll(/ {2,}/gu, ' '))
    .filter((line) => line !== '')
    // A forced line break is two spaces in Markdown.
    .join('  \n');
}
