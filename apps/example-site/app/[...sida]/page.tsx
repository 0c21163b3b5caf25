import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InPageNavigation } from '@stockholm/react/in-page-navigation';
import { PageInfo } from '@stockholm/react/page-info';
import { ContactPanel } from '../../components/ContactPanel.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { SitePage } from '../../components/SitePage.tsx';
import { TextBlocks } from '../../components/TextBlocks.tsx';
import { dateInWords } from '../../lib/dates.ts';
import { headingId, headingsOf } from '../../lib/headings.ts';
import { textAt, type SiteText } from '../../lib/texts.ts';

interface TextPageProps {
  params: Promise<{ sida: string[] }>;
}

async function requested({ params }: TextPageProps): Promise<SiteText> {
  const { sida } = await params;
  return textAt(`/${sida.join('/')}`) ?? notFound();
}

export async function generateMetadata(props: TextPageProps): Promise<Metadata> {
  const text = await requested(props);
  return { title: text.title, description: text.lead };
}

/** One page for each text in `content/`. */
export default async function TextPage(props: TextPageProps) {
  const text = await requested(props);
  const headings = headingsOf(text.blocks);
  return (
    <SitePage current={text.section === 'nyheter' ? '/nyheter' : undefined}>
      <PageHead breadcrumbs={[{ href: '/', label: 'Start' }]} title={text.title} lead={text.lead} />
      <div className="sthlm-container ekudden-page">
        <div className="sthlm-grid">
          <div data-span="8">
            <TextBlocks blocks={text.blocks} />
          </div>
          <div data-span="4" className="ekudden-aside">
            <ContactPanel title="Fråga oss" phone="08-465 004 00" hours="Måndag–fredag klockan 8–16.30">
              Vi svarar på svenska, finska och engelska. Behöver du tolk ordnar vi det.
            </ContactPanel>
            {headings.length > 2 ? <InPageNavigation items={headings.map((heading) => ({ href: `#${headingId(heading)}`, label: heading }))} sticky /> : null}
          </div>
        </div>
        <PageInfo
          updated={{ text: dateInWords(text.updated), dateTime: text.updated }}
          responsible={{ label: `${text.responsible}, Ekuddens stadsdelsförvaltning`, href: '/kontakt' }}
        />
      </div>
    </SitePage>
  );
}
