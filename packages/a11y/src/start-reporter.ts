import type { ElementContext, RuleObject, Spec } from 'axe-core';
import { judge } from './axe/load-axe.ts';
import { pageRules, unjudgeableNow } from './axe/rule-groups.ts';
import { faultsOf, pageUri, type ReportedFault } from './report/fault.ts';
import { logFixedToConsole, logToConsole } from './report/log-to-console.ts';
import { OpenFaults } from './report/open-faults.ts';
import { phrases, type Language } from './texts/phrases.ts';
import { outermost } from './watch/changed-roots.ts';
import { observePage } from './watch/observe-page.ts';
import type { Finding } from '@stockholm/findings';

export interface ReporterOptions {
  /** Language of messages. Default `sv`. */
  lang?: Language;
  /** How long the page must have been still before it is judged, in milliseconds. Default 150. */
  quietMs?: number;
  /** Turns single axe rules on or off. */
  rules?: RuleObject;
  /** Only axe rules with one of these tags, for example `['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']`. */
  runOnly?: readonly string[];
  /** Selectors of parts that are not judged, for example an embedded map. */
  exclude?: readonly string[];
  /** Judges only what is inside elements that match, and leaves rules about the page as a whole alone. Default: the page. */
  within?: string;
  /** A complete axe configuration, for own rules and checks. */
  axeSpec?: Spec;
  /** Gets new faults as findings, with their elements beside. Default: prints them in the console. */
  logger?: (findings: Finding[], faults: ReportedFault[]) => void;
  /** Told once when a fault is gone. Default: prints it in the console when there is no `logger`. */
  onFixed?: (finding: Finding) => void;
}

export interface Reporter {
  /** Stops listening. What is being judged finishes without a word. */
  stop: () => void;
  /** Resolves when everything that has changed so far is judged: for tests. */
  settled: () => Promise<void>;
  /** Everything that is wrong on the page now. */
  faults: () => Finding[];
  /** Takes in axe results that came from elsewhere, as if the page had been judged here. */
  record: (results: Parameters<typeof faultsOf>[0]) => void;
}

/** Rules about the page as a whole are asked when it has been still for this long, in milliseconds. */
const restMs = 1_000;
/** The page's own tools: an overlay of ours, and Next's, Vite's and Storybook's error overlays. */
const notThePage = '#stad-a11y, nextjs-portal, vite-error-overlay, [data-stad-a11y="ignore"]';

const silent: Reporter = {
  stop: () => undefined,
  settled: () => Promise.resolve(),
  faults: () => [],
  record: () => undefined,
};

const running = Symbol.for('stad.a11y.reporter');
type Global = typeof globalThis & { [running]?: Reporter };

const disabled = (rules: readonly string[]): RuleObject => Object.fromEntries(rules.map((id) => [id, { enabled: false }]));

/**
 * Reports accessibility faults while a page is being developed: when it opens, after each change of the DOM, and when
 * another page is shown. Works with any framework and patches none; in React it names the component.
 *
 * Does nothing on a server, nor under `NODE_ENV=production`. axe-core is fetched by a dynamic import, so a production
 * bundle has none of it. Only one reporter runs in a window: a second call returns the first (React's StrictMode runs
 * effects twice, and a hot update runs the module again).
 */
export function startReporter(options: ReporterOptions = {}): Reporter {
  // Written out whole, as React does: bundlers replace these words and drop the rest of the function.
  if (process.env.NODE_ENV === 'production') return silent;
  if (typeof document === 'undefined' || typeof MutationObserver === 'undefined') return silent;
  const scope = globalThis as Global;
  scope[running] ??= reporterOf(options, () => delete scope[running]);
  return scope[running];
}

function reporterOf(options: ReporterOptions, forget: () => void): Reporter {
  const { lang = 'sv', quietMs = 150, within, axeSpec } = options;
  const open = new OpenFaults();
  let stopped = false;
  let work: Promise<void> = Promise.resolve();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let owesWholePage = false;

  const exclude = [notThePage, ...(options.exclude ?? [])];
  const isOutside = (element: Element): boolean => exclude.some((selector) => element.closest(selector) !== null);
  const inside = (root: Element): Element[] =>
    within === undefined || root.closest(within) !== null ? [root] : outermost([...root.querySelectorAll(within)]);
  const tagged = options.runOnly === undefined ? {} : { runOnly: { type: 'tag' as const, values: [...options.runOnly] } };

  const tell = (results: Parameters<typeof faultsOf>[0], reach: Parameters<OpenFaults['update']>[1]): void => {
    const { appeared, fixed } = open.update(faultsOf(results, lang, pageUri()), reach);
    if (appeared.length > 0) {
      if (options.logger === undefined) logToConsole(appeared, lang);
      else options.logger(appeared.map(({ finding }) => finding), appeared);
    }
    for (const { finding } of fixed) {
      if (options.onFixed !== undefined) options.onFixed(finding);
      else if (options.logger === undefined) logFixedToConsole(finding, lang);
    }
  };

  /** `whole`: every rule about the page. `part`: without those that are about a page as a whole. `page`: only those. */
  const run = async (roots: readonly Element[], kind: 'whole' | 'part' | 'page'): Promise<void> => {
    const here = roots.filter((root) => root.isConnected);
    if (stopped || here.length === 0) return;
    const off = disabled([...(kind === 'part' || within !== undefined ? pageRules : []), ...unjudgeableNow()]);
    const ruleOptions =
      kind === 'page'
        ? { runOnly: { type: 'rule' as const, values: pageRules.filter((id) => options.rules?.[id]?.enabled !== false) } }
        : { ...tagged, rules: { ...off, ...options.rules } };
    const results = await judge({
      language: lang,
      spec: axeSpec,
      context: { include: [...here] as HTMLElement[], exclude: exclude.filter((selector) => document.querySelector(selector) !== null).map((selector) => [selector]) } as ElementContext,
      options: ruleOptions,
    });
    if (stopped) return;
    tell(results, {
      roots: here,
      judged: (id) => (kind === 'page' ? pageRules.includes(id) : off[id] === undefined),
    });
  };

  const enqueue = (job: () => Promise<void>): void => {
    // A page that changes while axe reads it can make a rule throw: say so, and go on with the next change.
    work = work.then(job).catch((error: unknown) => console.warn(phrases[lang].aborted, error));
  };
  const wholeRoots = (): Element[] => (within === undefined ? [document.documentElement] : [...document.querySelectorAll(within)]);
  const judgeWhole = (): void => enqueue(() => run(wholeRoots(), 'whole'));
  const atRest = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      const all = owesWholePage;
      owesWholePage = false;
      if (all) judgeWhole();
      else if (within === undefined) enqueue(() => run([document.documentElement], 'page'));
    }, restMs);
  };

  const observed = observePage(
    {
      changed: (roots) => {
        const ours = roots.flatMap(inside);
        if (ours.length > 0) enqueue(() => run(ours, 'part'));
        atRest();
      },
      routeChanged: judgeWhole,
      wholePageChanged: () => {
        owesWholePage = true;
        atRest();
      },
    },
    quietMs,
    isOutside,
  );

  const whenIdle = window.requestIdleCallback ?? ((job: () => void) => setTimeout(job, 1));
  const first = new Promise<void>((resolve) => {
    const start = (): void => {
      whenIdle(() => {
        judgeWhole();
        resolve();
      }, { timeout: 1_000 });
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
    else start();
  });

  return {
    stop: () => {
      stopped = true;
      observed.stop();
      clearTimeout(rest);
      forget();
    },
    settled: async () => {
      await first;
      observed.flush();
      for (let seen: Promise<void> | undefined; seen !== work; ) {
        seen = work;
        await seen;
      }
    },
    faults: () => open.all().map(({ finding }) => finding),
    record: (results) => tell(results, { roots: [], judged: () => false }),
  };
}
