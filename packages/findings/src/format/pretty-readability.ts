import { readabilityInWords } from '../readability.ts';
import type { ReportDocument } from '../report.ts';
import { indent, type Colours } from './pretty-frame.ts';
import type { PrettyLang, PrettyTexts } from './pretty-texts.ts';
import { withoutControls } from './source-line.ts';
import { wrap } from './wrap.ts';

/** How hard a text is to read. */
export function measureLines(document: ReportDocument, lang: PrettyLang, colours: Colours, width: number): string[] {
  const measures = readabilityInWords(document, lang).join(' · ');
  return measures === '' ? [] : [...wrap(measures, width - 2).map((line) => `${indent}${colours.dim(line)}`), ''];
}

/** The sentences that are hardest to read, each cut to a line. */
export function worstLines({ uri, worst }: ReportDocument, texts: PrettyTexts, colours: Colours, width: number): string[] {
  if (worst.length === 0) return [];
  const isWord = uri.toLowerCase().endsWith('.docx');
  const lines = worst.map(({ line, words, excerpt }) => {
    const head = `${isWord ? texts.paragraph(line) : texts.line(line)}, ${texts.words(words)}: `;
    const sentence = withoutControls(excerpt.replace(/\s+/gu, ' '));
    const [first = '', ...more] = wrap(sentence, Math.max(width - indent.length * 2 - head.length - 2, 20));
    return `${indent}  ${colours.dim(head)}${first}${more.length === 0 ? '' : ' …'}`;
  });
  return [`${indent}${texts.worst}`, ...lines, ''];
}
