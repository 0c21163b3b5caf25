import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { Alert } from '@stockholm/react/alert';
import { Button } from '@stockholm/react/button';
import { ErrorSummary } from '@stockholm/react/error-summary';
import { Heading } from '@stockholm/react/heading';
import { PageInfo } from '@stockholm/react/page-info';
import { RadioGroup } from '@stockholm/react/radio-group';
import { Text } from '@stockholm/react/text';
import { TextField } from '@stockholm/react/text-field';
import { Breadcrumbs } from '@stockholm/react/breadcrumbs';
import { ContactPanel } from '../../components/ContactPanel.tsx';
import { SitePage } from '../../components/SitePage.tsx';
import { decodeFormState, formStateHeader } from '../../form/form-state-header.ts';
import { answers, grouped, longestMessage, subjects, type Suggestion } from '../../form/suggestion.ts';

async function postedState() {
  return decodeFormState<Suggestion>((await headers()).get(formStateHeader));
}

export async function generateMetadata(): Promise<Metadata> {
  // The title is what a screen reader says first when the page comes back.
  const faults = (await postedState())?.issues.length ?? 0;
  return {
    title: faults > 0 ? 'Fel: Lämna en synpunkt' : 'Lämna en synpunkt',
    description: 'Berätta för Ekuddens stadsdelsförvaltning vad som fungerar och vad som kan bli bättre.',
  };
}

export default async function SuggestionPage() {
  const form = await postedState();
  return (
    <SitePage current="/synpunkt">
      <div data-sthlm-surface="base">
        <div className="sthlm-container">
          <Breadcrumbs items={[{ href: '/', label: 'Start' }]} />
        </div>
      </div>
      <div className="sthlm-container ekudden-page">
        <div className="sthlm-grid">
          <div data-span="8" className="ekudden-form-page">
            <ErrorSummary form={form} />
            <Heading level={1}>Lämna en synpunkt</Heading>
            <Text size="lead">Berätta vad som fungerar och vad som kan bli bättre. Du behöver svara på alla frågor utom dem där det står frivillig.</Text>
            <Alert tone="info" title="Det här är en övning">
              Ekuddens stadsdelsförvaltning är påhittad. Det du skriver sparas inte och ingen läser det.
            </Alert>
            {/* A plain address: it works without script, and a form that was opened before a new release still arrives. */}
            <form method="post" action="/synpunkt" className="ekudden-form" noValidate>
              <RadioGroup name="about" legend="Vad handlar synpunkten om?" options={subjects} form={form} />
              <TextField
                name="message"
                label="Vad vill du berätta?"
                hint={`Skriv inte personnummer eller något om din hälsa. Högst ${grouped(longestMessage)} tecken.`}
                multiline
                rows={8}
                form={form}
              />
              <TextField name="place" label="Var gäller det?" hint="Till exempel en adress eller namnet på en park." optional width="name" form={form} />
              <RadioGroup name="answer" legend="Vill du ha svar?" options={answers} form={form} />
              <TextField
                name="email"
                label="E-postadress"
                hint="Skriv den bara om du vill ha svar."
                type="email"
                autoComplete="email"
                optional
                width="name"
                form={form}
              />
              <div className="sthlm-button-group">
                <Button type="submit" size="large">
                  Skicka synpunkten
                </Button>
              </div>
            </form>
          </div>
          <div data-span="4" className="ekudden-aside">
            <ContactPanel title="Vill du hellre ringa?" phone="08-465 004 00" hours="Måndag–fredag klockan 8–16.30" hasFormLink={false}>
              Berätta, så skriver vi ner synpunkten åt dig.
            </ContactPanel>
            <section className="ekudden-panel" data-sthlm-surface="base">
              <Heading level={2} size="h3">
                Är det bråttom?
              </Heading>
              <Text>Ring 112 om någon är i fara. En synpunkt läser vi först nästa arbetsdag.</Text>
            </section>
          </div>
        </div>
        <PageInfo
          updated={{ text: '20\u00A0november\u00A02026', dateTime: '2026-11-20' }}
          responsible={{ label: 'Enheten för kommunikation, Ekuddens stadsdelsförvaltning', href: '/kontakt' }}
          nextReview={{ text: 'Senast 20\u00A0maj\u00A02027', dateTime: '2027-05-20' }}
        />
      </div>
    </SitePage>
  );
}
