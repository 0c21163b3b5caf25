import type { SenderDetails } from '@stockholm/react/sender';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { SamplePage } from './SamplePage.tsx';

export interface ThemePreviewProps {
  sender: SenderDetails;
  /** `data-sthlm-*` of the page's root. */
  attributes: Readonly<Record<string, string>>;
  /** CSS of the theme itself. */
  css: string;
  width: 'wide' | 'narrow';
}

const modes = ['data-sthlm-accent', 'data-sthlm-mode', 'data-sthlm-contrast', 'data-sthlm-density'];

/** The sample page in a window of its own, so that it has its own width, and only it changes. */
export function ThemePreview({ sender, attributes, css, width }: ThemePreviewProps) {
  const [inner, setInner] = useState<Document | null>(null);

  useEffect(() => {
    if (inner === null) return;
    const root = inner.documentElement;
    root.lang = 'sv';
    for (const name of modes) root.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  }, [inner, attributes]);

  useEffect(() => {
    const view = inner?.defaultView;
    if (inner === null || view === null || view === undefined) return;
    // A sheet of the window's own: no inline style, which a strict content security policy would refuse.
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    inner.adoptedStyleSheets = [sheet];
  }, [inner, css]);

  const begin = (frame: HTMLIFrameElement | null): void => {
    const page = frame?.contentDocument;
    if (page === null || page === undefined || page === inner) return;
    page.title = 'Förhandsvisning av temat';
    for (const style of document.head.querySelectorAll('style, link[rel="stylesheet"]')) page.head.append(page.importNode(style, true));
    // A link leads nowhere in a sample.
    page.addEventListener('click', (event) => {
      if ((event.target as Element | null)?.closest('a') !== null) event.preventDefault();
    });
    page.addEventListener('submit', (event) => event.preventDefault());
    setInner(page);
  };

  return (
    <div className="stad-theme-window" data-width={width}>
      <iframe ref={begin} title="Förhandsvisning av temat" className="stad-theme-frame" />
      {inner !== null && createPortal(<SamplePage sender={sender} />, inner.body)}
    </div>
  );
}
