import type { Meta, StoryObj } from '@storybook/react-vite';
import { InlineMessage } from './index.ts';

const meta = {
  title: 'Komponenter/InlineMessage',
  component: InlineMessage,
  args: { children: 'Du kan ansöka från och med den 1 april.' },
} satisfies Meta<typeof InlineMessage>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { tone: 'info' },
  argTypes: {
    tone: { control: 'select', options: ['info', 'success', 'warning', 'error'] },
    live: { control: 'select', options: [undefined, 'polite', 'assertive'] },
    children: { control: 'text' },
    ref: { control: false },
  },
};

export const Success: Story = { name: 'Klart', args: { tone: 'success', children: 'Sparat kl. 14.05.' } };

export const Warning: Story = { name: 'Varning', args: { tone: 'warning', children: 'Bara tre platser kvar.' } };

export const Failure: Story = { name: 'Fel', args: { tone: 'error', children: 'Kartan gick inte att hämta.' } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} data-sthlm-surface={surface}>
          <div className="sthlm-container sthlm-stack" data-gap="8">
            <InlineMessage>
              Du kan ansöka från och med den 1 april. <a href="#datum">Alla datum</a>
            </InlineMessage>
            <InlineMessage tone="success">Sparat kl. 14.05.</InlineMessage>
            <InlineMessage tone="warning">Bara tre platser kvar.</InlineMessage>
            <InlineMessage tone="error">Kartan gick inte att hämta.</InlineMessage>
          </div>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    tone: 'warning',
    children: 'Överförmyndarförvaltningen har fått in fler redovisningshandlingar än vanligt, så det kan dröja till efter sommaren innan du får besked om arvodet.',
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container sthlm-section sthlm-prose">
      <h1>Sommarläger i Ekudden</h1>
      <p>En vecka med bad, pyssel och utflykter för dig som är 8–12 år.</p>
      <h2>Vecka 26</h2>
      <InlineMessage {...args} tone="warning">
        Bara tre platser kvar.
      </InlineMessage>
      <h2>Vecka 27</h2>
      <InlineMessage {...args} />
    </div>
  ),
};

export const WrongSeveralSentences: Story = {
  name: 'Fel: ett helt stycke',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['1.3.1'],
      why: 'Det här är flera saker att göra, och de som hoppar mellan rubriker hittar dem inte. Använd Alert, som har en rubrik, eller en vanlig rubrik med text.',
      caughtBy: 'nobody',
    },
  },
  args: {
    tone: 'warning',
    children: 'E-tjänsten stänger i kväll. Skicka in din ansökan före kl. 18. Har du inte hunnit klart sparar vi utkastet, och du kan fortsätta i morgon. Ring oss om det är bråttom.',
  },
};
