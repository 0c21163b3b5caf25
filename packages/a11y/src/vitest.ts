import { StadError } from '@stad/errors';
import type { Finding } from '@stockholm/findings';
import type { ElementContext, RuleObject } from 'axe-core';
import { expect } from 'vitest';
import { judge } from './axe/load-axe.ts';
import { layoutRules, pageRules, unjudgeableNow } from './axe/rule-groups.ts';
import { faultsOf, pageUri, type ReportedFault } from './report/fault.ts';
import { phrases, type Language } from './texts/phrases.ts';

export interface ToBeAccessibleOptions {
  /** Language of the failure message. Default `sv`. */
  lang?: Language;
  /** Turns single axe rules on or off. */
  rules?: RuleObject;
  /** Only axe rules with one of these tags, for example `['wcag2a', 'wcag2aa']`. */
  runOnly?: readonly string[];
  /** Selectors of parts that are not judged. */
  exclude?: readonly string[];
  /** Judges rules about a page as a whole (title, landmarks, heading order …). Default: only for a whole document. */
  page?: boolean;
  /** The least severity that fails the test: `error` lets best practice and rules with known false alarms pass. Default `warning`. */
  failOn?: 'error' | 'warning';
  /** Gets what axe could not decide; it never fails a test. Default: one line per rule in the console. */
  onCannotTell?: (findings: Finding[]) => void;
  /** Accepts an environment that does not lay out the page: rules that need layout are then off, in plain sight. */
  withoutLayout?: boolean;
}

interface HasElement {
  element: () => Element;
}

const isLocator = (value: unknown): value is HasElement =>
  typeof value === 'object' && value !== null && typeof (value as Partial<HasElement>).element === 'function';

function elementOf(received: unknown): Element {
  const value = isLocator(received) ? received.element() : received;
  if (value instanceof Document) return value.documentElement;
  if (value instanceof Element) return value;
  throw new StadError({
    code: 'NOT_AN_ELEMENT',
    what: 'toBeAccessible got something that is not on a page',
    remedy: 'Give it an element, a locator or the document.',
  });
}

/** jsdom and happy-dom give every element an empty box: axe then passes or hesitates where a browser would fault. */
const laysOut = (): boolean => !/jsdom|happy-?dom/iu.test(navigator.userAgent) && !('happyDOM' in window);

/** Colours in the middle of a transition are not the ones that a reader sees. */
async function atRest(element: Element): Promise<void> {
  await document.fonts?.ready;
  const finite = (element.getAnimations?.({ subtree: true }) ?? []).filter(
    (animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime),
  );
  await Promise.race([Promise.allSettled(finite.map(({ finished }) => finished)), new Promise((resolve) => setTimeout(resolve, 1_000))]);
}

function lineOf({ finding, components, helpUrl }: ReportedFault, language: Language): string {
  const words = phrases[language];
  const selector = finding.location.kind === 'page' ? finding.location.selector.join(' >>> ') : '';
  const criteria = finding.requirement?.wcag?.map((id) => `WCAG ${id}`).join(', ');
  return [
    `  ${finding.rule}${criteria === undefined ? '' : ` (${criteria})`}: ${finding.message}`,
    ...(finding.suggestions ?? []).map(({ title }) => `    → ${title}`),
    `    ${words.element}: ${selector}`,
    `      ${finding.excerpt.replace(/\s+/gu, ' ')}`,
    ...(components.length > 0 ? [`    ${words.component}: ${components.join(' ‹ ')}`] : []),
    `    ${words.readMore}: ${helpUrl}`,
  ].join('\n');
}

function logCannotTell(findings: readonly Finding[], language: Language): void {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const [rule, count] of counts) console.info(`${phrases[language].review}: ${rule} (${count})`);
}

/** Every failure starts with these words, so that a log can be searched for them. */
const opening = 'Stad:';

export interface MatcherResult {
  pass: boolean;
  message: () => string;
}

/**
 * The matcher behind `expect(…).toBeAccessible()`, for `expect.extend` where the import below is not wanted.
 *
 * @param received - An element, a Vitest locator, or the document.
 */
export async function toBeAccessible(
  this: { isNot?: boolean } | void,
  received: unknown,
  options: ToBeAccessibleOptions = {},
): Promise<MatcherResult> {
  const inverted = this?.isNot === true;
  const { lang = 'sv', failOn = 'warning', exclude = [] } = options;
  const words = phrases[lang];
  const element = elementOf(received);
  const layout = laysOut();
  const whole = options.page ?? element === document.documentElement;
  const off = Object.fromEntries(
    [...(whole ? [] : pageRules), ...(layout ? [] : layoutRules), ...unjudgeableNow()].map((id) => [id, { enabled: false }]),
  ) as RuleObject;
  await atRest(element);
  const results = await judge({
    language: lang,
    context: { include: [element], exclude: exclude.filter((selector) => element.querySelector(selector) !== null).map((selector) => [selector]) } as ElementContext,
    options: {
      rules: { ...off, ...options.rules },
      ...(options.runOnly !== undefined && { runOnly: { type: 'tag', values: [...options.runOnly] } }),
    },
  });
  const faults = faultsOf(results, lang, pageUri());
  const undecided = faults.filter(({ finding }) => finding.outcome === 'cannotTell').map(({ finding }) => finding);
  if (undecided.length > 0) {
    if (options.onCannotTell === undefined) logCannotTell(undecided, lang);
    else options.onCannotTell(undecided);
  }
  const failing = faults.filter(
    ({ finding }) => finding.outcome === 'failed' && (finding.severity === 'error' || (failOn === 'warning' && finding.severity === 'warning')),
  );
  const blind = !layout && options.withoutLayout !== true;
  return {
    // Blind is neither yes nor no: both `expect(…)` and `expect(…).not` fail then, and Vitest inverts `pass` for `not`.
    pass: blind ? inverted : failing.length === 0,
    message: () =>
      [
        failing.length > 0 ? `${opening} ${words.notAccessible(failing.length)}` : blind ? opening : `${opening} ${words.accessible}`,
        ...failing.map((fault) => lineOf(fault, lang)),
        ...(blind ? [words.needsLayout(layoutRules)] : []),
      ].join('\n\n'),
  };
}

expect.extend({ toBeAccessible });

interface AccessibilityMatchers<_R, _T> {
  /**
   * Passes when axe-core finds no fault in the element. Asynchronous: `await expect(element).toBeAccessible()`.
   * What axe can't decide is told and never fails. A pass is no proof: programs see faults in parts of 21 of the 50
   * success criteria of WCAG 2.1 A and AA.
   */
  toBeAccessible: (options?: ToBeAccessibleOptions) => Promise<void>;
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface of another module is only merged with its own type parameters
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends AccessibilityMatchers<R, T> {}
}
