'use client';

import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { Text } from '@stockholm/react/text';

/** Next asks for a client component here. It shows when a page could not be made. */
export default function ErrorPage() {
  return (
    <main className="sthlm-container sthlm-section sthlm-stack">
      <Heading level={1}>Sidan gick inte att visa</Heading>
      <Text>Felet är vårt, inte ditt. Vänta en stund och försök igen, eller ring 08-465 004 00.</Text>
      <Button href="/">Gå till startsidan</Button>
    </main>
  );
}
