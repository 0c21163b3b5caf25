import type { Finding } from '@stockholm/findings';
import { createElement, forwardRef, memo, StrictMode, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reactAxe, startReporter, type Reporter, type ReporterOptions } from './index.ts';

let reporter: Reporter | undefined;
let root: Root;
let host: HTMLElement;
let found: Finding[];
let fixed: Finding[];

const rules = (): string[] => found.map(({ rule }) => rule);

async function start(options: ReporterOptions = {}): Promise<Reporter> {
  reporter = startReporter({
    quietMs: 30,
    logger: (news) => found.push(...news),
    onFixed: (finding) => fixed.push(finding),
    ...options,
  });
  await reporter.settled();
  return reporter;
}

async function render(content: ReactNode): Promise<void> {
  flushSync(() => root.render(content));
  await reporter?.settled();
}

const Page = ({ children }: { children: ReactNode }) => (
  <main>
    <h1>Synpunkter</h1>
    {children}
  </main>
);

beforeEach(() => {
  document.documentElement.lang = 'sv';
  document.title = 'Synpunkter - Ekuddens stadsdelsförvaltning';
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  found = [];
  fixed = [];
});

afterEach(() => {
  reporter?.stop();
  reporter = undefined;
  root.unmount();
  host.remove();
});

const Illustration = ({ alt }: { alt?: string | undefined }) => <img src="data:," alt={alt} />;
const Row = memo(function Row({ label }: { label: string }) {
  return <button type="button">{label}</button>;
});
const Note = forwardRef<HTMLParagraphElement, { role: string }>(function Note({ role }, ref) {
  return (
    <p ref={ref} role={role}>
      Vi svarar inom tio dagar.
    </p>
  );
});

describe('what is found after an update', () => {
  test('says nothing about a page without faults', async () => {
    flushSync(() => root.render(<Page>Skriv till oss.</Page>));
    await start();
    expect(found).toEqual([]);
  });

  test('reports an image that lost its text, with component, requirement and what to do', async () => {
    flushSync(() => root.render(<Page><Illustration alt="Karta över Ekudden" /></Page>));
    await start();
    await render(<Page><Illustration /></Page>);
    expect(rules()).toEqual(['axe/image-alt']);
    expect(found[0]).toMatchObject({
      tool: 'a11y',
      severity: 'error',
      certainty: 'certain',
      outcome: 'failed',
      message: 'En bild saknar textalternativ.',
      suggestions: [{ title: 'Beskriv i alt det som bilden säger. Är den bara pynt: skriv alt="".' }],
      requirement: { wcag: ['1.1.1'], en301549: ['9.1.1.1'] },
      location: { kind: 'page', component: 'Illustration', selector: [expect.any(String)] },
      url: '/regler/axe/image-alt',
    });
  });

  test('reports a button that became empty, in a memo component', async () => {
    flushSync(() => root.render(<Page><Row label="Skicka" /></Page>));
    await start();
    await render(<Page><Row label="" /></Page>);
    expect(rules()).toEqual(['axe/button-name']);
    expect(found[0]?.location).toMatchObject({ component: 'Row' });
  });

  test('reports a role that does not exist, in a forwardRef component', async () => {
    flushSync(() => root.render(<Page><Note role="note" /></Page>));
    await start();
    // eslint-disable-next-line jsx-a11y/aria-role -- the wrong role is what is reported
    await render(<Page><Note role="notis" /></Page>);
    expect(rules()).toEqual(['axe/aria-roles']);
    expect(found[0]?.location).toMatchObject({ component: 'Note' });
  });

  test('reports a field whose label was removed elsewhere on the page', async () => {
    host.innerHTML = '<main><h1>Synpunkter</h1><div><label for="epost">E-postadress</label></div><div><input id="epost"></div></main>';
    await start();
    // By hand: React would also touch the field when it renders again.
    host.querySelector('label')!.remove();
    await reporter?.settled();
    expect(rules()).toEqual(['axe/label']);
  });

  test('reports weak contrast with the measured and the required ratio', async () => {
    flushSync(() => root.render(<Page><p style={{ color: '#1a1a1a' }}>Öppet i dag</p></Page>));
    await start();
    await render(<Page><p style={{ color: '#aaaaaa' }}>Öppet i dag</p></Page>);
    expect(rules()).toEqual(['axe/color-contrast']);
    expect(found[0]?.message).toBe('Texten syns för dåligt mot bakgrunden. Kontrasten är 2,32:1, kravet är 4,5:1.');
  });

  test('reports a change that a component makes by itself', async () => {
    function Counter() {
      const [label, setLabel] = useState('Visa fler');
      return (
        <button type="button" onClick={() => setLabel('')}>
          {label}
        </button>
      );
    }
    flushSync(() => root.render(<StrictMode><Page><Counter /></Page></StrictMode>));
    await start();
    document.querySelector('button')!.click();
    await reporter?.settled();
    expect(rules()).toEqual(['axe/button-name']);
  });

  test('reports faults inside an open shadow root that changes', async () => {
    flushSync(() => root.render(<Page><div id="widget" /></Page>));
    await start();
    const shadow = document.querySelector('#widget')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Hej</p>';
    await render(<Page><div id="widget" className="shown" /></Page>);
    shadow.querySelector('p')!.innerHTML = '<img src="data:,">';
    document.querySelector('#widget')!.setAttribute('title', 'Karta');
    await reporter?.settled();
    expect(rules()).toEqual(['axe/image-alt']);
    expect(found[0]?.location).toMatchObject({ selector: ['#widget', 'img'] });
  });

  test('judges page rules on the whole page only, when it has come to rest', async () => {
    flushSync(() => root.render(<Page><h2>Frågor</h2></Page>));
    await start();
    // eslint-disable-next-line content/heading-order -- the skipped level is what axe is to find
    await render(<Page><h4>Frågor</h4></Page>);
    expect(rules()).toEqual([]);
    await vi.waitFor(() => expect(rules()).toEqual(['axe/heading-order']), { timeout: 5_000 });
    expect(found[0]?.severity).toBe('warning');
  });

  test('judges the whole page again when another page is shown', async () => {
    const address = location.href;
    flushSync(() => root.render(<Page>Start</Page>));
    await start();
    history.pushState(null, '', '?sida=2');
    await render(<main><p>Utan rubrik</p></main>);
    await vi.waitFor(() => expect(rules()).toEqual(['axe/page-has-heading-one']));
    history.replaceState(null, '', address);
  });

  test('hands over what axe can not decide as a question', async () => {
    flushSync(() => root.render(<Page>Text</Page>));
    await start();
    await render(
      <Page><p style={{ background: 'linear-gradient(#fff, #777)', color: '#333' }}>Över en toning</p></Page>,
    );
    expect(found).toMatchObject([{ rule: 'axe/color-contrast', outcome: 'cannotTell', severity: 'info', certainty: 'ask' }]);
    expect(found[0]?.message).toMatch(/^Det går inte att avgöra automatiskt\./u);
  });
});

describe('memory', () => {
  test('reports a fault once, says when it is fixed, and reports it again when it comes back', async () => {
    flushSync(() => root.render(<Page><Illustration /></Page>));
    await start();
    expect(rules()).toEqual(['axe/image-alt']);
    document.querySelector('img')!.title = '';
    await reporter?.settled();
    expect(rules()).toHaveLength(1);
    await render(<Page><Illustration alt="Karta" /></Page>);
    expect(fixed.map(({ rule }) => rule)).toEqual(['axe/image-alt']);
    expect(reporter?.faults()).toEqual([]);
    await render(<Page><Illustration /></Page>);
    expect(rules()).toEqual(['axe/image-alt', 'axe/image-alt']);
    expect(fixed).toHaveLength(1);
  });

  test('forgets an element that left, so that its successor with the same selector is heard', async () => {
    flushSync(() => root.render(<Page><Illustration key="a" /></Page>));
    await start();
    await render(<Page><Illustration key="b" /></Page>);
    expect(rules()).toEqual(['axe/image-alt', 'axe/image-alt']);
    expect(fixed).toEqual([]);
    expect(found[0]?.fingerprint).toBe(found[1]?.fingerprint);
  });

  test('hears nothing after stop', async () => {
    flushSync(() => root.render(<Page>Start</Page>));
    const stopped = await start();
    stopped.stop();
    await render(<Page><Illustration /></Page>);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(found).toEqual([]);
  });

  test('runs once in a window however often it is started', async () => {
    const first = await start();
    expect(startReporter()).toBe(first);
  });
});

describe('settings', () => {
  test('leaves excluded parts and switched-off rules alone', async () => {
    flushSync(() => root.render(<Page><div className="karta"><Illustration /></div><button type="button" /></Page>));
    await start({ exclude: ['.karta'], rules: { 'button-name': { enabled: false } } });
    await render(<Page><div className="karta"><Illustration /><Illustration /></div><button type="button" className="x" /></Page>);
    expect(found).toEqual([]);
  });

  test('judges only what is inside "within"', async () => {
    flushSync(() => root.render(<><Illustration /><div className="ruta"><Row label="" /></div></>));
    await start({ within: '.ruta' });
    expect(rules()).toEqual(['axe/button-name']);
    await render(<><Illustration /><div className="ruta"><Row label="" /><Illustration /></div><Illustration /></>);
    expect(rules()).toEqual(['axe/button-name', 'axe/image-alt']);
  });

  test('speaks English when asked to', async () => {
    flushSync(() => root.render(<Page><Illustration /></Page>));
    await start({ lang: 'en' });
    expect(found[0]?.message).toBe('Images must have alternative text.');
  });

  test('masks what looks like a personnummer', async () => {
    // eslint-disable-next-line jsx-a11y/alt-text -- the missing text is what is reported
    flushSync(() => root.render(<Page><img src="data:," data-person="19121212-1212" title="" /></Page>));
    await start();
    expect(found[0]?.excerpt).toContain('*'.repeat(13));
    expect(JSON.stringify(found)).not.toContain('19121212');
  });

  test('prints equal faults as one line in the console', async () => {
    const line = vi.spyOn(console, 'groupCollapsed').mockImplementation(() => undefined);
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    flushSync(() => root.render(<Page><Illustration /><Illustration /></Page>));
    reporter = startReporter({ quietMs: 30 });
    await reporter.settled();
    expect(line.mock.calls).toEqual([['axe/image-alt (2 st): En bild saknar textalternativ. · Illustration']]);
    vi.restoreAllMocks();
  });
});

describe('reactAxe', () => {
  test('takes the arguments of @axe-core/react and observes React 19 itself', async () => {
    flushSync(() => root.render(<Page><Illustration alt="Karta" /></Page>));
    reporter = await reactAxe(await import('react'), await import('react-dom'), 30, { runOnly: ['wcag2a'] }, undefined, (news) => found.push(...news));
    await reporter.settled();
    await render(<Page><Illustration /></Page>);
    expect(rules()).toEqual(['axe/image-alt']);
  });

  test('lets @axe-core/react make the first judgement with React 17, and reports each fault once', async () => {
    const original = vi.fn(createElement);
    const react17 = { version: '17.0.2', createElement: original, Component: class {} };
    flushSync(() => root.render(<Page><Illustration /></Page>));
    reporter = await reactAxe(react17, { findDOMNode: () => null }, 30, {}, undefined, (news) => found.push(...news));
    await reporter.settled();
    await new Promise((resolve) => setTimeout(resolve, 500));
    // It replaces createElement: proof that it was the one called.
    expect(react17.createElement).not.toBe(original);
    expect(rules()).toEqual(['axe/image-alt']);
    await render(<Page><Illustration alt="Karta" /><Row label="" /></Page>);
    expect(rules()).toEqual(['axe/image-alt', 'axe/button-name']);
  });
});
