import type { AxeResults, ElementContext, RuleObject, Spec } from 'axe-core';
import { startReporter, type Reporter, type ReporterOptions } from './start-reporter.ts';

/** Settings as @axe-core/react takes them: an axe configuration, and which tags to run. */
export interface ReactAxeConf extends Spec {
  /** Only axe rules with one of these tags. */
  runOnly?: string[];
  /** Language of messages. Default `sv`. */
  lang?: 'sv' | 'en';
}

const majorOf = (react: unknown): number => Number.parseInt((react as { version?: string } | null)?.version ?? '', 10);

/**
 * The reporter with the call signature of @axe-core/react, so that a project changes the import and nothing else.
 *
 * With React 18 and 19, which @axe-core/react does not support, the DOM is observed. With React 16 and 17, where
 * @axe-core/react is installed, it makes the first judgement and goes on hearing class components; the DOM is observed
 * besides, since it hears no function component.
 *
 * @param React - The project's React; its version decides.
 * @param ReactDOM - Only used with React 16 and 17.
 * @param timeout - How long the page must have been still, in milliseconds.
 * @param conf - An axe configuration, with `runOnly` and `lang`.
 * @param context - A selector, or an axe context whose `exclude` is honoured.
 * @param logger - Gets new faults as findings. Default: prints them in the console.
 * @returns The running reporter, when it has begun. Does nothing on a server and in production.
 */
export async function reactAxe(
  React: unknown,
  ReactDOM?: unknown,
  timeout = 1_000,
  conf: ReactAxeConf = {},
  context?: ElementContext,
  logger?: ReporterOptions['logger'],
): Promise<Reporter> {
  const { runOnly, lang, ...spec } = conf;
  const rules = Object.fromEntries((spec.rules ?? []).map(({ id, enabled }) => [id, { enabled: enabled ?? true }])) as RuleObject;
  const hasSpec = Object.keys(spec).length > 0;
  const reporter = startReporter({
    quietMs: timeout,
    rules,
    ...partsOf(context),
    ...(lang !== undefined && { lang }),
    ...(runOnly !== undefined && { runOnly }),
    ...(hasSpec && { axeSpec: spec }),
    ...(logger !== undefined && { logger }),
  });
  if (process.env.NODE_ENV === 'production' || typeof window === 'undefined') return reporter;
  if (majorOf(React) <= 17) await delegate(React, ReactDOM, timeout, conf, context, reporter);
  return reporter;
}

function partsOf(context: ElementContext | undefined): Pick<ReporterOptions, 'within' | 'exclude'> {
  if (typeof context === 'string') return { within: context };
  const { include, exclude } = (context ?? {}) as { include?: unknown; exclude?: unknown };
  const selectors = (list: unknown): string[] => [list].flat(2).filter((entry): entry is string => typeof entry === 'string');
  return {
    ...(selectors(include).length > 0 && { within: selectors(include).join(',') }),
    ...(selectors(exclude).length > 0 && { exclude: selectors(exclude) }),
  };
}

type AxeCoreReact = (...args: [unknown, unknown, number, object, unknown, (results: AxeResults) => void]) => Promise<void>;

async function delegate(React: unknown, ReactDOM: unknown, timeout: number, conf: ReactAxeConf, context: unknown, reporter: Reporter): Promise<void> {
  let original: AxeCoreReact;
  try {
    // Inside try, so that bundlers treat the missing package as what it is: optional.
    original = (await import('@axe-core/react')).default as unknown as AxeCoreReact;
  } catch {
    return;
  }
  const { lang: _ours, ...theirs } = conf;
  // Its promise can stay pending for ever when a newer scan takes over: it is not waited for.
  original(React, ReactDOM, timeout, theirs, context, (results) => reporter.record({ violations: results.violations, incomplete: [] })).catch(() => undefined);
}
