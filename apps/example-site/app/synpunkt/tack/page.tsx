import type { Metadata } from 'next';
import { Alert } from '@stockholm/react/alert';
import { Heading } from '@stockholm/react/heading';
import { Link } from '@stockholm/react/link';
import { PageInfo } from '@stockholm/react/page-info';
import { Steps } from '@stockholm/react/steps';
import { Text } from '@stockholm/react/text';
import { PageHead } from '../../../components/PageHead.tsx';
import { SitePage } from '../../../components/SitePage.tsx';

export const metadata: Metadata = { title: 'Tack för din synpunkt' };

export default function ThanksPage() {
  return (
    <SitePage current="/synpunkt">
      <PageHead
        breadcrumbs={[
          { href: '/', label: 'Start' },
          { href: '/synpunkt', label: 'Lämna en synpunkt' },
        ]}
        title="Tack för din synpunkt"
        lead="Vi fick det du skrev. Så här går en synpunkt vidare hos en riktig förvaltning."
      />
      <div className="sthlm-container ekudden-page">
        <div className="sthlm-grid">
          <div data-span="8" className="ekudden-prose">
            <Alert tone="info" title="Inget är sparat">
              Det här är en övning. Servern läste din text för att se om något saknades och glömde den sedan.
            </Alert>
            <Heading level={2}>Det här händer nu</Heading>
            <Steps
              steps={[
                { title: 'Vi läser', content: <p>En handläggare läser synpunkten senast nästa arbetsdag.</p> },
                { title: 'Vi skickar den vidare', content: <p>Den som kan göra något åt saken får synpunkten.</p> },
                { title: 'Du får svar', content: <p>Har du bett om svar skriver vi till dig inom fem arbetsdagar.</p> },
              ]}
            />
            <Text>
              <Link href="/" standalone>
                Till startsidan
              </Link>
            </Text>
          </div>
        </div>
        <PageInfo
          updated={{ text: '20\u00A0november\u00A02026', dateTime: '2026-11-20' }}
          responsible={{ label: 'Enheten för kommunikation, Ekuddens stadsdelsförvaltning', href: '/kontakt' }}
        />
      </div>
    </SitePage>
  );
}
