import type { Meta, StoryObj } from '@storybook/react-vite';
import { Accessibility, Baby, Building2, HandHeart } from 'lucide';
import type { ReactElement } from 'react';
import { DateBlock } from '../date-block/index.ts';
import { DateTime } from '../date-time/index.ts';
import { Icon } from '../icon/index.ts';
import { Card } from './index.ts';

/** A drawing in the tones of the accent, in place of a photograph. */
function Drawing(): ReactElement {
  return (
    <svg viewBox="0 0 480 320" aria-hidden="true">
      <path fill="var(--sthlm-color-soft)" d="M0 0h480v320H0z" />
      <circle fill="var(--sthlm-color-tint)" cx="390" cy="80" r="44" />
      <path fill="var(--sthlm-color-deep)" d="M0 320 150 90l150 230z" />
      <path fill="var(--sthlm-color-field)" d="m200 320 110-150 110 150z" />
    </svg>
  );
}

const meta = {
  title: 'Komponenter/Card',
  component: Card,
  args: { title: 'Öppen förskola', href: '#oppen-forskola', children: 'Lek, sång och fika för barn och vuxna.' },
} satisfies Meta<typeof Card>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { variant: 'base', layout: 'column', headingLevel: 3, titleSize: 'h3', arrow: false },
  argTypes: {
    variant: { control: 'select', options: ['base', 'page', 'tint', 'soft', 'field', 'outline', 'plain', 'tile'] },
    layout: { control: 'select', options: ['column', 'row', 'compact'] },
    headingLevel: { control: 'select', options: [2, 3, 4, 5, 6] },
    titleSize: { control: 'select', options: ['h2', 'h3', 'h4'] },
    as: { control: false },
    media: { control: false },
    icon: { control: false },
    tags: { control: false },
    ref: { control: false },
  },
};

export const WithPicture: Story = { name: 'Med bild', args: { media: <Drawing /> } };

export const Tiles: Story = {
  name: 'Rutor',
  render: () => (
    <div className="sthlm-section sthlm-container" data-sthlm-surface="base">
      <ul className="sthlm-grid" data-columns="3" data-gap="16">
        <Card as="li" variant="tile" icon={<Icon icon={Baby} size={40} />} title="Sök förskoleplats" href="#forskola">
          Ställ ditt barn i kö och svara på erbjudanden.
        </Card>
        <Card as="li" variant="tile" icon={<Icon icon={HandHeart} size={40} />} title="Ansök om hemtjänst" href="#hemtjanst">
          Få hjälp hemma med vardagen.
        </Card>
        <Card
          as="li"
          variant="tile"
          icon={<Icon icon={Accessibility} size={40} />}
          title={<>Sök bostads&shy;anpassnings&shy;bidrag</>}
          href="#bidrag"
        >
          Gör din bostad lättare att bo i.
        </Card>
      </ul>
    </div>
  ),
};

export const NewsEntry: Story = {
  name: 'Nyhet i en lista',
  args: {
    as: 'article',
    variant: 'plain',
    layout: 'row',
    media: <Drawing />,
    title: 'Nya bänkar och fler träd i Tallhöjdsparken',
    href: '#nyhet',
    meta: <DateTime value="2026-04-14" />,
    children: 'Du bad om fler platser att vila på. I maj börjar vi bygga, och parken är öppen hela tiden.',
  },
};

export const Events: Story = {
  name: 'Evenemang',
  render: () => (
    <div className="sthlm-section sthlm-container" data-sthlm-surface="soft">
      <ul className="sthlm-grid" data-columns="2" data-gap="16">
        <Card as="li" variant="page" layout="compact" titleSize="h4" media={<DateBlock value="2026-04-22" />} title="Öppet hus om nya parken" href="#oppet-hus" meta="Kl. 17–19, Vretängens bibliotek" />
        <Card as="li" variant="page" layout="compact" titleSize="h4" media={<DateBlock value="2026-05-05" />} title="Stadsdelsnämnden möts" href="#namnden" meta="Kl. 18, öppen frågestund först" />
      </ul>
    </div>
  ),
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      <div className="sthlm-section sthlm-container" data-sthlm-surface="page">
        <ul className="sthlm-grid" data-columns="4">
          <Card as="li" media={<Drawing />} title="Öppen förskola" href="#a">
            Lek, sång och fika för barn och vuxna.
          </Card>
          <Card as="li" variant="outline" media={<Drawing />} title="Naturstigar" href="#b" meta={<DateTime value="2026-04-13" />}>
            Tre märkta stigar, även för barnvagn.
          </Card>
          <Card as="li" variant="soft" arrow title="Sommarjobb" href="#c">
            Du som är 16–19 år kan söka till 30 april.
          </Card>
          <Card as="li" variant="field" arrow title="Nämndens möte" href="#d">
            Kom och lyssna tisdag 5 maj kl. 18.
          </Card>
          <Card as="li" variant="tint" title="Parkleken Tallen" href="#e" meta="Vretängsgatan 12">
            Låna leksaker och cyklar. <a href="#regler">Regler för lån</a>
          </Card>
          <Card as="li" variant="plain" media={<Drawing />} title="Ekuddsbron stängs i juni" href="#f" meta={<DateTime value="2026-04-09" />} />
          <Card as="li" title="Öppettider">
            Måndag–fredag kl. 8–16.30.
          </Card>
        </ul>
      </div>
      {(['base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container" data-sthlm-surface={surface}>
          <ul className="sthlm-grid" data-columns="3" data-gap="16">
            <Card as="li" variant="tile" icon={<Icon icon={Building2} size={40} />} title="Boka en lokal" href="#g">
              Hyr plats för möten, fester och kurser.
            </Card>
            <Card as="li" variant="page" layout="compact" titleSize="h4" media={<DateBlock value="2026-04-22" />} title="Öppet hus om nya parken" href="#h" meta="Kl. 17–19, Vretängens bibliotek" />
            <Card as="li" variant="plain" layout="row" media={<Drawing />} title="Träffpunkten firar 20 år" href="#i" meta={<DateTime value="2026-03-30" />}>
              Kom på fika.
            </Card>
          </ul>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <ul className="sthlm-grid" data-columns="4">
      <Card as="li" media={<Drawing />} title="Överförmyndarförvaltningens handläggningstider" href="#a" meta={<DateTime value="2026-09-23T18:30" end="2026-09-23T20:30" weekday />}>
        Bostadsanpassningsbidragshandläggarna svarar på frågor om redovisningshandlingar.
      </Card>
      <Card as="li" variant="tile" icon={<Icon icon={Building2} size={40} />} title="Kulturskoleundervisningslokaler" href="#b">
        Lokaluthyrningsenheten svarar.
      </Card>
      <Card as="li" variant="outline" layout="compact" titleSize="h4" media={<DateBlock value="2026-09-23" />} title="Stadsbyggnadsnämndssammanträde" href="#c" meta="Kl. 18, Samhällsbyggnadsförvaltningen" />
      <Card as="li" variant="soft" arrow title="Sommarjobb" href="#d" />
    </ul>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-section sthlm-container sthlm-stack" data-gap="32">
      <h2>Nytt hos oss</h2>
      <p>Det här händer i Ekudden, Tallhöjden och Vretängen.</p>
      <ul className="sthlm-grid" data-columns="3">
        <Card as="li" media={<Drawing />} title="Nya bänkar och fler träd i Tallhöjdsparken" href="#banker" meta={<DateTime value="2026-04-14" />}>
          I maj börjar vi bygga, och parken är öppen hela tiden.
        </Card>
        <Card as="li" media={<Drawing />} title="Sommarjobb för dig som är 16–19 år" href="#jobb" meta={<DateTime value="2026-04-13" />}>
          Sök senast 30 april.
        </Card>
        <Card as="li" media={<Drawing />} title="Så påverkas du när Ekuddsbron stängs i juni" href="#bron" meta={<DateTime value="2026-04-09" />}>
          Gå eller cykla över Tallbron. <a href="#busslinjer">Bussarna kör andra vägar</a>
        </Card>
      </ul>
      <p>
        <a href="#alla">Alla nyheter</a>
      </p>
    </div>
  ),
};

export const WrongReadMore: Story = {
  name: 'Läs mer som länk',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.4'],
      why: 'Rubriken är ingen länk, och länken säger inte vart den leder. I en lista med länkar står det ”läs mer” på varje rad. Gör rubriken till länk med href.',
      caughtBy: 'content/link-text',
    },
  },
  render: () => (
    <Card title="Öppen förskola">
      {/* eslint-disable-next-line content/link-text -- it is meant to be wrong */}
      Lek, sång och fika för barn och vuxna. <a href="#oppen-forskola">Läs mer</a>
    </Card>
  ),
};

export const WrongLevel: Story = {
  name: 'Rubriknivå som hoppas över',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['1.3.1'],
      why: 'Kortens rubriker är på nivå 4 under en rubrik på nivå 2. Den som hoppar mellan rubriker tror att något saknas. Låt headingLevel vara ett steg under rubriken ovanför, och välj utseende med titleSize.',
      caughtBy: 'axe:heading-order',
    },
  },
  render: () => (
    <>
      <h2>Nytt hos oss</h2>
      <Card headingLevel={4} title="Öppen förskola" href="#oppen-forskola" />
    </>
  ),
};
