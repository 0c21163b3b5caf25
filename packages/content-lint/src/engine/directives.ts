import type { Edit, Suppression } from '@stockholm/findings';
import type { PlacedFinding } from './collector.ts';

/** One rule that a comment or the front matter turns off. */
export interface Directive {
  suppression: Suppression;
  /** Undefined: all rules. */
  rule: string | undefined;
  /** Where to point when it suppresses nothing. */
  start: number;
  end: number;
  /** All directives of one comment are removed together. */
  group: number;
  removal: Edit | undefined;
  /** Only our own words are reported as unused: ESLint and Stylelint look after theirs. */
  ours: boolean;
}

/** Directives of a rule, from the first of them to where the rule is turned on again. */
interface Stretch {
  readonly directives: Directive[];
  until: number;
  /** Start of the last finding in it. */
  last: number;
}

/** The directives of one rule, or those of all rules, by what they cover. */
class Reach {
  readonly #stretches: Stretch[] = [];
  #open: Stretch | undefined;
  readonly #lines = new Map<number, { directives: Directive[]; isUsed: boolean }>();
  readonly #everywhere: Directive[] = [];
  #coversDocument = false;
  #coversAny = false;

  addOnwards(directive: Directive): void {
    if (this.#open === undefined) {
      this.#open = { directives: [], until: Infinity, last: -1 };
      this.#stretches.push(this.#open);
    }
    this.#open.directives.push(directive);
  }

  endAt(offset: number): void {
    if (this.#open !== undefined) this.#open.until = offset;
    this.#open = undefined;
  }

  addLine(directive: Directive, line: number): void {
    const known = this.#lines.get(line);
    if (known === undefined) this.#lines.set(line, { directives: [directive], isUsed: false });
    else known.directives.push(directive);
  }

  addEverywhere(directive: Directive): void {
    this.#everywhere.push(directive);
  }

  /** The first directive of each kind that covers the finding; all that do are of use. */
  covering({ start, finding: { location } }: PlacedFinding): (Directive | undefined)[] {
    this.#coversAny = true;
    const line = 'line' in location ? this.#lines.get(location.line) : undefined;
    if (line !== undefined) line.isUsed = true;
    let stretch: Stretch | undefined;
    if (start === undefined) {
      this.#coversDocument = true;
      [stretch] = this.#stretches;
    } else {
      stretch = this.#stretchAt(start);
      if (stretch !== undefined) stretch.last = Math.max(stretch.last, start);
    }
    return [stretch?.directives[0], line?.directives[0], this.#everywhere[0]];
  }

  used(): Directive[] {
    return [
      ...this.#stretches.flatMap(({ directives, last }) => (this.#coversDocument ? directives : directives.filter(({ end }) => end <= last))),
      ...[...this.#lines.values()].flatMap(({ directives, isUsed }) => (isUsed ? directives : [])),
      ...(this.#coversAny ? this.#everywhere : []),
    ];
  }

  /** They follow each other in the text. */
  #stretchAt(offset: number): Stretch | undefined {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.directives[0] as Directive).end <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.#stretches[low - 1];
    return found !== undefined && offset < found.until ? found : undefined;
  }
}

/** The directives of a text, in its order. Each finding asks for its own, and not all of them. */
export class Directives {
  readonly all: Directive[] = [];
  readonly #order = new Map<Directive, number>();
  readonly #reaches = new Map<string | undefined, Reach>();

  /** From its end until the rule is turned on again. */
  addOnwards(directive: Directive): void {
    this.#reachOf(directive).addOnwards(directive);
  }

  addLine(directive: Directive, line: number): void {
    this.#reachOf(directive).addLine(directive, line);
  }

  addEverywhere(directive: Directive): void {
    this.#reachOf(directive).addEverywhere(directive);
  }

  /** @param rule Undefined: every rule that is turned off. */
  enable(rule: string | undefined, offset: number): void {
    if (rule !== undefined) this.#reaches.get(rule)?.endAt(offset);
    else for (const reach of this.#reaches.values()) reach.endAt(offset);
  }

  /** The first directive that covers a finding. */
  covering(placed: PlacedFinding): Directive | undefined {
    let first: Directive | undefined;
    for (const rule of [undefined, placed.finding.rule]) {
      for (const one of this.#reaches.get(rule)?.covering(placed) ?? []) {
        if (one !== undefined && (first === undefined || (this.#order.get(one) as number) < (this.#order.get(first) as number))) first = one;
      }
    }
    return first;
  }

  /** Those that cover any of the findings that have been asked of. */
  used(): Set<Directive> {
    return new Set([...this.#reaches.values()].flatMap((reach) => reach.used()));
  }

  #reachOf(directive: Directive): Reach {
    this.#order.set(directive, this.all.push(directive));
    const known = this.#reaches.get(directive.rule);
    if (known !== undefined) return known;
    const made = new Reach();
    this.#reaches.set(directive.rule, made);
    return made;
  }
}
