import type { SenderDetails } from '@stockholm/react/sender';
import { useEffect, useRef, useState } from 'react';
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

/** Gives the empty page of a frame the stylesheets of this one; its links and forms lead nowhere. */
function prepare(page: Document): void {
  page.title = 'Förhandsvisning av temat';
  page.documentElement.lang = 'sv';
  for (const style of document.head.querySelectorAll('style, link[rel="stylesheet"]')) page.head.append(page.importNode(style, true));
  page.addEventListener('click', (event) => {
    if ((event.target as Element | null)?.closest('a') !== null) event.preventDefault();
  });
  page.addEventListener('submit', (event) => event.preventDefault());
}

/** As a sheet of the window's own: no inline style, which a strict content security policy would refuse. */
function adopt(view: (Window & typeof globalThis) | null | undefined, css: string): void {
  if (view === null || view === undefined) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  view.document.adoptedStyleSheets = [sheet];
}

/** The sample page in a window of its own, so that it has its own width, and only it changes. */
export function ThemePreview({ sender, attributes, css, width }: ThemePreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [body, setBody] = useState<HTMLElement | null>(null);

  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page === null || page === undefined || page.title !== '') return;
    prepare(page);
    setBody(page.body);
  }, []);

  useEffect(() => {
    const root = frame.current?.contentDocument?.documentElement;
    if (root === undefined) return;
    for (const name of modes) root.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  }, [attributes]);

  useEffect(() => {
    adopt(frame.current?.contentWindow as (Window & typeof globalThis) | null | undefined, css);
  }, [css]);

  return (
    <div className="stad-theme-window" data-width={width}>
      <iframe ref={frame} title="Förhandsvisning av temat" className="stad-theme-frame" />
      {body !== null && createPortal(<SamplePage sender={sender} />, body)}
    </div>
  );
}
