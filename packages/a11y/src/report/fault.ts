import { fingerprintOf, severityOf, type Certainty, type Finding, type Impact } from '@stockholm/findings';
import type { AxeResults, CheckResult, NodeResult, Result } from 'axe-core';
import { doubtfulRules } from '../axe/rule-groups.ts';
import { phrases, type Language } from '../texts/phrases.ts';
import { swedishRules } from '../texts/swedish-rules.ts';
import { componentChain } from './component-chain.ts';
import { requirementOf } from './requirement.ts';

/** A finding together with what only the running page knows. */
export interface ReportedFault {
  finding: Finding;
  /** The element; absent when axe can't hand it over. */
  element: Element | undefined;
  /** React components, nearest first; empty outside React. */
  components: string[];
  /** A page that explains the rule at length, in English. */
  helpUrl: string;
}

/** Keeps the outer tag readable in a report without copying a whole page into it. */
const longestHtml = 300;
const personnummerLike = /\b(?:19|20)?\d{6}[-+]?\d{4}\b/gu;
const maskPrivate = (text: string): string => text.replace(personnummerLike, (match) => '*'.repeat(match.length));

function selectorOf(target: NodeResult['target']): string[] {
  // A selector inside shadow roots is an array in the array: the path outermost first.
  return (target as readonly (string | string[])[]).flat();
}

/** What stays the same when the page around the element changes: never a position. */
function stableName(element: Element | undefined, component: string | undefined): string {
  if (element === undefined) return component ?? '';
  const attribute = (name: string): string => {
    const value = element.getAttribute(name);
    return value === null ? '' : `[${name}=${value.replace(/\d+/gu, '')}]`;
  };
  return [element.localName, ...['id', 'role', 'name', 'type', 'data-testid'].map(attribute), component ?? ''].join('');
}

function contrastOf(checks: readonly CheckResult[]): { measured: number; required: number } | undefined {
  for (const check of checks) {
    const data = check.data as { contrastRatio?: number; expectedContrastRatio?: string } | null;
    const required = Number.parseFloat(data?.expectedContrastRatio ?? '');
    if (data?.contrastRatio !== undefined && !Number.isNaN(required)) return { measured: data.contrastRatio, required };
  }
  return undefined;
}

function textOf(rule: Result, node: NodeResult, language: Language): { message: string; remedy: string | undefined } {
  const words = phrases[language];
  const checks = [...node.any, ...node.all, ...node.none];
  const own = language === 'sv' ? swedishRules[rule.id] : undefined;
  const contrast = rule.id === 'color-contrast' ? contrastOf(checks) : undefined;
  const fault = own?.fault ?? `${rule.help}.`;
  const details = contrast === undefined ? [] : [words.contrast(contrast.measured, contrast.required)];
  // The checks' own words help where we have none: they name the attribute or the element that is missing.
  const remedy = own?.remedy ?? checks.map((check) => check.message).find((message) => message !== undefined && message !== '');
  return { message: [fault, ...details].join(' '), remedy };
}

function weigh(rule: Result, undecided: boolean): { impact: Impact; certainty: Certainty } {
  const law = rule.tags.some((tag) => /^wcag\d+a{1,2}$/u.test(tag));
  // Best practice is not law, so it never stops anyone; what axe can't decide is a question to a human.
  if (undecided) return { impact: law ? 'barrier' : 'advice', certainty: 'ask' };
  if (!law) return { impact: 'advice', certainty: 'certain' };
  return { impact: 'barrier', certainty: doubtfulRules.includes(rule.id) ? 'likely' : 'certain' };
}

/**
 * Turns what axe returned into findings, one per rule and element: faults as `failed`, what axe could not decide as
 * `cannotTell` with severity `info`.
 *
 * @param results - Of a run with `elementRef: true`.
 * @param language - Of the messages.
 * @param uri - The page's address, without query and fragment.
 */
export function faultsOf(results: Pick<AxeResults, 'violations' | 'incomplete'>, language: Language, uri: string): ReportedFault[] {
  const faultsIn = (rules: readonly Result[], undecided: boolean): ReportedFault[] =>
    rules.flatMap((rule) =>
      rule.nodes.map((node): ReportedFault => {
        const id = `axe/${rule.id}`;
        const { impact, certainty } = weigh(rule, undecided);
        const { message, remedy } = textOf(rule, node, language);
        const selector = selectorOf(node.target);
        const element = node.element ?? (selector.length === 1 ? queryOrNothing(selector[0]) : undefined);
        const components = element === undefined ? [] : componentChain(element);
        const requirement = requirementOf(rule.tags);
        const html = maskPrivate(node.html).slice(0, longestHtml);
        const stable = stableName(element, components[0]);
        return {
          element,
          components,
          helpUrl: rule.helpUrl,
          finding: {
            rule: id,
            tool: 'a11y',
            severity: severityOf({ id, impact, certainty }),
            certainty,
            outcome: undecided ? 'cannotTell' : 'failed',
            location: { kind: 'page', uri, selector, html, ...(components[0] !== undefined && { component: components[0] }) },
            message: undecided ? phrases[language].cannotTell(message) : message,
            excerpt: html,
            ...(remedy !== undefined && { suggestions: [{ title: remedy }] }),
            impact,
            audience: 'developer',
            ...(requirement !== undefined && { requirement }),
            fingerprint: fingerprintOf({ rule: id, words: maskPrivate(stable), before: '', after: '' }),
            url: `/regler/${id}`,
          },
        };
      }),
    );
  return [...faultsIn(results.violations, false), ...faultsIn(results.incomplete, true)];
}

function queryOrNothing(selector: string | undefined): Element | undefined {
  try {
    return selector === undefined ? undefined : (document.querySelector(selector) ?? undefined);
  } catch {
    // axe escapes selectors for the document it ran in; another one may not take them.
    return undefined;
  }
}

/** The page that is shown, as an address without what a visitor typed or searched for. */
export const pageUri = (): string => location.origin + location.pathname;
