import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.ts';
import { errorPageTexts as english } from '../texts/en/error-page.ts';
import { ErrorPage } from './index.ts';

const meta = {
  title: 'Komponenter/ErrorPage',
  component: ErrorPage,
  args: {
    actions: <Button href="/">Gå till startsidan</Button>,
    children: (
      <p>
        Hittar du inte det du söker? Ring <a href="tel:+46846500400">08-465 004 00</a>.
      </p>
    ),
  },
} satisfies Meta<typeof ErrorPage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { kind: 'not-found' },
  argTypes: { kind: { control: 'select', options: ['not-found', 'forbidden', 'server-error', 'closed'] }, title: { control: 'text' }, lead: { control: 'text' }, actions: { control: false }, children: { control: false }, ref: { control: false } },
};

export const ServerError: Story = { name: 'Fel hos oss', args: { kind: 'server-error', reference: 'EKU-7F3A', actions: <Button href="">Försök igen</Button> } };

export const Forbidden: Story = { name: 'Får inte se sidan', args: { kind: 'forbidden' } };

export const Closed: Story = { name: 'Stängd tjänst', args: { kind: 'closed', lead: 'E-tjänsten öppnar igen i morgon klockan 6. Det du har sparat finns kvar.' } };

export const InEnglish: Story = { name: 'På engelska', args: { lang: 'en', texts: english, actions: <Button href="/">Go to the start page</Button>, children: undefined } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          {surface === 'page' ? (
            <ErrorPage kind="server-error" reference="EKU-7F3A" actions={<Button href="">Försök igen</Button>}>
              <p>
                Ring <a href="tel:+46846500400">08-465 004 00</a>.
              </p>
            </ErrorPage>
          ) : (
            <ErrorPage actions={<Button href="/">Gå till startsidan</Button>} />
          )}
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: { title: 'Bostadsanpassningsbidragsansökningssidan finns inte', lead: 'Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare har flyttat sidan.' },
};

export const InPage: Story = {
  name: 'I en sida',
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <div className="sthlm-container sthlm-section">
      <ErrorPage {...args} />
    </div>
  ),
};
