import type pc from 'picocolors';
import type { Finding, Severity } from '../finding.ts';
import type { PrettyTexts } from './pretty-texts.ts';

export type Colours = ReturnType<typeof pc.createColors>;

export const indent = '  ';

export const paint: Record<Severity, (colours: Colours) => (text: string) => string> = {
  error: (colours) => colours.red,
  warning: (colours) => colours.yellow,
  info: (colours) => colours.blue,
};

/** Where in its file or page a finding is. */
export function placeText({ location }: Finding, texts: PrettyTexts): string {
  switch (location.kind) {
    case 'text':
    case 'catalogue':
      return `${location.line}:${location.column}`;
    case 'docx':
      return texts.paragraph(location.paragraph);
    case 'page':
      return location.selector.join(' ');
    default:
      return '';
  }
}
