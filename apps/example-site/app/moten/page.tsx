import type { Metadata } from 'next';
import { MeetingList } from '../../components/MeetingList.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { SitePage } from '../../components/SitePage.tsx';
import { siteEvents } from '../../lib/texts.ts';

export const metadata: Metadata = { title: 'Möten', description: 'Möten dit du är välkommen.' };

/** Meetings to come to. */
export default function MeetingsPage() {
  return (
    <SitePage current="/moten">
      <PageHead breadcrumbs={[{ href: '/', label: 'Start' }]} title="Kom och prata med oss" lead="Du är välkommen på alla möten. Det kostar ingenting." />
      <div className="ekudden-page" data-sthlm-surface="base">
        <div className="sthlm-container">
          <MeetingList meetings={siteEvents()} headingLevel={2} />
        </div>
      </div>
    </SitePage>
  );
}
