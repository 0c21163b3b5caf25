import type axe from 'axe-core';
import type { AxeResults, ElementContext, Locale, RunOptions, Spec } from 'axe-core';
import type { Language } from '../texts/phrases.ts';
import { withoutStaleMessages } from './swedish-locale.ts';

type Axe = typeof axe;

let loaded: Promise<Axe> | undefined;
let configured: { language: Language; spec: Spec | undefined } | undefined;

/** axe is large (about 650 kB): it comes in the first time something is judged, never with the page. */
async function importAxe(): Promise<Axe> {
  loaded ??= import('axe-core').then((module) => module.default ?? module);
  return loaded;
}

/** Loads axe and gives it the language and settings of this run. Call it inside {@link oneAtATime}: axe has one configuration. */
async function axeFor(language: Language, spec: Spec | undefined): Promise<Axe> {
  const axe = await importAxe();
  if (configured?.language === language && configured.spec === spec) return axe;
  axe.reset();
  if (language === 'sv') {
    const { default: locale } = await import('axe-core/locales/sv.json');
    axe.configure({ locale: withoutStaleMessages(locale as unknown as Locale) });
  }
  if (spec !== undefined) axe.configure(spec);
  configured = { language, spec };
  return axe;
}

let last: Promise<unknown> = Promise.resolve();

/** axe refuses to run twice at a time in a document ("Axe is already running"): later work waits its turn. */
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work, work);
  last = result.catch(() => undefined);
  return result;
}

export interface Judgement {
  language: Language;
  context: ElementContext;
  options: RunOptions;
  spec?: Spec | undefined;
}

/** Runs axe in turn. Faults and undecided ones come with their elements; what passed is counted once per rule. */
export function judge({ language, context, options, spec }: Judgement): Promise<AxeResults> {
  return oneAtATime(async () => {
    const axe = await axeFor(language, spec);
    return axe.run(context, {
      elementRef: true,
      // axe is not in the frames of the page, and cross-origin stylesheets would be fetched.
      iframes: false,
      preload: false,
      resultTypes: ['violations', 'incomplete'],
      ...options,
    });
  });
}
