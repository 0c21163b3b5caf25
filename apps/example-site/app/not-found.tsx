import type { Metadata } from 'next';
import { Button } from '@stockholm/react/button';
import { PageHead } from '../components/PageHead.tsx';
import { SitePage } from '../components/SitePage.tsx';

export const metadata: Metadata = { title: 'Sidan finns inte' };

export default function NotFoundPage() {
  return (
    <SitePage>
      <PageHead
        breadcrumbs={[{ href: '/', label: 'Start' }]}
        title="Sidan finns inte"
        lead="Adressen kan vara felskriven, eller så har vi tagit bort sidan. Ring 08-465 004 00 om du inte hittar det du söker."
        action={<Button href="/">Gå till startsidan</Button>}
      />
    </SitePage>
  );
}
