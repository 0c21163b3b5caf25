import type { Metadata } from 'next';
import { Alert } from '@stockholm/react/alert';
import { Button } from '@stockholm/react/button';
import { CrisisBanner } from '@stockholm/react/crisis-banner';
import { Icon } from '@stockholm/react/icon';
import { FactBox } from '@stockholm/react/fact-box';
import { Heading } from '@stockholm/react/heading';
import { InPageNavigation } from '@stockholm/react/in-page-navigation';
import { Link } from '@stockholm/react/link';
import { List } from '@stockholm/react/list';
import { PageInfo } from '@stockholm/react/page-info';
import { Steps } from '@stockholm/react/steps';
import { Text } from '@stockholm/react/text';
import { ArrowRight } from 'lucide';
import { ContactPanel } from '../../components/ContactPanel.tsx';
import { Doorstep } from '../../components/pictures/Doorstep.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { SitePage } from '../../components/SitePage.tsx';

export const metadata: Metadata = {
  title: 'Bostadsanpassningsbidrag',
  description: 'Har du en funktionsnedsättning och behöver bygga om hemma? Då kan du få ett bidrag som betalar för det.',
};

const forms = [
  { name: 'Ansökan om bostads\u00ADanpassnings\u00ADbidrag', pages: '4 sidor' },
  { name: 'Medgivande från den som äger bostaden', pages: '1 sida' },
  { name: 'Så skriver du ett intyg – till dig som är intygsgivare', pages: '2 sidor' },
];

function BoilWaterNotice() {
  return (
    <CrisisBanner
      title="Koka dricksvattnet i Vretängen"
      href="/kontakt"
      linkText="Så gör du, och här hämtar du vatten"
      sender="Ekuddens stadsdelsförvaltning"
      updated={{ text: '25\u00A0november\u00A02026 klockan\u00A09.40', dateTime: '2026-11-25T09:40:00+01:00' }}
    >
      En vattenläcka kan ha förorenat vattnet. Koka allt vatten som du ska dricka eller laga mat med.
    </CrisisBanner>
  );
}

export default function HousingAdaptationPage() {
  return (
    <SitePage current="/bostadsanpassningsbidrag" crisis={<BoilWaterNotice />}>
      <PageHead
        breadcrumbs={[
          { href: '/', label: 'Start' },
          { href: '/#arenden', label: 'Gör ditt ärende' },
        ]}
        title={'Bostads\u00ADanpassnings\u00ADbidrag'}
        lead="Har du en funktionsnedsättning och behöver bygga om hemma? Då kan du få ett bidrag som betalar för det."
        action={
          <Button size="large" href="#sa-gor-du" icon={<Icon icon={ArrowRight} />} iconPosition="end">
            Så ansöker du
          </Button>
        }
        picture={<Doorstep />}
      />
      <div className="sthlm-container ekudden-page">
        <div className="sthlm-grid">
          <div data-span="8" className="ekudden-prose">
            <FactBox
              title="Kort om bidraget"
              items={[
                { term: 'Kostar', description: 'Inget att ansöka' },
                { term: 'Du får svar', description: 'Oftast inom åtta veckor' },
                { term: 'Kan sökas av', description: 'Dig som äger eller hyr bostaden' },
                { term: 'Du behöver', description: 'Intyg och blankett' },
              ]}
            />

            <Heading level={2} id="bidrag-till">
              Det här kan du få bidrag till
            </Heading>
            <Text>Du kan få bidrag till fasta förändringar som gör att du klarar dig hemma. Det kan till exempel vara att:</Text>
            <ul className="ekudden-list">
              <li>ta bort trösklar</li>
              <li>bredda dörrar eller sätta in en dörröppnare</li>
              <li>bygga en ramp</li>
              <li>byta badkar mot dusch.</li>
            </ul>
            <Text>
              Du får inte bidrag till saker som du kan ta med dig när du flyttar, som en rullstol. Det är hjälpmedel, och dem söker du hos din
              vårdcentral.
            </Text>
            <Alert tone="info" title="Vänta med att bygga" headingLevel={3}>
              Börja inte bygga innan du har fått vårt beslut. Då kan du bli utan bidrag.
            </Alert>

            <Heading level={2} id="sa-gor-du">
              Så gör du
            </Heading>
            <Steps
              steps={[
                { title: 'Skaffa ett intyg', content: <p>Be en arbetsterapeut eller läkare skriva varför du behöver förändringen.</p> },
                { title: 'Fråga den som äger bostaden', content: <p>Hyr du eller bor i bostadsrätt behöver ägaren säga ja.</p> },
                { title: 'Skicka din ansökan', content: <p>Ring oss så skickar vi blanketten hem till dig. Du kan också hämta den på Vretängsgatan 12.</p> },
                { title: 'Vänta på beslut', content: <p>Vi hör av oss om något saknas. Beslutet kommer med brev eller till din digitala brevlåda.</p> },
              ]}
            />

            <Heading level={2} id="blanketter">
              Blanketter
            </Heading>
            <List variant="divided">
              {forms.map(({ name, pages }) => (
                <li key={name}>
                  <strong>{name}</strong>
                  <Text size="ui" tone="secondary">
                    På papper, {pages}. Hämta den hos oss, eller ring så skickar vi den.
                  </Text>
                </li>
              ))}
            </List>
          </div>
          <div data-span="4" className="ekudden-aside">
            <ContactPanel title="Fråga oss om bidraget" phone="08-465 004 20" hours="Måndag–fredag klockan 9–12">
              Vi svarar på svenska, finska och engelska. Behöver du tolk ordnar vi det.
            </ContactPanel>
            <section className="ekudden-panel" data-sthlm-surface="base">
              <Heading level={2} size="h3">
                Läs också
              </Heading>
              <ul className="ekudden-links">
                <li>
                  <Link href="/stod/hemtjanst">Ansök om hemtjänst</Link>
                </li>
                <li>
                  <Link href="/stod/stod-till-familjen">Få stöd till familjen</Link>
                </li>
              </ul>
            </section>
            <InPageNavigation
              items={[
                { href: '#bidrag-till', label: 'Det här kan du få bidrag till' },
                { href: '#sa-gor-du', label: 'Så gör du' },
                { href: '#blanketter', label: 'Blanketter' },
              ]}
              sticky
            />
          </div>
        </div>
        <PageInfo
          updated={{ text: '12\u00A0oktober\u00A02026', dateTime: '2026-10-12' }}
          responsible={{ label: 'Enheten för boende och trafik, Ekuddens stadsdelsförvaltning', href: '/kontakt' }}
          nextReview={{ text: 'Senast 12\u00A0april\u00A02027', dateTime: '2027-04-12' }}
        />
      </div>
    </SitePage>
  );
}
