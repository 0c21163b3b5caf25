import type { TextRange } from '@stockholm/findings';

/** Turns offsets into lines and columns: 1-based, UTF-16, CRLF is one line end. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(source: string) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#starts.push(at + 1);
    if (!source.includes('\r')) return;
    for (let at = source.indexOf('\r'); at >= 0; at = source.indexOf('\r', at + 1)) if (source[at + 1] !== '\n') this.#starts.push(at + 1);
    this.#starts.sort((a, b) => a - b);
  }

  /** 1-based line of an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Offset at which a 1-based line begins; undefined past the last. */
  startOf(line: number): number | undefined {
    return this.#starts[line - 1];
  }

  range(start: number, end: number): TextRange {
    const line = this.lineAt(start);
    const endLine = this.lineAt(end);
    return {
      line,
      column: start - (this.#starts[line - 1] as number) + 1,
      endLine,
      endColumn: end - (this.#starts[endLine - 1] as number) + 1,
    };
  }
}
