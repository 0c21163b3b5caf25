import type { Metadata } from 'next';
import { Button } from '@stockholm/react/button';
import { ErrorPage } from '@stockholm/react/error-page';
import { SearchForm } from '@stockholm/react/search-form';
import { Phone } from '../components/Phone.tsx';
import { SitePage } from '../components/SitePage.tsx';

export const metadata: Metadata = { title: 'Sidan finns inte' };

export default function NotFoundPage() {
  return (
    <SitePage hasSearch={false}>
      <div className="sthlm-section" data-sthlm-surface="soft">
        <div className="sthlm-container">
          <ErrorPage
            actions={
              <>
                <SearchForm action="/sok" label="Sök på webbplatsen" />
                <Button variant="secondary" href="/">
                  Gå till startsidan
                </Button>
              </>
            }
          >
            <p>
              Hittar du ändå inte rätt? Ring <Phone number="08-465 004 00" />, så hjälper vi dig.
            </p>
          </ErrorPage>
        </div>
      </div>
    </SitePage>
  );
}
