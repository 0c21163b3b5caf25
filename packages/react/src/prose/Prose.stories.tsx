import type { Meta, StoryObj } from '@storybook/react-vite';
import { Prose } from './index.ts';

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
      {(['page', 'soft', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <Prose>
            <h2>Så ansöker du</h2>
            <p>
              Börja med att <a href="#ring">ringa oss</a>. Du behöver:
            </p>
            <ul>
              <li>intyg från en läkare</li>
              <li>svar från den som äger bostaden.</li>
            </ul>
            <h3>Avgifter</h3>
            <table>
              <caption>Avgifter 2027</caption>
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
            </blockquote>
          </Prose>
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
    </Prose>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <main className="sthlm-container sthlm-section">
      <Prose as="article">
        <h1>Anpassa din bostad</h1>
        <p>Har du en funktionsnedsättning och behöver bygga om hemma?</p>
        <h2>Så ansöker du</h2>
        <ol>
          <li>Skaffa ett intyg.</li>
          <li>Skicka din ansökan.</li>
        </ol>
      </Prose>
    </main>
  ),
};
