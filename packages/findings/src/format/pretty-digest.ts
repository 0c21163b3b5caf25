import { digest, digestLevels, digestTitles, type DigestEntry, type DigestLevel } from '../digest.ts';
import type { Finding, Severity } from '../finding.ts';
import { indent, paint, placeText, type Colours } from './pretty-frame.ts';
import type { PrettyLang, PrettyTexts } from './pretty-texts.ts';
import { withoutControls } from './source-line.ts';
import { wrap } from './wrap.ts';

/** So few findings are their own summary. */
const fewestFindings = 4;

const severityOf: Record<DigestLevel, Severity> = { must: 'error', should: 'warning', tip: 'info' };

function entryLines({ rule, places, first }: DigestEntry, texts: PrettyTexts, colours: Colours, width: number): string[] {
  const file = 'uri' in first.location ? first.location.uri : texts.project;
  const place = [file, placeText(first, texts)].filter((part) => part !== '').join(' ');
  return [
    `${indent}${colours.bold(withoutControls(texts.places(places, place)))}  ${colours.dim(rule)}`,
    ...wrap(withoutControls(first.message), width - 4).map((line) => `${indent}  ${line}`),
  ];
}

/** What to begin with: at most ten rules, worst first, each with its first place and what to do there. */
export function digestLines(findings: readonly Finding[], lang: PrettyLang, texts: PrettyTexts, colours: Colours, width: number): string[] {
  const { entries, left } = digest(findings);
  if (entries.reduce((sum, { places }) => sum + places, left.places) < fewestFindings) return [];
  const lines = digestLevels.flatMap((level) => {
    const own = entries.filter((entry) => entry.level === level);
    if (own.length === 0) return [];
    const title = colours.bold(paint[severityOf[level]](colours)(digestTitles[lang][level]));
    return [title, ...own.flatMap((entry) => entryLines(entry, texts, colours, width)), ''];
  });
  return left.rules === 0 ? lines : [...lines.slice(0, -1), colours.dim(texts.leftOut(left.rules, left.places)), ''];
}
