import type { Meta, StoryObj } from '@storybook/react-vite';
import { DateTime } from './index.ts';

const meta = {
  title: 'Komponenter/DateTime',
  component: DateTime,
  args: { value: '2026-05-05' },
} satisfies Meta<typeof DateTime>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { value: '2026-05-05T18:00', end: '2026-05-05T20:00', weekday: true, year: true, numeric: false, lang: 'sv' },
  argTypes: { lang: { control: 'select', options: ['sv', 'en', 'fi'] }, children: { control: 'text' }, ref: { control: false } },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container" data-sthlm-surface={surface}>
          <ul>
            <li>
              <DateTime value="2026-05-05" />
            </li>
            <li>
              <DateTime value="2026-05-05" weekday year={false} />
            </li>
            <li>
              <DateTime value="2026-05-05T18:00" weekday />
            </li>
            <li>
              <DateTime value="2026-05-05T18:00" end="2026-05-05T20:30" weekday />
            </li>
            <li>
              <DateTime value="09:00" end="16:30" />
            </li>
            <li>
              <DateTime value="2026-05-05" end="2026-05-08" />
            </li>
            <li>
              <DateTime value="2026-04-30" end="2026-05-02" />
            </li>
            <li>
              <DateTime value="2026-05-05" numeric />
            </li>
            <li>
              <DateTime value="2026-05-05T18:00" end="2026-05-05T20:30" weekday lang="en" />
            </li>
            <li>
              <DateTime value="2026-05-05T18:00" end="2026-05-05T20:30" weekday lang="fi" />
            </li>
          </ul>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <p>
      Stadsbyggnadsnämndens sammanträde om bostadsanpassningsbidrag är <DateTime value="2026-09-23T18:30" end="2026-09-24T02:15" weekday />.
    </p>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <h2>Kom till nämndens möte</h2>
      <p>
        Stadsdelsnämnden möts <DateTime value="2026-05-05T18:00" end="2026-05-05T20:00" weekday />. Anmäl frågor senast <DateTime value="2026-05-04" />.
      </p>
      <p>
        Vi svarar i telefon måndag–fredag <DateTime value="09:00" end="16:30" />.
      </p>
    </div>
  ),
};

export const WrongWords: Story = {
  name: 'Ord som blir gamla',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: [],
      why: '”I morgon” stämmer bara en dag, men sidan ligger kvar. Skriv dagen, och låt ord som ”i dag” stå bara där sidan görs om varje dag.',
      caughtBy: 'nobody',
    },
  },
  args: { value: '2026-05-05', children: 'i morgon' },
};
