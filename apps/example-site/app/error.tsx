'use client';

import { Button } from '@stockholm/react/button';
import { ErrorPage } from '@stockholm/react/error-page';

/** Next asks for a client component here. It shows when a page could not be made. */
export default function FailedPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <main className="sthlm-container sthlm-section">
      <ErrorPage kind="server-error" reference={error.digest} actions={<Button href="/">Gå till startsidan</Button>}>
        <p>Ring 08-465 004 00 om det inte hjälper.</p>
      </ErrorPage>
    </main>
  );
}
