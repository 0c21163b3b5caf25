import type { Collector } from './collector.ts';
import type { Triggers } from './rule.ts';
import type { ResolvedRule } from './settings.ts';

/** A rule at work on a document. */
export class Running {
  readonly resolved: ResolvedRule;
  readonly triggers: Triggers = {};
  readonly #collector: Collector;
  #hasFailed = false;

  constructor(resolved: ResolvedRule, collector: Collector) {
    this.resolved = resolved;
    this.#collector = collector;
    try {
      this.triggers = withAllFields(resolved.rule.create(collector));
    } catch (cause) {
      this.failed(cause);
    }
  }

  /** It says no more of the document. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  failed(cause: unknown): void {
    this.#hasFailed = true;
    this.#collector.failed(cause);
  }
}

/** Each rule has fields of its own: V8 looks a field up slowly in objects of more than four makes. */
function withAllFields({ words, patterns, figure, kinds, where, sentence, sentenceWords, link, unit, document }: Triggers): Triggers {
  return { words, patterns, figure, kinds, where, sentence, sentenceWords, link, unit, document };
}
