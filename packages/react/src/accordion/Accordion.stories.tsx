import type { Meta, StoryObj } from '@storybook/react-vite';
import { Accordion, AccordionItem } from './index.ts';

const questions = (
  <>
    <AccordionItem title="Kan jag ansöka åt någon annan?" open>
      <p>Ja, om du har fullmakt eller är god man. Skicka med fullmakten som bilaga.</p>
      <p>
        <a href="#fullmakt">Så skriver du en fullmakt</a>
      </p>
    </AccordionItem>
    <AccordionItem title="Hur lång tid tar det?">De flesta får beslut inom åtta veckor.</AccordionItem>
    <AccordionItem title="Vad händer om jag flyttar?">Då behöver du en ny ansökan för den nya bostaden.</AccordionItem>
  </>
);

const meta = {
  title: 'Komponenter/Accordion',
  component: Accordion,
  subcomponents: { AccordionItem },
  args: { children: questions },
} satisfies Meta<typeof Accordion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { children: { control: false }, ref: { control: false } } };

export const OneAtATime: Story = {
  name: 'En öppen i taget',
  args: {
    children: (
      <>
        <AccordionItem name="avgifter" title="Jag bor i eget boende" open>
          Du betalar för de timmar du får hjälp, men aldrig mer än maxtaxan.
        </AccordionItem>
        <AccordionItem name="avgifter" title="Jag bor på vård- och omsorgsboende">
          Du betalar hyra, mat och en avgift för omsorgen.
        </AccordionItem>
      </>
    ),
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container" data-sthlm-surface={surface}>
          <Accordion>
            <AccordionItem title="Kan jag ansöka åt någon annan?" open>
              Ja, om du har fullmakt eller är god man. <a href="#fullmakt">Så skriver du en fullmakt</a>
            </AccordionItem>
            <AccordionItem title="Hur lång tid tar det?">De flesta får beslut inom åtta veckor.</AccordionItem>
          </Accordion>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    children: (
      <>
        <AccordionItem title="Överförmyndarförvaltningens handläggning av redovisningshandlingar" open>
          Överförmyndarförvaltningen granskar årsräkningen och förvaltarskapsförteckningen innan arvodet kan betalas ut.
        </AccordionItem>
        <AccordionItem title="Bostadsanpassningsbidrag till flerbostadshusens gemensamhetsutrymmen, när både hyresvärden och en granne har sökt">
          Då prövar vi ansökningarna tillsammans.
        </AccordionItem>
      </>
    ),
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container sthlm-section sthlm-prose">
      <h1>Bostads&shy;anpassning</h1>
      <p>Du som har en funktionsnedsättning kan få bidrag till att ändra din bostad.</p>
      <h2>Vanliga frågor</h2>
      <Accordion {...args} />
      <h2>Kontakta oss</h2>
      <p>Ring Ekuddens stadsdelsförvaltning, 08-465&nbsp;004&nbsp;00, vardagar kl.&nbsp;9–15.</p>
    </div>
  ),
};

export const WrongHidesTheTask: Story = {
  name: 'Fel: gömmer det alla behöver',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['3.3.2'],
      why: 'Alla som söker måste veta vad de ska skicka med. Då hör det hemma i texten, öppet. Lägg bara sådant i dragspelet som få behöver.',
      caughtBy: 'nobody',
    },
  },
  args: {
    children: (
      <>
        <AccordionItem title="Det här måste du skicka med">Intyg från läkare eller arbetsterapeut.</AccordionItem>
        <AccordionItem title="Sista dag att söka">Den 31 mars.</AccordionItem>
      </>
    ),
  },
};

export const WrongHeadingLevel: Story = {
  name: 'Fel: rubriker hoppar över en nivå',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['1.3.1'],
      why: 'Under en rubrik på nivå 2 ska rubrikerna i dragspelet ha nivå 3. Sätt headingLevel efter rubriken ovanför, inte efter hur stor texten blir. Den blir lika stor på alla nivåer.',
      caughtBy: 'axe:heading-order',
    },
  },
  render: () => (
    <>
      <h2>Vanliga frågor</h2>
      <Accordion>
        <AccordionItem headingLevel={5} title="Hur lång tid tar det?">
          De flesta får beslut inom åtta veckor.
        </AccordionItem>
      </Accordion>
    </>
  ),
};
