import type { Meta, StoryObj } from '@storybook/react-vite';
import { paginationTexts } from '../texts/fi/pagination.ts';
import { Pagination } from './index.ts';

const href = (page: number): string => `#sida-${page}`;

const meta = {
  title: 'Komponenter/Pagination',
  component: Pagination,
  args: { page: 2, pages: 6, href },
} satisfies Meta<typeof Pagination>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  argTypes: { page: { control: { type: 'number', min: 1 } }, pages: { control: { type: 'number', min: 0 } }, href: { control: false }, ref: { control: false } },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface, index) => (
        <div key={surface} className="sthlm-container" data-sthlm-surface={surface}>
          <Pagination page={[1, 3, 5, 12, 19, 20][index] ?? 1} pages={20} href={href} texts={{ label: `Sidor (${surface})` }} />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = { name: 'Lång text', args: { page: 1058, pages: 10_116, lang: 'fi', texts: paginationTexts } };

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container">
      <h1>Nyheter</h1>
      <div className="sthlm-prose">
        <h2>
          <a href="#bankar">Nya bänkar och fler träd i Tallhöjdsparken</a>
        </h2>
        <p>Du bad om fler platser att vila på. I maj börjar vi bygga, och parken är öppen hela tiden.</p>
        <h2>
          <a href="#sommarjobb">Sommarjobb för dig som är 16–19 år</a>
        </h2>
        <p>Sök senast den 30 april.</p>
      </div>
      <Pagination {...args} />
    </div>
  ),
};

export const WrongTwiceWithOneName: Story = {
  name: 'Fel: två med samma namn',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.6'],
      why: 'En ovanför och en nedanför listan heter likadant, så den som lyssnar vet inte vilken som är vilken. Ha en, under listan.',
      caughtBy: 'axe:landmark-unique',
    },
  },
  render: (args) => (
    <>
      <Pagination {...args} />
      <p>Nya bänkar och fler träd i Tallhöjdsparken</p>
      <Pagination {...args} />
    </>
  ),
};
