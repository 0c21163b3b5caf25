import type { TextRange } from '@stockholm/findings';

/** Turns offsets into lines and columns: 1-based, UTF-16, CRLF is one line end. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(source: string) {
    for (let i = 0; i < source.length; i += 1) {
      const code = source.charCodeAt(i);
      if (code === 10) this.#starts.push(i + 1);
      else if (code === 13 && source.charCodeAt(i + 1) !== 10) this.#starts.push(i + 1);
    }
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
