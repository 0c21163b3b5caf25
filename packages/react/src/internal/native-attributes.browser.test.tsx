import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test } from 'vitest';
import { hydrated } from '../../test/hydrated.ts';
import { popoverTarget } from './native-attributes.ts';

/* test/react-18 runs this file too, under React 18.3. */

const page = (
  <>
    <button type="button" {...popoverTarget('rutan')}>
      Visa
    </button>
    <div id="rutan" popover="auto">
      <button type="button" {...popoverTarget('rutan', 'hide')}>
        Dölj
      </button>
    </div>
  </>
);

test('opens and closes a popover where no script of the page runs', () => {
  const host = document.createElement('div');
  document.body.append(host);
  onTestFinished(() => host.remove());
  host.innerHTML = renderToString(page);
  const [show, hide] = host.querySelectorAll('button');
  const isOpen = () => host.querySelector('[popover]')?.matches(':popover-open');
  show?.click();
  expect(isOpen()).toBe(true);
  hide?.click();
  hide?.click();
  expect(isOpen()).toBe(false);
});

test('makes no React complain', async () => {
  expect(await hydrated(page)).toEqual({ complaints: [], changed: undefined });
});
