import type { Meta, StoryObj } from '@storybook/react-vite';
import { InsetText } from './index.ts';

const meta = {
  title: 'Komponenter/InsetText',
  component: InsetText,
  args: { children: 'Du behöver inte betala tillbaka bidraget om du flyttar.' },
} satisfies Meta<typeof InsetText>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { children: { control: 'text' }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container" data-sthlm-surface={surface}>
          <InsetText>
            <p>Du behöver inte betala tillbaka bidraget om du flyttar.</p>
            <p>
              Läs om <a href={`#${surface}`}>bidrag till nästa bostad</a>.
            </p>
          </InsetText>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: { children: 'Överförmyndarförvaltningens redovisningshandlingar och bostadsanpassningsbidragshandläggarnas kompletteringsbegäran ska vara underskrivna av er båda.' },
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <h2>När du flyttar</h2>
      <p>Flyttar du till en annan bostad kan du söka bidrag igen.</p>
      <InsetText>Du behöver inte betala tillbaka bidraget om du flyttar.</InsetText>
      <p>Ring oss innan du skriver på för den nya bostaden.</p>
    </div>
  ),
};
