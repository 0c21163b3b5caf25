import { makeDocx, plain } from '../../packages/content-lint/test/docx/make-docx.ts';
import { leastTime } from './clock.ts';

export interface Growth {
  what: string;
  /** Time of twice the input over time of the input. */
  ratio: number;
}

/** What hostile or broken files hold, in a size. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'one line of a megabyte': (size) => 'Kommunen svarar på frågor om avgiften, och du får ett brev. '.repeat(size / 60),
  'one word of a megabyte': (size) => 'å'.repeat(size),
  'one megabyte of digits': (size) => '0123456789'.repeat(size / 10),
  '100,000 headings': (size) => '# Rubrik\n\n'.repeat(size / 10),
  'deep quotes': (size) => `${'> '.repeat(500)}text\n\n`.repeat(size / 1006),
  'deep lists': (size) => Array.from({ length: size / 100 }, (_, index) => `${'  '.repeat(index % 90)}- text`).join('\n'),
  'links that never close': (size) => '[text]('.repeat(size / 7),
  'emphasis that never closes': (size) => '**ord _ord '.repeat(size / 11),
  'lone surrogates': (size) => 'ord \uD800 ord \uDC00. '.repeat(size / 15),
  'letters with marks': (size) => 'a\u030A\u0301'.repeat(size / 3),
  'stops and dashes': (size) => '.-…–. '.repeat(size / 6),
  'quotation marks': (size) => '”a "b «c '.repeat(size / 9),
  'unclosed tags': (size) => '<p><b>text'.repeat(size / 10),
};

/** How the time of judging grows with the input, where it could grow faster than the input does. */
export async function growth(): Promise<Growth[]> {
  const { lintText } = await import('@stockholm/content-lint');
  const found: Growth[] = [];
  for (const [what, make] of Object.entries(shapes)) {
    const time = (size: number): number => {
      const text = make(size);
      return leastTime(4, () => lintText(text, { uri: 'sida.md', format: 'markdown' }));
    };
    found.push({ what, ratio: time(1_000_000) / time(500_000) });
  }
  const { lintDocx } = await import('@stockholm/content-lint/docx');
  const timeOfDocx = (paragraphs: number): number => {
    const bytes = makeDocx({ body: plain('Kommunen svarar på frågor om avgiften, och du får ett brev.').repeat(paragraphs) });
    return leastTime(4, () => lintDocx(bytes, { uri: 'brev.docx' }));
  };
  found.push({ what: 'paragraphs of a docx', ratio: timeOfDocx(4000) / timeOfDocx(2000) });
  return found;
}
