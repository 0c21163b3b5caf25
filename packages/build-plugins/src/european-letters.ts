/**
 * Writes out `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` in the engine's expressions as the characters of European text: Latin,
 * Greek and Cyrillic letters, marks that stand on them, and digits (decision 10). V8 reads the whole of Unicode each time that it
 * meets `\p{L}`, some 0.1 ms a time and three times per expression, which was a fifth of what a cold check took.
 *
 * Where the letters of all scripts are meant, write the property's long name: `\p{Letter}`. It is left as it is.
 */

type Block = readonly [from: number, to: number];

const latin: Block = [0x0000, 0x024f];
const greek: Block = [0x0370, 0x03ff];
const cyrillic: Block = [0x0400, 0x052f];
const latinAdditional: Block = [0x1e00, 0x1eff];
/** ﬁ and its like, which PDF leaves behind. */
const ligatures: Block = [0xfb00, 0xfb06];

/** Where each property is looked for. Capitals and small letters alternate beyond Latin Extended-A: only what names are spelt with. */
const blocks: Readonly<Record<string, readonly Block[]>> = {
  L: [latin, greek, cyrillic, latinAdditional, ligatures],
  Lu: [[0x0000, 0x017f], [0x0218, 0x021b], [0x0386, 0x03ab], [0x0400, 0x042f]],
  Ll: [[0x0000, 0x017f], [0x0218, 0x021b], [0x03ac, 0x03ce], [0x0430, 0x045f], ligatures],
  M: [[0x0300, 0x036f], [0x0483, 0x0489], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [0x20d0, 0x20ff], [0xfe00, 0xfe0f], [0xfe20, 0xfe2f]],
  N: [latin, [0x2070, 0x209f], [0x2150, 0x218f], [0x2460, 0x24ff]],
};

const escaped = (code: number): string => `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** The inside of a character class with what of the property lies in its blocks. */
function charactersOf(property: string): string {
  const has = new RegExp(`\\p{${property}}`, 'u');
  const ranges: [number, number][] = [];
  for (const [from, to] of blocks[property] ?? []) {
    for (let code = from; code <= to; code += 1) {
      if (!has.test(String.fromCharCode(code))) continue;
      const last = ranges.at(-1);
      if (last?.[1] === code - 1) last[1] = code;
      else ranges.push([code, code]);
    }
  }
  return ranges.map(([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`)).join('');
}
const characters = new Map(Object.keys(blocks).map((property) => [property, charactersOf(property)]));

/**
 * An expression, or a piece of one, with its properties written out.
 *
 * @param backslash - How a backslash is written there: `\` in an expression, `\\` in a string.
 * @throws {Error} When a class begins in the piece and does not end in it: whether a property stands in a class can't be seen then.
 */
export function writeOutLetters(source: string, backslash: '\\' | '\\\\'): string {
  let written = '';
  let isInClass = false;
  for (let at = 0; at < source.length; ) {
    if (!source.startsWith(backslash, at)) {
      const character = source.charAt(at);
      isInClass = character === '[' || (isInClass && character !== ']');
      written += character;
      at += 1;
      continue;
    }
    const after = at + backslash.length;
    const [whole = source.charAt(after), property = ''] = /^p\{(\w+)\}/u.exec(source.slice(after, after + 40)) ?? [];
    const inside = characters.get(property)?.replaceAll('\\', backslash);
    if (inside === undefined) written += backslash + whole;
    else written += isInClass ? inside : `[${inside}]`;
    at = after + whole.length;
  }
  if (isInClass) throw new Error(`Stad: the character class in ${source} goes on in another string. Write the class in one piece.`);
  return written;
}

/** The same code with the properties' names again. */
export function nameLetters(code: string): string {
  // The longest first: a class may begin as another does.
  const written = [...characters].sort(([, a], [, b]) => b.length - a.length);
  return written.reduce((text, [property, inside]) => {
    const inString = inside.replaceAll('\\', '\\\\');
    return text.replaceAll(inString, `\\\\p{${property}}`).replaceAll(inside, `\\p{${property}}`);
  }, code);
}

interface Node {
  type: string;
  start: number;
  end: number;
  /** Of an expression. */
  regex?: { pattern: string; flags: string };
  /** Of a piece of a template. */
  value?: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** A module with its expressions written out, whether they are literals or strings for `new RegExp`. */
export function writeOutModule(code: string, root: unknown): string {
  const changes: { start: number; end: number; by: string }[] = [];
  const replace = (start: number, end: number, by: string): void => {
    if (code.slice(start, end) !== by) changes.push({ start, end, by });
  };
  const visit = (node: Node): void => {
    const { start, end } = node;
    if (node.type === 'Literal' && node.regex !== undefined) return replace(start, end, `/${writeOutLetters(node.regex.pattern, '\\')}/${node.regex.flags}`);
    if (node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string')) {
      const source = code.slice(start, end);
      if (source.includes('\\\\p{')) replace(start, end, writeOutLetters(source, '\\\\'));
      return;
    }
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  if (isNode(root)) visit(root);
  return changes.sort((a, b) => b.start - a.start).reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
}

/** For the engine's build and for its tests, so that what is tested is what is published. It adds no line: positions in a stack hold. */
export function europeanLetters() {
  return {
    name: 'stad:european-letters',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\/content-lint\/src\/.*(?<!\.test)\.ts$/u, code: /\\p\{/u },
      handler(this: { parse: (code: string, options: { lang: 'ts' }) => unknown }, code: string): { code: string; map: null } {
        return { code: writeOutModule(code, this.parse(code, { lang: 'ts' })), map: null };
      },
    },
  };
}

/** For what is built from the engine and must weigh little: the names are a tenth as long. */
export function namedLetters() {
  return {
    name: 'stad:named-letters',
    transform: {
      filter: { id: /\/content-lint\/dist\/.*\.js$/u },
      handler(code: string): { code: string; map: null } {
        return { code: nameLetters(code), map: null };
      },
    },
  };
}
