import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import type { UnitBuilder } from '../../text-unit.ts';

interface Piece {
  at: number;
  length: number;
  source: number;
  /** Set where the source has something else: an escape, an entity. */
  sourceLength?: number;
}

/** Remembers where each piece of a Markdown text stood: the tree itself knows only where the text began and ended. */
export class TextPlaces {
  readonly #pieces = new WeakMap<Text, Piece[]>();
  readonly #labels = new WeakMap<Nodes, PhrasingContent[]>();

  /** For `fromMarkdown`, after the others: takes the place of those of its own handlers that put a text together. */
  extension(): Extension {
    const add = (text: Text, piece: Piece): void => {
      const known = this.#pieces.get(text);
      if (known === undefined) this.#pieces.set(text, [piece]);
      else known.push(piece);
    };
    const end = (text: Text): number => {
      const last = this.#pieces.get(text)?.at(-1);
      return last === undefined ? 0 : last.at + last.length;
    };
    const labels = this.#labels;
    return {
      exit: {
        data(token) {
          const text = this.stack.pop() as Text;
          const words = this.sliceSerialize(token);
          add(text, { at: text.value.length, length: words.length, source: token.start.offset });
          text.value += words;
          close(text, token);
        },
        characterEscapeValue(token) {
          const text = this.stack.pop() as Text;
          const words = this.sliceSerialize(token);
          add(text, { at: text.value.length, length: words.length, source: token.start.offset - 1, sourceLength: words.length + 1 });
          text.value += words;
          close(text, token);
        },
        characterReference(token) {
          const text = this.stack.pop() as Text;
          // Since the last piece only line breaks have been added, and what the reference stands for.
          const from = end(text);
          const words = text.value.slice(from).replace(/^[\r\n]+/u, '');
          const at = text.value.length - words.length;
          add(text, { at, length: words.length, source: token.start.offset, sourceLength: token.end.offset - token.start.offset });
          close(text, token);
        },
        label() {
          const fragment = this.stack.at(-1) as Parents;
          const words = this.resume();
          const node = this.stack.at(-1);
          this.data.inReference = true;
          if (node?.type === 'link') node.children = fragment.children as typeof node.children;
          else if (node?.type === 'image') {
            labels.set(node, fragment.children as PhrasingContent[]);
            node.alt = words;
          }
        },
      },
    };
  }

  /** Adds a text to a unit; a line break is one space, which stands nowhere. */
  addTo(builder: UnitBuilder, text: Text): void {
    let at = 0;
    for (const piece of this.#pieces.get(text) ?? []) {
      if (piece.at > at) builder.unplaced(' ');
      const words = text.value.slice(piece.at, piece.at + piece.length);
      if (piece.sourceLength === undefined) builder.verbatim(words, piece.source);
      else builder.replaced(words, piece.source, piece.sourceLength);
      at = piece.at + piece.length;
    }
    if (at < text.value.length) builder.unplaced(' ');
  }

  /** What stands between the brackets of an image. */
  labelOf(image: Nodes): readonly PhrasingContent[] {
    return this.#labels.get(image) ?? [];
  }
}

function close(text: Text, { end: { line, column, offset } }: { end: { line: number; column: number; offset: number } }): void {
  if (text.position !== undefined) text.position.end = { line, column, offset };
}
