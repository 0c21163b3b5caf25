import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '@stockholm/css/fonts.css';
import '@stockholm/css/all.css';
import { theme } from '../stockholm.theme.ts';
import '../styles/site.css';

export const metadata: Metadata = {
  title: { default: 'Ekuddens stadsdelsförvaltning', template: '%s – Ekuddens stadsdelsförvaltning' },
  description: 'En påhittad förvaltning som visar Stockholms stads komponenter.',
  // An invented administration must not be found as if it were a real one.
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

// The nonce of the content security policy is new for each request, so no page can be made in advance.
export const dynamic = 'force-dynamic';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="sv" {...theme.attributes}>
      <body>{children}</body>
    </html>
  );
}
