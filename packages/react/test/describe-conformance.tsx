import classes from '@stockholm/css/classes.json';
import { createRef, type ReactElement, type Ref } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import type { ComponentContract } from '../src/internal/contract.ts';
import { axeFaults } from './axe.ts';
import { hydrated } from './hydrated.ts';
import { storiesOf, type StoriesModule } from './stories.ts';

/** The props that every component takes. */
export interface SharedProps {
  className?: string;
  id?: string;
  ref?: Ref<never>;
  lang?: string;
  dir?: string;
  'data-testid'?: string;
}

export interface ConformanceOptions {
  contract: ComponentContract;
  /** Renders the component with its required props and these. */
  element: (props: SharedProps) => ReactElement;
  /** Tag name of the element that takes `ref`, `id`, `data-*` and the rest: the root, or the control of a field. */
  tagName: string;
  /**
   * Its stories: each but those of wrong use is rendered on the server and hydrated, and `Variants` is judged by axe in light,
   * dark and forced colours.
   */
  stories: StoriesModule;
  /** States that no story shows, by name; each is rendered, hydrated and judged by axe. */
  states?: Record<string, ReactElement>;
  /** True where the root and the element that takes the rest are not the same: fields. */
  hasControl?: boolean;
}

const known = new Set(classes.classes.map(({ name }) => name));

function mount(): HTMLElement {
  const host = document.createElement('div');
  document.body.append(host);
  return host;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('data-sthlm-mode');
});

/** What a system colour is in this browser, as computed styles write it. */
function systemColour(name: string): string {
  const host = mount();
  host.style.cssText = `color: ${name}; forced-color-adjust: none`;
  return getComputedStyle(host).color;
}

const elementsOf = (host: HTMLElement): HTMLElement[] => [...host.querySelectorAll<HTMLElement>('*')];

/**
 * The promises that every component of the kit keeps: it takes `className`, `id`, `lang`, `dir`, `data-*` and `ref`; renders the same on
 * the server as in the browser; carries no inline style or script; uses only classes of `@stockholm/css` and only the
 * data attributes of its contract; and axe finds nothing wrong with it in light, dark and forced colours.
 */
export function describeConformance({ contract, element, tagName, stories, states = {}, hasControl = false }: ConformanceOptions): void {
  const own: [string, ReactElement][] = [['required props only', element({})], ...Object.entries(states)];
  const told = storiesOf(stories).filter(({ isWrong }) => !isWrong);
  const all: [string, ReactElement][] = [...own, ...told.map(({ name, element: story }): [string, ReactElement] => [name, story])];
  const judged: [string, ReactElement][] = [...own, ...told.filter(({ exportName }) => exportName === 'Variants').map(({ name, element: story }): [string, ReactElement] => [name, story])];

  describe(`${contract.name} conforms`, () => {
    test('passes id, lang, dir and data attributes on', async () => {
      const { container } = await render(element({ id: 'eget', lang: 'yi', dir: 'rtl', 'data-testid': 'prov' }));
      const target = container.querySelector('[data-testid="prov"]');
      expect(target?.tagName.toLowerCase()).toBe(tagName);
      expect(target?.id).toBe('eget');
      expect(target?.getAttribute('lang')).toBe('yi');
      expect(target?.getAttribute('dir')).toBe('rtl');
    });

    test('keeps its class and adds className on its root', async () => {
      const { container } = await render(element({ className: 'egen klass' }));
      const root = container.firstElementChild;
      expect([...(root?.classList ?? [])]).toEqual([contract.className, 'egen', 'klass']);
    });

    test('hands its element to ref', async () => {
      const ref = createRef<HTMLElement>();
      const { container } = await render(element({ ref: ref as Ref<never>, 'data-testid': 'prov' }));
      expect(ref.current?.tagName.toLowerCase()).toBe(tagName);
      expect(ref.current).toBe(hasControl ? container.querySelector('[data-testid="prov"]') : container.firstElementChild);
    });

    test.each(all)('renders on the server what the browser renders: %s', async (_, state) => {
      expect(await hydrated(state)).toEqual({ complaints: [], changed: undefined });
    });

    test.each(all)('carries no inline style or script: %s', (_, state) => {
      const host = mount();
      host.innerHTML = renderToString(state);
      expect(host.querySelectorAll('[style], style, script')).toHaveLength(0);
      const handlers = elementsOf(host).flatMap((node) => node.getAttributeNames().filter((name) => name.startsWith('on')));
      expect(handlers).toEqual([]);
    });

    test.each(all)('uses only classes of the stylesheet and data attributes of its contract: %s', (_, state) => {
      const host = mount();
      host.innerHTML = renderToString(state);
      const nodes = elementsOf(host);
      expect(nodes.flatMap((node) => [...node.classList]).filter((name) => name.startsWith('sthlm-') && !known.has(name))).toEqual([]);
      const own = nodes.filter((node) => [...node.classList].some((name) => name === contract.className || name.startsWith(`${contract.className}__`)));
      for (const node of own) {
        for (const { name, value } of node.attributes) {
          if (!name.startsWith('data-') || name === 'data-sthlm-surface') continue;
          // An icon has a size of its own.
          if (name === 'data-size' && node.classList.contains('sthlm-icon') && contract.className !== 'sthlm-icon') continue;
          const promise = contract.dataAttributes.find((attribute) => attribute.name === name);
          expect(promise, `${name} in the contract`).toBeDefined();
          if (promise?.values !== undefined) expect(promise.values, name).toContain(value);
        }
      }
    });

    // The browser lays a plate in the ground's colour under words that it recolours; words in that colour are gone. axe does not see it.
    test.runIf(matchMedia('(forced-colors: active)').matches).each(judged)('shows its words where the system chooses the colours: %s', async (_, state) => {
      const { container } = await render(state);
      const ground = systemColour('Canvas');
      const hasWords = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
      const gone = elementsOf(container).flatMap((element) =>
        [undefined, '::before', '::after'].filter((part) => {
          const { color, content, forcedColorAdjust } = getComputedStyle(element, part) as CSSStyleDeclaration & { forcedColorAdjust: string };
          const speaks = part === undefined ? hasWords(element) : !['none', 'normal', '""'].includes(content);
          return speaks && color === ground && forcedColorAdjust !== 'none';
        }).map((part) => `${element.className}${part ?? ''}`),
      );
      expect(gone).toEqual([]);
    });

    test.each(judged)('gives axe nothing to find, in light and dark: %s', async (_, state) => {
      const { container } = await render(state);
      // Forced colours replace both modes' colours by the system's, so there is only one state to judge. (Chromium 153 also
      // reports the unforced text colour now and then after a switch of mode under emulation.)
      const modes = matchMedia('(forced-colors: active)').matches ? ['light'] : ['light', 'dark'];
      for (const mode of modes) {
        document.documentElement.setAttribute('data-sthlm-mode', mode);
        expect(await axeFaults(container)).toEqual([]);
      }
    });
  });
}
