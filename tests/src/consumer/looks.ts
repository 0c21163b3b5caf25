import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '@stad/browser';
import type { RenderedSamples } from './samples.ts';
import { watchComplaints } from './served.ts';

/** One sample as a browser shows it: each element with what tells it apart, and its computed values. */
export interface Look {
  outline: string[];
  values: string[];
}

export interface Looks {
  samples: Record<string, Look>;
  complaints: string[];
}

/** What makes a component look as it does, and what an older stylesheet most often changes. Sizes are used values. */
const watched = [
  'appearance', 'background-color', 'background-image', 'border-block-end-color', 'border-block-end-style', 'border-block-end-width',
  'border-block-start-color', 'border-block-start-style', 'border-block-start-width', 'border-inline-end-width', 'border-inline-start-color',
  'border-inline-start-width', 'border-start-start-radius', 'box-shadow', 'box-sizing', 'color', 'column-gap', 'cursor', 'display', 'fill',
  'float', 'font-family', 'font-size', 'font-style', 'font-weight', 'height', 'letter-spacing', 'line-height', 'list-style-type',
  'margin-block-end', 'margin-block-start', 'margin-inline-end', 'margin-inline-start', 'max-width', 'min-height', 'opacity', 'outline-style',
  'padding-block-end', 'padding-block-start', 'padding-inline-end', 'padding-inline-start', 'position', 'row-gap', 'stroke', 'text-align',
  'text-decoration-color', 'text-decoration-line', 'text-decoration-thickness', 'text-shadow', 'text-transform', 'text-wrap-style',
  'text-underline-offset', 'vertical-align', 'visibility', 'white-space-collapse', 'width',
];

/** Opens a page with samples on it and reads how each looks. `ready` is there once the page's script has run. */
export async function looksAt(url: string, { ready = '[data-sample]', javaScriptEnabled = true } = {}): Promise<Looks> {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const complaints = watchComplaints(page, url);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForSelector(ready, { state: 'attached' });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    // Beside the samples, so that nothing is hovered where autofocus has scrolled the page.
    await page.mouse.move(1279, 1);
    const samples = await page.evaluate((names) => {
      // What waits or fades has come to its end, however long the page took. What goes on for ever has none.
      for (const animation of document.getAnimations()) {
        if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
        else animation.cancel();
      }
      const looks: Record<string, { outline: string[]; values: string[] }> = {};
      const own = /^(?:id|for|name|style|aria-(?:labelledby|describedby|controls|details|owns|activedescendant)|popovertarget|commandfor)$/u;
      for (const sample of document.querySelectorAll('[data-sample]')) {
        const outline: string[] = [];
        const values: string[] = [];
        for (const element of sample.querySelectorAll('*')) {
          const attributes = [...element.attributes].filter(({ name }) => (name.startsWith('data-') || name === 'class' || name === 'open' || name === 'hidden') && !own.test(name));
          outline.push(`${element.localName}${attributes.map(({ name, value }) => `[${name}=${value}]`).sort().join('')}`);
          const style = getComputedStyle(element);
          values.push(names.map((name) => style.getPropertyValue(name)).join('|'));
        }
        looks[sample.getAttribute('data-sample') ?? ''] = { outline, values };
      }
      return looks;
    }, watched);
    return { samples, complaints };
  } finally {
    await browser.close();
  }
}

export interface Allowances {
  /** Components that act in the browser, and may have other parts there than on paper. */
  except?: readonly string[];
  /** Properties that may differ. */
  may?: readonly string[];
}

/** Where a page shows a sample otherwise than the reference does: `button/Standard button[class=sthlm-button] color: a, not b`. */
export function differences(reference: Looks, shown: Looks, { except = [], may = [] }: Allowances = {}): string[] {
  const found: string[] = [];
  for (const [id, wanted] of Object.entries(reference.samples)) {
    const look = shown.samples[id];
    if (except.includes(id.split('/')[0] ?? '')) continue;
    if (look === undefined) {
      found.push(`${id} is not there`);
      continue;
    }
    if (look.outline.join(' ') !== wanted.outline.join(' ')) {
      found.push(`${id} has other elements: ${look.outline.find((name, at) => name !== wanted.outline[at]) ?? 'fewer'}`);
      continue;
    }
    for (const [at, values] of wanted.values.entries()) {
      if (look.values[at] === values) continue;
      const [want, have] = [values.split('|'), (look.values[at] ?? '').split('|')];
      const other = watched.flatMap((name, index) => (want[index] === have[index] || may.includes(name) ? [] : [`${name}: ${have[index]}, not ${want[index]}`]));
      if (other.length > 0) found.push(`${id} ${wanted.outline[at]} ${other.join('; ')}`);
    }
  }
  return found;
}

/** Copies what a page without a bundler needs of the stylesheet into a folder of the page's. */
export async function copyStyles(project: string, folder: string): Promise<void> {
  const from = join(project, 'node_modules');
  await mkdir(folder, { recursive: true });
  for (const name of ['all.css', 'fonts.css']) await cp(join(from, '@stockholm', 'css', 'dist', name), join(folder, name));
  for (const font of ['open-sans', 'noto-sans-hebrew']) {
    await cp(join(from, '@fontsource-variable', font, 'files'), join(folder, '@fontsource-variable', font, 'files'), { recursive: true });
  }
}

/** A page of samples with these stylesheets, and nothing else. */
export const samplePage = (markup: Record<string, string>, stylesheets: readonly string[], html = 'lang="sv"'): string => `<!doctype html>
<html ${html}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Alla delar</title>
    ${stylesheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n    ')}
  </head>
  <body><div>${Object.entries(markup).map(([id, html]) => `<div class="sample" data-sample="${id}">${html}</div>`).join('\n')}</div></body>
</html>
`;

/**
 * Writes the page that all others are measured by: the markup as rendered, with the published stylesheet alone.
 *
 * @param html - Attributes of `<html>`: a project may have chosen an accent.
 */
export async function writeReference(project: string, { markup }: RenderedSamples, html?: string): Promise<string> {
  const folder = join(project, 'reference');
  await copyStyles(project, join(folder, 'stockholm'));
  await cp(join(project, 'samples', 'samples.css'), join(folder, 'samples.css'));
  await writeFile(join(folder, 'index.html'), samplePage(markup, ['/stockholm/fonts.css', '/stockholm/all.css', '/samples.css'], html));
  return folder;
}
