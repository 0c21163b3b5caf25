import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { Hero } from '@stockholm/react/hero';
import { Link } from '@stockholm/react/link';
import { SearchForm } from '@stockholm/react/search-form';
import { Text } from '@stockholm/react/text';
import { PageInfo } from '@stockholm/react/page-info';
import { Accessibility, Baby, Building2, Construction, HandHeart, Users } from 'lucide';
import { ContactStrip } from '../components/ContactStrip.tsx';
import { MeetingList } from '../components/MeetingList.tsx';
import { NewsList } from '../components/NewsList.tsx';
import { City } from '../components/pictures/City.tsx';
import { SitePage } from '../components/SitePage.tsx';
import { Tiles } from '../components/Tiles.tsx';
import { siteEvents, siteTexts } from '../lib/texts.ts';

const errands = [
  { href: '/stod/forskola', icon: Baby, title: 'Sök plats i förskolan', text: 'Ställ ditt barn i kö och svara på erbjudanden.' },
  { href: '/stod/hemtjanst', icon: HandHeart, title: 'Ansök om hemtjänst', text: 'Få hjälp hemma med vardagen.' },
  { href: '/stod/felanmal', icon: Construction, title: 'Felanmäl gata eller park', text: 'Berätta om hål, trasiga lampor eller klotter.' },
  {
    href: '/bostadsanpassningsbidrag',
    icon: Accessibility,
    title: 'Sök bostads\u00ADanpassnings\u00ADbidrag',
    text: 'Gör din bostad lättare att bo i.',
  },
  { href: '/stod/stod-till-familjen', icon: Users, title: 'Få stöd till familjen', text: 'Prata med någon, även om det känns litet.' },
  { href: '/stod/boka-lokal', icon: Building2, title: 'Boka en lokal', text: 'Hyr plats för möten, fester och kurser.' },
] as const;

export default function StartPage() {
  const [first, ...rest] = siteTexts().filter((text) => text.section === 'nyheter');
  return (
    <SitePage current="/" hasSearch={false}>
      <Hero
        title="Vad behöver du hjälp med?"
        lead="Vi ordnar förskola, äldreomsorg, parker och stöd för dig som bor i Ekudden, Tallhöjden och Vretängen."
        picture={<City />}
      >
        <SearchForm action="/sok" label="Sök tjänst eller information" />
        <Text size="ui" className="ekudden-often">
          Många söker: <Link href="/sok?q=hemtjänst">hemtjänst</Link>, <Link href="/sok?q=felanmäl">felanmälan</Link>,{' '}
          <Link href="/sok?q=förskola">förskola</Link>
        </Text>
      </Hero>

      <ContactStrip />

      <section className="sthlm-section" data-sthlm-surface="base" id="arenden" aria-labelledby="arenden-rubrik">
        <div className="sthlm-container">
          <Heading level={2} id="arenden-rubrik">
            Gör ditt ärende
          </Heading>
          <Tiles tiles={errands} />
        </div>
      </section>

      <section className="sthlm-section" aria-labelledby="nytt-rubrik">
        <div className="sthlm-container">
          <div className="ekudden-section-head">
            <Heading level={2} id="nytt-rubrik">
              Nytt hos oss
            </Heading>
            <Link href="/nyheter">Alla nyheter</Link>
          </div>
          {first === undefined ? null : <NewsList first={first} rest={rest.slice(0, 5)} />}
        </div>
      </section>

      <section className="sthlm-section" data-sthlm-surface="soft" aria-labelledby="tyck-rubrik">
        <div className="sthlm-container ekudden-invitation">
          <div>
            <Heading level={2} size="h1-small" id="tyck-rubrik">
              Tyck till om din stadsdel
            </Heading>
            <Text size="lead">Du som bor här vet vad som fungerar. Kom på ett möte eller lämna ett eget förslag.</Text>
            <div className="sthlm-button-group">
              <Button href="/synpunkt">Lämna ett förslag</Button>
            </div>
          </div>
          <div>
            <Heading level={3}>Kom och prata med oss</Heading>
            <MeetingList meetings={siteEvents().slice(0, 3)} headingLevel={4} />
          </div>
        </div>
      </section>

      <div className="sthlm-container sthlm-section">
        <PageInfo
          updated={{ text: '16\u00A0november\u00A02026', dateTime: '2026-11-16' }}
          responsible={{ label: 'Enheten för kommunikation, Ekuddens stadsdelsförvaltning', href: '/kontakt' }}
          nextReview={{ text: 'Senast 16\u00A0maj\u00A02027', dateTime: '2027-05-16' }}
        />
      </div>
    </SitePage>
  );
}
