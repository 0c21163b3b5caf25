import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Button } from '@stockholm/react/button';
import { DateTime } from '@stockholm/react/date-time';
import { FactBox } from '@stockholm/react/fact-box';
import { Icon } from '@stockholm/react/icon';
import { InPageNavigation } from '@stockholm/react/in-page-navigation';
import { PageInfo } from '@stockholm/react/page-info';
import { CalendarPlus } from 'lucide';
import { ContactPanel } from '../../../components/ContactPanel.tsx';
import { PageHead } from '../../../components/PageHead.tsx';
import { Crowd } from '../../../components/pictures/Crowd.tsx';
import { SitePage } from '../../../components/SitePage.tsx';
import { TextBlocks } from '../../../components/TextBlocks.tsx';
import { dateInWords, timeOfMeeting } from '../../../lib/dates.ts';
import { headingId, headingsOf } from '../../../lib/headings.ts';
import { siteEvents } from '../../../lib/texts.ts';

interface MeetingPageProps {
  params: Promise<{ mote: string }>;
}

async function requested({ params }: MeetingPageProps) {
  const { mote } = await params;
  return siteEvents().find(({ href }) => href === `/moten/${mote}`) ?? notFound();
}

export async function generateMetadata(props: MeetingPageProps): Promise<Metadata> {
  const { title, lead } = await requested(props);
  return { title, description: lead };
}

/** One meeting: when, where, how to come, and how to be there if one can't. */
export default async function MeetingPage(props: MeetingPageProps) {
  const { href, title, lead, event, blocks, updated, responsible } = await requested(props);
  return (
    <SitePage current="/moten">
      <PageHead
        breadcrumbs={[
          { href: '/', label: 'Start' },
          { href: '/moten', label: 'Möten' },
        ]}
        title={title}
        lead={lead}
        action={
          <Button size="large" href={`${href}/kalender`} icon={<Icon icon={CalendarPlus} />} download>
            Lägg till i din kalender
          </Button>
        }
        picture={<Crowd />}
      />
      <div className="sthlm-container ekudden-page">
        <div className="sthlm-grid">
          <div data-span="8" className="ekudden-article">
            <FactBox
              title="Tid och plats"
              items={[
                { term: 'När', description: <DateTime value={event.start.slice(0, 10)} weekday /> },
                { term: 'Tid', description: timeOfMeeting(event) },
                { term: 'Var', description: `${event.place}, ${event.address}` },
                { term: 'Anmälan', description: event.registration },
              ]}
            />
            <TextBlocks blocks={blocks} />
          </div>
          <div data-span="4" className="ekudden-aside">
            <ContactPanel title="Fråga oss om mötet" phone="08-465 004 00" hours="Måndag–fredag klockan 8–16.30">
              Säg till om du behöver tolk, hörslinga eller hjälp att ta dig hit.
            </ContactPanel>
            <InPageNavigation items={headingsOf(blocks).map((text) => ({ href: `#${headingId(text)}`, label: text }))} sticky />
          </div>
        </div>
        <PageInfo
          updated={{ text: dateInWords(updated), dateTime: updated }}
          responsible={{ label: `${responsible}, Ekuddens stadsdelsförvaltning`, href: '/kontakt' }}
        />
      </div>
    </SitePage>
  );
}
