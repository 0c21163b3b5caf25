import type { Meta, StoryObj } from '@storybook/react-vite';
import { Steps } from './index.ts';

const meta = {
  title: 'Komponenter/Steps',
  component: Steps,
  args: {
    steps: [
      { title: 'Skaffa ett intyg', content: <p>Be en arbetsterapeut eller läkare skriva varför du behöver förändringen.</p> },
      { title: 'Fråga den som äger bostaden', content: <p>Hyr du eller bor i bostadsrätt behöver ägaren säga ja.</p> },
      { title: 'Skicka din ansökan', content: <p>Ring oss så skickar vi blanketten hem till dig.</p> },
      { title: 'Vänta på beslut', content: <p>Vi hör av oss om något saknas.</p> },
    ],
  },
} satisfies Meta<typeof Steps>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { headingLevel: 3 },
  argTypes: { headingLevel: { control: 'select', options: [2, 3, 4] }, ref: { control: false } },
};

export const OnlyTitles: Story = { name: 'Bara rubriker', args: { steps: [{ title: 'Ring oss' }, { title: 'Kom på ett möte' }, { title: 'Bestäm dig' }] } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <Steps
            steps={[
              {
                title: 'Skaffa ett intyg',
                content: (
                  <p>
                    Be en <a href="#lakare">läkare</a> skriva varför.
                  </p>
                ),
              },
              { title: 'Skicka din ansökan' },
            ]}
          />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    steps: [
      { title: 'Kontakta Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare', content: <p>Bostadsanpassningsbidragsansökningshandlingarna skickar vi hem till dig.</p> },
      ...Array.from({ length: 9 }, (_, index) => ({ title: `Fyll i blankett nummer ${index + 2}` })),
    ],
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-prose">
      <h2>Så gör du</h2>
      <p>Räkna med att det tar ungefär åtta veckor.</p>
      <Steps {...args} />
      <h2>Om du inte är nöjd</h2>
      <p>Du kan överklaga beslutet inom tre veckor.</p>
    </div>
  ),
};
