import type { Meta, StoryObj } from '@storybook/react-vite';
import { Card } from '../card/index.ts';
import { DateBlock } from './index.ts';

const meta = {
  title: 'Komponenter/DateBlock',
  component: DateBlock,
  args: { value: '2026-04-22' },
} satisfies Meta<typeof DateBlock>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { lang: 'sv' },
  argTypes: { lang: { control: 'select', options: ['sv', 'en', 'fi'] }, ref: { control: false } },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container sthlm-cluster" data-sthlm-surface={surface}>
          <DateBlock value="2026-04-22" />
          <DateBlock value="2026-09-05" />
          <DateBlock value="2026-05-12" lang="en" />
          <DateBlock value="2026-01-30" lang="fi" />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => <Card variant="outline" layout="compact" titleSize="h4" media={<DateBlock value="2026-09-23" />} title="Överförmyndarförvaltningens informationskväll" href="#kvall" meta="Kl. 18, Bostadsanpassningsbidragsenheten" />,
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-section sthlm-container sthlm-stack" data-sthlm-surface="soft">
      <h2>Kom och prata med oss</h2>
      <ul className="sthlm-grid" data-gap="16">
        <li>
          <Card variant="page" layout="compact" titleSize="h4" media={<DateBlock value="2026-04-22" />} title="Öppet hus om nya parken" href="#park" meta="Kl. 17–19, Vretängens bibliotek" />
        </li>
        <li>
          <Card variant="page" layout="compact" titleSize="h4" media={<DateBlock value="2026-05-05" />} title="Stadsdelsnämnden möts" href="#namnden" meta="Kl. 18, öppen frågestund först" />
        </li>
      </ul>
    </div>
  ),
};
