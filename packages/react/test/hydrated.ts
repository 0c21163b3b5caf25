import { act, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';

export interface Hydrated {
  /** What React said: warnings, and where the browser's markup differed from the server's. */
  complaints: string[];
  /** The markup after hydration, where it is another than the server's. */
  changed: string | undefined;
}

/** Renders an element as a server does, lets React take it over in the browser, and tells what went wrong. */
export async function hydrated(element: ReactElement): Promise<Hydrated> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const complaints: string[] = [];
  const said = vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void complaints.push(words.map(String).join(' ')));
  const host = document.createElement('div');
  document.body.append(host);
  try {
    host.innerHTML = renderToString(element);
    const onServer = host.cloneNode(true);
    const root = await act(() => hydrateRoot(host, element, { onRecoverableError: (error) => void complaints.push(String(error)) }));
    // The order of attributes is no difference: React 18 sets `checked` anew.
    const changed = host.isEqualNode(onServer) ? undefined : host.innerHTML;
    await act(() => root.unmount());
    return { complaints, changed };
  } finally {
    host.remove();
    said.mockRestore();
    vi.unstubAllGlobals();
  }
}
