import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { Prose } from './index.ts';

/** What a publishing tool may send: bare elements, some with classes of the tool's own. */
const everything = (
  <>
    <h2>Så ansöker du</h2>
    <p>
      Börja med att <a href="#ring">ringa oss</a>. Du får <strong>inte</strong> börja bygga innan du har fått <em>beslutet</em>.
    </p>
    <ol>
      <li>
        Skaffa intyg:
        <ul>
          <li>från en arbetsterapeut</li>
          <li>från en läkare, om du har en.</li>
        </ul>
      </li>
      <li>
        <p>Fyll i ansökan.</p>
        <p>Du kan spara och fortsätta senare.</p>
      </li>
    </ol>
    <h3>Avgifter</h3>
    <table className="mce-table">
      <caption>Avgifter 2026</caption>
      <thead>
        <tr>
          <th scope="col">Insats</th>
          <th scope="col">Per timme</th>
          <th scope="col">Högst per månad</th>
          <th scope="col">Gäller från</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Städning</th>
          <td>142 kr</td>
          <td>2 575 kr</td>
          <td>1 januari 2026</td>
        </tr>
        <tr>
          <th scope="row">Ledsagning</th>
          <td>0 kr</td>
          <td>0 kr</td>
          <td>1 april 2026</td>
        </tr>
      </tbody>
    </table>
    <figure>
      <svg viewBox="0 0 480 160" role="img" aria-label="En ramp med räcke upp till en port" fill="none" stroke="currentColor" strokeWidth="4">
        <path d="M8 150h464M40 150 340 90h132M40 100 340 40M40 100v50m100-70v50m100-70v50M340 40v50m60 0V8h60v82" />
      </svg>
      <figcaption>En ramp med räcke. Teckning: Ekuddens stadsdelsförvaltning</figcaption>
    </figure>
    <h4>Den som bor här säger</h4>
    <blockquote>
      <p>Nu kan jag sitta ned på vägen hem.</p>
      <cite>Alva, 82 år</cite>
    </blockquote>
    <dl>
      <dt>Handläggare</dt>
      <dd>Den som utreder din ansökan.</dd>
      <dt>Delegation</dt>
      <dd>När nämnden låter en tjänsteperson besluta.</dd>
    </dl>
    <hr />
    <p>
      Skriv <code>EKU 2026/412</code> i ämnesraden. Adressen är{' '}
      <a href="#adress">www.ekudden.example/bostadsanpassningsbidrag/blanketter/intyg-arbetsterapeut-2026.pdf</a>
    </p>
    <pre>
      <code>{'<iframe src="https://ekudden.example/karta" title="Karta över stadsdelens mötesplatser"></iframe>'}</code>
    </pre>
  </>
);

function OnSurface(): ReactElement {
  return (
    <Prose>
      <h2>Avgifter</h2>
      <p>
        Du betalar för <a href="#tid">den tid som du får hjälp</a>.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Insats</th>
            <th scope="col">Per timme</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Städning</td>
            <td>142 kr</td>
          </tr>
        </tbody>
      </table>
      <blockquote>
        <p>Nu kan jag sitta ned på vägen hem.</p>
        <cite>Alva, 82 år</cite>
      </blockquote>
    </Prose>
  );
}

const meta = {
  title: 'Komponenter/Prose',
  component: Prose,
  args: { children: (<><h2>Så ansöker du</h2><p>Börja med att ringa oss.</p></>) },
} satisfies Meta<typeof Prose>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { children: { control: false }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      <div className="sthlm-container sthlm-section">
        <Prose>{everything}</Prose>
      </div>
      {(['base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <OnSurface />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <Prose>
      <h2>Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare</h2>
      <p>
        <a href="#adress">www.ekudden.example/bostadsanpassningsbidrag/handlaggare/blanketter</a>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Förvaltning</th>
            <th scope="col">Handläggningstid</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Överförmyndarförvaltningen</td>
            <td>Ställföreträdarskapsredovisning: åtta veckor</td>
          </tr>
        </tbody>
      </table>
      <dl>
        <dt>Bostadsanpassningsbidragshandläggare</dt>
        <dd>bostadsanpassningsbidragshandlaggare@ekudden.example</dd>
      </dl>
    </Prose>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-container sthlm-section">
      <Prose as="article">
        <h1>Bostads&shy;anpassnings&shy;bidrag</h1>
        <p>Har du en funktionsnedsättning och behöver bygga om hemma? Då kan du få ett bidrag som betalar för det.</p>
        {everything}
      </Prose>
    </div>
  ),
};

export const WrongBoldText: Story = {
  name: 'Fel: fet text som rubrik',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['1.3.1'],
      why: 'Publiceringsverktyget har gjort rubriken till fet text. Den som hoppar mellan rubriker hittar den inte. Välj rubriknivå i verktyget.',
      caughtBy: 'nobody',
    },
  },
  render: () => (
    <Prose>
      <p>
        <strong>Så ansöker du</strong>
      </p>
      <p>Börja med att ringa oss.</p>
    </Prose>
  ),
};
