/**
 * What must stand in a text for an expression to match in it: `enhet` or `sektion` for /(?:enhet|sektion)(?:en)? för/. An
 * expression that is only tried where one of its landmarks is costs nothing elsewhere, so the number of expressions does not
 * matter (the prefilter of RE2 and codesearch; R. Cox, "Regular expression matching with a trigram index", 2012).
 */

/** Characters that writers mix are one: a landmark says where to look, not what is there. */
const alike = new Map<string, string>([
  ...Array.from('0123456789', (digit): [string, string] => [digit, '0']),
  ...Array.from('\t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF', (space): [string, string] => [space, ' ']),
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', (dash): [string, string] => [dash, '-']),
  ...Array.from('“”„‟«»', (quote): [string, string] => [quote, '"']),
  ...Array.from('’‘´`', (quote): [string, string] => [quote, '\'']),
  // With the flags i and u these meet plain letters.
  ['\u017F', 's'],
  ['\u212A', 'k'],
  ['\u212B', 'å'],
  ['\u1E9E', 'ß'],
]);
/** The last letter whose other case is known to be no further away than in `alike`. */
const lastLetter = 0x17f;

/** The folded character; undefined for what is no landmark. */
function fold(character: string): string | undefined {
  const known = alike.get(character);
  if (known !== undefined) return known;
  if (character.length > 1) return undefined;
  if (character.charCodeAt(0) > lastLetter) return /[\p{L}\p{M}\p{N}]/u.test(character) ? undefined : character;
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : undefined;
}

/** A part of an expression. */
interface Part {
  /** Every text that it can match, folded, when they are few. */
  exact: string[] | undefined;
  /** Texts one of which is in whatever it matches. */
  required: string[] | undefined;
}

const mostForms = 64;
const mostCharacters = 12;
const anything: Part = { exact: undefined, required: undefined };
const empty: Part = { exact: [''], required: undefined };

/** Longer and fewer is rarer; a letter or two is everywhere, but not two spaces. */
function worth(literals: readonly string[] | undefined): number {
  if (literals === undefined || literals.length === 0) return 0;
  let least = Infinity;
  for (const literal of literals) least = Math.min(least, literal.length <= 2 && literal !== '  ' && /^[\p{L} ]{0,2}$/u.test(literal) ? 0 : literal.length);
  return least === 0 ? 0 : least * 100 - Math.min(99, literals.length);
}

const better = (a: string[] | undefined, b: string[] | undefined): string[] | undefined => (worth(b) > worth(a) ? b : a);
const best = ({ exact, required }: Part): string[] | undefined => better(required, exact);

/** Undefined when there are too many to go on with. */
function crossed(heads: readonly string[], tails: readonly string[]): string[] | undefined {
  if (heads.length * tails.length > mostForms) return undefined;
  // Most steps are one letter more.
  const [tail = ''] = tails;
  const forms = tails.length === 1 ? heads.map((head) => head + tail) : [...new Set(heads.flatMap((head) => tails.map((one) => head + one)))];
  return forms.some((form) => form.length > mostCharacters) ? undefined : forms;
}

function inSequence(parts: readonly Part[]): Part {
  let required: string[] | undefined;
  let run: string[] = [''];
  let isWhole = true;
  for (const part of parts) {
    const longer = part.exact === undefined ? undefined : crossed(run, part.exact);
    if (longer !== undefined) {
      required = better(required, part.required);
      run = longer;
      continue;
    }
    required = [run, part.required].reduce(better, required);
    run = part.exact ?? [''];
    isWhole = false;
  }
  return isWhole ? { exact: run, required } : { exact: undefined, required: better(required, run) };
}

function oneOf(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const exact = parts.every((part) => part.exact !== undefined) ? [...new Set(parts.flatMap((part) => part.exact as string[]))] : undefined;
  const required = parts.every((part) => worth(best(part)) > 0) ? [...new Set(parts.flatMap((part) => best(part) as string[]))] : undefined;
  return { exact: exact !== undefined && exact.length <= mostForms ? exact : undefined, required };
}

function repeated(part: Part, least: number, most: number): Part {
  if (part.exact !== undefined && most <= 8) {
    const forms: string[] = [];
    let power: string[] | undefined = [''];
    for (let times = 0; times <= most && power !== undefined; times += 1) {
      if (times >= least) forms.push(...power);
      if (times < most) power = crossed(power, part.exact);
    }
    if (power !== undefined && forms.length <= mostForms) return { exact: [...new Set(forms)], required: least > 0 ? part.required : undefined };
  }
  return least > 0 ? { exact: undefined, required: inSequence(Array.from({ length: Math.min(least, 6) }, () => part).concat(anything)).required } : anything;
}

/** Thrown for syntax that is not known here: nothing is said to be required then. */
const unknownSyntax = new Error('unknown syntax');

/** Letters and spaces one after another, the last of them not repeated: read at once, since most of every expression is such. */
const plainText = new RegExp(`[a-zåäöA-ZÅÄÖ ]{1,${mostCharacters}}(?![*+?{])`, 'uy');
/** What is left of a character class. */
const restOfClass = /(?:[^\]\\]|\\.)*\]/suy;
/** A range of more has more than one landmark could stand for; the spaces from U+2000 to U+200A are one. */
const longestRange = 12;

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Part {
    const part = this.#alternatives();
    if (this.#at < this.#source.length) throw unknownSyntax;
    return part;
  }

  #meets(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #take(): string {
    const code = this.#source.codePointAt(this.#at);
    if (code === undefined) throw unknownSyntax;
    const character = String.fromCodePoint(code);
    this.#at += character.length;
    return character;
  }

  #until(end: string): string {
    const from = this.#at;
    const to = this.#source.indexOf(end, from);
    if (to < 0) throw unknownSyntax;
    this.#at = to + end.length;
    return this.#source.slice(from, to);
  }

  #alternatives(): Part {
    const parts: Part[] = [];
    do parts.push(this.#sequence());
    while (this.#meets('|'));
    return oneOf(parts);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    for (let next = this.#source[this.#at]; next !== undefined && next !== '|' && next !== ')'; next = this.#source[this.#at]) {
      parts.push(this.#quantified(this.#atom()));
    }
    return inSequence(parts);
  }

  #quantified(part: Part): Part {
    let made: Part;
    if (this.#meets('*')) made = repeated(part, 0, Infinity);
    else if (this.#meets('+')) made = repeated(part, 1, Infinity);
    else if (this.#meets('?')) made = repeated(part, 0, 1);
    else if (this.#meets('{')) {
      const [least = '', most = least] = this.#until('}').split(',');
      if (!/^\d+$/u.test(least)) throw unknownSyntax;
      made = repeated(part, Number(least), most === '' ? Infinity : Number(most));
    } else return part;
    this.#meets('?');
    return made;
  }

  #atom(): Part {
    if (this.#meets('(')) return this.#group();
    if (this.#meets('[')) return this.#characterClass();
    if (this.#meets('\\')) return this.#escape();
    if (this.#meets('^') || this.#meets('$')) return empty;
    if (this.#meets('.')) return anything;
    plainText.lastIndex = this.#at;
    const [text] = plainText.exec(this.#source) ?? [];
    if (text === undefined) return oneCharacter([this.#take()]);
    this.#at += text.length;
    return { exact: [text.toLowerCase()], required: undefined };
  }

  #group(): Part {
    let isAround = false;
    if (this.#meets('?')) {
      if (this.#meets('=') || this.#meets('!') || this.#meets('<=') || this.#meets('<!')) isAround = true;
      else if (this.#meets('<')) this.#until('>');
      else if (!this.#meets(':')) throw unknownSyntax;
    }
    const part = this.#alternatives();
    if (!this.#meets(')')) throw unknownSyntax;
    // What stands around takes no place: the texts before and after it touch.
    return isAround ? empty : part;
  }

  #characterClass(): Part {
    if (this.#meets('^')) return this.#wideClass();
    const members: string[] = [];
    while (!this.#meets(']')) {
      const first = this.#member();
      if (first === undefined) return this.#wideClass();
      if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') {
        this.#at += 1;
        const last = this.#member();
        const [from, to] = [first.codePointAt(0) as number, last?.codePointAt(0) ?? Infinity];
        if (to - from > longestRange) return this.#wideClass();
        for (let code = from; code <= to; code += 1) members.push(String.fromCodePoint(code));
      } else members.push(first);
    }
    return oneCharacter(members);
  }

  /** The rest of a class that has too much to be a landmark. */
  #wideClass(): Part {
    restOfClass.lastIndex = this.#at;
    if (!restOfClass.test(this.#source)) throw unknownSyntax;
    this.#at = restOfClass.lastIndex;
    return anything;
  }

  /** Of a class; undefined for a set. */
  #member(): string | undefined {
    if (!this.#meets('\\')) return this.#take();
    if (this.#meets('d')) return '0';
    if (this.#meets('s')) return ' ';
    if (this.#meets('p{') || this.#meets('P{')) {
      this.#until('}');
      return undefined;
    }
    if (this.#meets('w') || this.#meets('W') || this.#meets('D') || this.#meets('S')) return undefined;
    return this.#escaped();
  }

  #escape(): Part {
    if (this.#meets('d')) return oneCharacter(['0']);
    if (this.#meets('s')) return oneCharacter([' ']);
    if (this.#meets('b') || this.#meets('B')) return empty;
    if (this.#meets('p{') || this.#meets('P{')) {
      this.#until('}');
      return anything;
    }
    if (this.#meets('k<')) {
      this.#until('>');
      return anything;
    }
    if (/[wWDS1-9]/u.test(this.#source[this.#at] ?? '')) {
      this.#at += 1;
      return anything;
    }
    return oneCharacter([this.#escaped()]);
  }

  /** The character that an escape writes. */
  #escaped(): string {
    const character = this.#take();
    const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', 0: '\0' };
    if (character === 'u') return String.fromCodePoint(parseInt(this.#meets('{') ? this.#until('}') : this.#digits(4), 16));
    if (character === 'x') return String.fromCodePoint(parseInt(this.#digits(2), 16));
    if (named[character] !== undefined) return named[character];
    if (/[\p{L}\p{N}]/u.test(character)) throw unknownSyntax;
    return character;
  }

  #digits(count: number): string {
    this.#at += count;
    return this.#source.slice(this.#at - count, this.#at);
  }
}

function oneCharacter(members: readonly string[]): Part {
  const forms = new Set<string>();
  for (const member of members) {
    const form = fold(member);
    if (form === undefined) return anything;
    forms.add(form);
  }
  return forms.size === 0 || forms.size > 8 ? anything : { exact: [...forms], required: undefined };
}

/** Texts, folded, one of which is in every match of an expression; undefined when there are none that are rare enough. */
export function landmarksOf({ source, flags }: RegExp): readonly string[] | undefined {
  if (flags.includes('v')) return undefined;
  try {
    const literals = best(new Reader(source).read());
    return worth(literals) > 0 ? literals : undefined;
  } catch (error) {
    if (error === unknownSyntax) return undefined;
    throw error;
  }
}

/** Keeps the numbers in their order. */
function insert(numbers: number[], number: number): void {
  let at = numbers.push(number) - 1;
  for (; at > 0 && (numbers[at - 1] as number) > number; at -= 1) numbers[at] = numbers[at - 1] as number;
  numbers[at] = number;
}

/** Finds all landmarks of all expressions in one pass (Aho and Corasick 1975). */
export class Landmarks {
  /** Without landmarks of their own: always tried. */
  readonly #always: readonly number[];
  readonly #classes = new Uint8Array(0x10000);
  readonly #width: number;
  /** By state and character, the state after it. A state is its row's place in the table; negated where a landmark ends. */
  readonly #next: Int32Array;
  /** For each state, the expressions whose landmark ends there. */
  readonly #found: (readonly number[] | undefined)[];
  /** In which round each expression and each state was met last. */
  readonly #met: Int32Array;
  readonly #visited: Int32Array;
  readonly #patterns: readonly RegExp[];
  #round = 0;

  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns;
    const literals = patterns.map(landmarksOf);
    this.#always = [...literals.keys()].filter((index) => literals[index] === undefined);
    const alphabet = [...new Set(literals.flatMap((of) => (of ?? []).join('').split('')))];
    const classOf = new Map(alphabet.map((character, index) => [character, index + 1]));
    const candidates = [...Array.from({ length: lastLetter + 1 }, (_, code) => String.fromCharCode(code)), ...alike.keys(), ...alphabet];
    for (const character of candidates) this.#classes[character.charCodeAt(0)] = classOf.get(fold(character) ?? '') ?? 0;
    this.#width = alphabet.length + 1;

    const most = 1 + literals.reduce((sum, of) => sum + (of ?? []).reduce((own, { length }) => own + length, 0), 0);
    const trie = new Int32Array(most * this.#width);
    const found: (number[] | undefined)[] = [undefined];
    for (const [pattern, of] of literals.entries()) {
      for (const literal of of ?? []) {
        let state = 0;
        for (const character of literal) {
          const at = state * this.#width + (classOf.get(character) as number);
          if (trie[at] === 0) trie[at] = found.push(undefined) - 1;
          state = trie[at] as number;
        }
        (found[state] ??= []).push(pattern);
      }
    }
    this.#next = trie.slice(0, found.length * this.#width);
    this.#found = found;
    this.#link(found);
    for (let at = 0; at < this.#next.length; at += 1) {
      const state = this.#next[at] as number;
      this.#next[at] = found[state] === undefined ? state * this.#width : -state * this.#width;
    }
    this.#met = new Int32Array(patterns.length);
    this.#visited = new Int32Array(found.length);
  }

  /** Makes the tree of literals, in which 0 is none, a machine: where a literal does not go on, the longest other that may. */
  #link(found: (number[] | undefined)[]): void {
    const next = this.#next;
    const width = this.#width;
    const failure = new Int32Array(found.length);
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
      const state = queue[head] as number;
      const back = failure[state] as number;
      const inherited = found[back];
      if (state !== 0 && inherited !== undefined) found[state] = [...new Set([...(found[state] ?? []), ...inherited])];
      for (let symbol = 1; symbol < width; symbol += 1) {
        const at = state * width + symbol;
        const child = next[at] as number;
        const onwards = state === 0 ? 0 : (next[back * width + symbol] as number);
        if (child === 0) next[at] = onwards;
        else {
          failure[child] = onwards;
          queue.push(child);
        }
      }
    }
  }

  /** True when these are its expressions, in this order. */
  isOf(patterns: readonly RegExp[]): boolean {
    return (
      patterns.length === this.#patterns.length &&
      patterns.every((pattern, index) => {
        const own = this.#patterns[index] as RegExp;
        return own === pattern || (own.source === pattern.source && own.flags === pattern.flags);
      })
    );
  }

  /** The expressions that may match in a text, by their number, in their order. */
  read(text: string): readonly number[] {
    this.#round += 1;
    const round = this.#round;
    const next = this.#next;
    const classes = this.#classes;
    const width = this.#width;
    const visited = this.#visited;
    let numbers: number[] | undefined;
    let row = 0;
    for (let i = 0; i < text.length; i += 1) {
      row = next[row + (classes[text.charCodeAt(i)] as number)] as number;
      if (row >= 0) continue;
      row = -row;
      const state = row / width;
      if (visited[state] === round) continue;
      visited[state] = round;
      for (const pattern of this.#found[state] as readonly number[]) {
        if (this.#met[pattern] === round) continue;
        this.#met[pattern] = round;
        insert((numbers ??= [...this.#always]), pattern);
      }
    }
    return numbers ?? this.#always;
  }
}
