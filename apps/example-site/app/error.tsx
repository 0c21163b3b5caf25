'use client';

import { Button } from '@stockholm/react/button';

/** Next asks for a client component here. It shows when a page could not be made. */
export default function ErrorPage() {
  return (
    <main className="sthlm-container sthlm-section">
      <h1>Sidan gick inte att visa</h1>
      <p>Felet är vårt, inte ditt. Vänta en stund och försök igen, eller ring 08-465 004 00.</p>
      <Button href="/">Gå till startsidan</Button>
    </main>
  );
}
