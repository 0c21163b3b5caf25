import { Alert } from '@stockholm/react/alert';
import { Breadcrumbs } from '@stockholm/react/breadcrumbs';
import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { Link } from '@stockholm/react/link';
import { PageInfo } from '@stockholm/react/page-info';
import { RadioGroup } from '@stockholm/react/radio-group';
import type { SenderDetails } from '@stockholm/react/sender';
import { SiteFooter } from '@stockholm/react/site-footer';
import { SiteHeader } from '@stockholm/react/site-header';
import { SkipLink } from '@stockholm/react/skip-link';
import { Text } from '@stockholm/react/text';
import { TextField } from '@stockholm/react/text-field';
import { Skyline } from './Skyline.tsx';

const tiles = [
  { href: '#forskola', title: 'Sök förskoleplats', text: 'Ställ ditt barn i kö och svara på erbjudanden.' },
  { href: '#hemtjanst', title: 'Ansök om hemtjänst', text: 'Få hjälp hemma med vardagen.' },
  { href: '#felanmal', title: 'Felanmäl gata eller park', text: 'Berätta om hål, trasiga lampor eller klotter.' },
  { href: '#bostad', title: 'Sök bostads\u00ADanpassnings\u00ADbidrag', text: 'Gör din bostad lättare att bo i.' },
  { href: '#familj', title: 'Stöd till familjen', text: 'Prata med någon, även om det känns litet.' },
  { href: '#lokal', title: 'Boka en lokal', text: 'Hyr plats för möten, fester och kurser.' },
];

const navigation = [
  { href: '#stod', label: 'Stöd och omsorg', current: true },
  { href: '#forskola', label: 'Förskola och familj' },
  { href: '#boende', label: 'Boende och trafik' },
  { href: '#parker', label: 'Parker och fritid' },
];

export interface SamplePageProps {
  sender: SenderDetails;
}

/** A whole page with every surface on it, so that a theme can be judged as readers will meet it. */
export function SamplePage({ sender }: SamplePageProps) {
  return (
    <>
      <SkipLink href="#innehall">Till innehållet</SkipLink>
      <SiteHeader sender={sender} homeHref="#" navigation={navigation} />
      <main id="innehall" tabIndex={-1}>
        <div className="stad-sample-hero" data-sthlm-surface="field">
          <div className="sthlm-container">
            <div className="stad-sample-hero__words">
              <Heading level={1} size="display">
                Vad behöver du hjälp med?
              </Heading>
              <Text size="lead">Vi ordnar förskola, äldreomsorg, parker och stöd för dig som bor i Ekudden, Tallhöjden och Vretängen.</Text>
              <div className="sthlm-button-group">
                <Button size="large" href="#arenden">
                  Gör ditt ärende
                </Button>
                <Button size="large" variant="secondary" href="#kontakt">
                  Kontakta oss
                </Button>
              </div>
            </div>
          </div>
          <Skyline />
        </div>

        <section className="sthlm-section" data-sthlm-surface="base" aria-labelledby="arenden">
          <div className="sthlm-container">
            <Heading level={2} id="arenden">
              Gör ditt ärende
            </Heading>
            <ul className="stad-sample-tiles sthlm-grid" data-columns="3">
              {tiles.map(({ href, title, text }) => (
                <li key={href} data-sthlm-surface="page">
                  <Link href={href}>{title}</Link>
                  <Text size="ui" tone="secondary">
                    {text}
                  </Text>
                </li>
              ))}
            </ul>
          </div>
        </section>

        <section className="sthlm-section" aria-labelledby="fraga">
          <div className="sthlm-container sthlm-grid">
            <div data-span="7" className="stad-sample-form">
              <Breadcrumbs
                items={[
                  { label: 'Start', href: '#start' },
                  { label: 'Stöd och omsorg', href: '#stod' },
                ]}
              />
              <Heading level={2} id="fraga">
                Ställ en fråga
              </Heading>
              <Alert tone="warning" title="Växeln stänger kl. 15 på fredag" headingLevel={3}>
                Skriv till oss så svarar vi på måndag.
              </Alert>
              <form className="sthlm-stack" data-gap="40" action="#fraga">
                <TextField name="fraga" label="Din fråga" hint="Skriv inga känsliga uppgifter." />
                <TextField name="epost" label="E-post" width="name" error="Skriv en e-postadress, till exempel namn@example.com." />
                <RadioGroup
                  name="svar"
                  legend="Hur vill du ha svar?"
                  defaultValue="epost"
                  options={[
                    { value: 'epost', label: 'Via e-post' },
                    { value: 'telefon', label: 'Per telefon' },
                  ]}
                />
                <div className="sthlm-button-group">
                  <Button type="submit">Skicka frågan</Button>
                  <Button variant="secondary">Spara utkast</Button>
                </div>
              </form>
            </div>
            <div data-span="5">
              <div className="stad-sample-facts" data-sthlm-surface="tint">
                <Heading level={3}>Handläggningstid</Heading>
                <Text>Vi svarar inom två arbetsdagar. Gäller det en akut fråga ska du ringa.</Text>
              </div>
            </div>
          </div>
        </section>

        <section className="sthlm-section" data-sthlm-surface="soft" aria-labelledby="tyck">
          <div className="sthlm-container">
            <Heading level={2} size="h1-small" id="tyck">
              Tyck till om din stadsdel
            </Heading>
            <Text size="lead">Du som bor här vet vad som fungerar. Svara på frågor, kom på ett möte eller lämna ett eget förslag.</Text>
            <div className="sthlm-button-group">
              <Button href="#forslag">Lämna ett förslag</Button>
            </div>
          </div>
        </section>
        <div className="sthlm-container stad-sample-info">
          <PageInfo updated={{ text: '12 mars 2026', dateTime: '2026-03-12' }} responsible={{ label: 'Webbredaktionen', href: '#webbredaktionen' }} />
        </div>
      </main>
      <SiteFooter
        sender={sender}
        organisationNumber="212000-0142"
        columns={[
          {
            title: 'Kontakta oss',
            content: (
              <p id="kontakt">
                <Link href="tel:+46846500400">08-465 004 00</Link>
              </p>
            ),
          },
          {
            title: 'Om webbplatsen',
            content: (
              <p>
                <Link href="#tillganglighet">Tillgänglighets&shy;redogörelse</Link>
              </p>
            ),
          },
        ]}
      />
    </>
  );
}
