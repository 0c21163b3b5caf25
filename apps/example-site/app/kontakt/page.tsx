import type { Metadata } from 'next';
import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { Link } from '@stockholm/react/link';
import { PageInfo } from '@stockholm/react/page-info';
import { Text } from '@stockholm/react/text';
import { PageHead } from '../../components/PageHead.tsx';
import { Phone } from '../../components/Phone.tsx';
import { SitePage } from '../../components/SitePage.tsx';

export const metadata: Metadata = {
  title: 'Kontakta oss',
  description: 'Ring, besök eller skriv till Ekuddens stadsdelsförvaltning.',
};

const direct = [
  { about: 'Bostadsanpassning', number: '08-465 004 20', hours: 'Måndag–fredag klockan 9–12' },
  { about: 'Förskola', number: '08-465 004 20', hours: 'Måndag–fredag klockan 9–12' },
  { about: 'Hemtjänst', number: '08-465 004 30', hours: 'Måndag–fredag klockan 9–16' },
  { about: 'Lokaler att hyra', number: '08-465 004 40', hours: 'Måndag–fredag klockan 9–12' },
  { about: 'Stöd till familjer', number: '08-465 004 50', hours: 'Måndag–fredag klockan 9–16' },
];

export default function ContactPage() {
  return (
    <SitePage current="/kontakt">
      <PageHead
        breadcrumbs={[{ href: '/', label: 'Start' }]}
        title="Kontakta oss"
        lead="Ring, kom hit eller skriv. Du behöver inte veta vem du ska fråga: vi hjälper dig att hitta rätt."
        action={<Button href="tel:+46846500400">{'Ring 08-465\u00A0004\u00A000'}</Button>}
      />
      <div className="sthlm-container ekudden-page">
        <div className="sthlm-grid">
          <div data-span="8" className="ekudden-prose">
            <Heading level={2}>Ring direkt till rätt person</Heading>
            <dl className="ekudden-phones">
              {direct.map((line) => (
                <div key={line.about}>
                  <dt>{line.about}</dt>
                  <dd>
                    <Phone number={line.number} />
                    <Text as="span" size="ui" tone="secondary">
                      {line.hours}
                    </Text>
                  </dd>
                </div>
              ))}
            </dl>

            <Heading level={2}>Kom hit</Heading>
            <Text>
              Vi finns på Vretängsgatan 12 i Ekudden. Receptionen är öppen måndag–fredag klockan 9–15. På torsdagar mellan klockan 13 och 17
              kan du träffa en handläggare utan att boka tid.
            </Text>
            <Heading level={3}>Hitta hit</Heading>
            <Text>Ta bussen till hållplatsen Vretängsgatan. Därifrån är det 100 meter på plan mark.</Text>
            <Heading level={3}>Tillgänglighet</Heading>
            <Text>
              Entrén har automatisk dörröppnare och ingen tröskel. Det finns hiss, hörslinga och en toalett för dig som använder rullstol.
              Ledarhundar är välkomna.
            </Text>

            <Heading level={2}>Hämta dricksvatten i Vretängen</Heading>
            <Text>
              Koka vattnet tills det bubblar kraftigt och låt det sedan svalna. Du som inte kan koka vatten hämtar det vid Vretängens bibliotek,
              dygnet runt. Ta med egna kärl. Vi kör hem vatten till dig som inte kan ta dig dit: ring <Phone number="08-465 004 00" />.
            </Text>
          </div>
          <div data-span="4" className="ekudden-aside">
            <section className="ekudden-panel" data-sthlm-surface="base">
              <Heading level={2} size="h3">
                Skriv till oss
              </Heading>
              <Text>Berätta vad som fungerar och vad som kan bli bättre. Du får svar inom fem arbetsdagar.</Text>
              <Link href="/synpunkt" standalone>
                Lämna en synpunkt
              </Link>
            </section>
            <section className="ekudden-panel" data-sthlm-surface="base">
              <Heading level={2} size="h3">
                Är det bråttom?
              </Heading>
              <Text>
                Ring 112 om någon är i fara. Ring <Phone number="08-465 004 11" /> om något utomhus är farligt, dygnet runt.
              </Text>
            </section>
          </div>
        </div>
        <PageInfo
          updated={{ text: '25\u00A0november\u00A02026', dateTime: '2026-11-25' }}
          responsible={{ label: 'Enheten för kommunikation, Ekuddens stadsdelsförvaltning' }}
          nextReview={{ text: 'Senast 25\u00A0maj\u00A02027', dateTime: '2027-05-25' }}
        />
      </div>
    </SitePage>
  );
}
