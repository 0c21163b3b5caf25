import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.ts';
import { ButtonGroup } from './index.ts';

const meta = {
  title: 'Komponenter/ButtonGroup',
  component: ButtonGroup,
  args: { children: (<><Button>Skicka</Button><Button variant="secondary">Tillbaka</Button></>) },
} satisfies Meta<typeof ButtonGroup>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { children: { control: false }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <div className="sthlm-stack" data-gap="40">
      <ButtonGroup>
        <Button>Spara och fortsätt</Button>
        <Button variant="secondary">Tillbaka</Button>
        <Button variant="tertiary">Fortsätt senare</Button>
      </ButtonGroup>
      <ButtonGroup>
        <Button variant="danger">Ta bort utkastet</Button>
        <Button variant="secondary">Behåll det</Button>
      </ButtonGroup>
    </div>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <ButtonGroup>
      <Button>Skicka bostadsanpassningsbidragsansökan</Button>
      <Button variant="secondary">Kontakta överförmyndarförvaltningen</Button>
    </ButtonGroup>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <form className="sthlm-container sthlm-stack" data-gap="40">
      <h1>Granska och skicka</h1>
      <p>Kontrollera att uppgifterna stämmer.</p>
      <ButtonGroup>
        <Button type="submit">Skicka ansökan</Button>
        <Button variant="secondary">Tillbaka</Button>
      </ButtonGroup>
    </form>
  ),
};
