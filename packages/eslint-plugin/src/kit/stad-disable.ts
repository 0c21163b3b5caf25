import type { Rule } from 'eslint';

interface Span {
  /** Undefined: every rule. */
  rule: string | undefined;
  start: number;
  end: number;
}

const directive = /^\s*stad-(disable-next-line|disable-line|disable|enable)(?![\w-])([\s\S]*)$/u;

const spans = new WeakMap<object, readonly Span[]>();

/**
 * Reports, unless a `stad-disable` comment covers the place. `eslint-disable` is ESLint's own to honour; the content
 * rules get both from the engine.
 *
 * @param rule - The id that a comment names: `kit/no-raw-html`.
 */
export function reportUnlessDisabled(context: Rule.RuleContext, rule: string, descriptor: Rule.ReportDescriptor & { node: Rule.Node }): void {
  const { ast } = context.sourceCode;
  const known = spans.get(ast) ?? readSpans(context.sourceCode);
  spans.set(ast, known);
  const [start] = descriptor.node.range ?? [0];
  if (known.some((span) => (span.rule === undefined || span.rule === rule) && start >= span.start && start < span.end)) return;
  context.report(descriptor);
}

function readSpans(sourceCode: Rule.RuleContext['sourceCode']): Span[] {
  const { text } = sourceCode;
  if (!text.includes('stad-')) return [];
  const found: (Span & { isOpen?: boolean })[] = [];
  for (const { value, range } of sourceCode.getAllComments()) {
    const [, command, rest = ''] = directive.exec(value) ?? [];
    if (command === undefined || range === undefined) continue;
    const ids = (rest.split(/\s--\s/u)[0] ?? '').split(/[\s,]+/u).filter((id) => id !== '');
    const rules: (string | undefined)[] = ids.length === 0 ? [undefined] : ids;
    for (const rule of rules) {
      if (command === 'enable') {
        for (const span of found) if (span.isOpen === true && (rule === undefined || span.rule === rule)) span.end = Math.min(span.end, range[0]);
      } else if (command === 'disable') found.push({ rule, start: range[1], end: Infinity, isOpen: true });
      else found.push({ rule, ...(command === 'disable-line' ? lineOf(text, range[0]) : nextLine(text, range[1])) });
    }
  }
  return found;
}

function lineOf(text: string, offset: number): { start: number; end: number } {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** The next line with anything on it. */
function nextLine(text: string, offset: number): { start: number; end: number } {
  const blank = /[^\n]*\n(?:[ \t\r]*\n)*/yu;
  blank.lastIndex = offset;
  return blank.test(text) ? lineOf(text, blank.lastIndex) : { start: text.length, end: text.length };
}
