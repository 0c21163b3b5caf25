import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.ts';
import { ButtonGroup } from '../button-group/index.ts';
import { Card } from '../card/index.ts';
import { Cluster } from '../cluster/index.ts';
import { Container } from '../container/index.ts';
import { Divider } from '../divider/index.ts';
import { Grid, GridItem } from '../grid/index.ts';
import { Heading } from '../heading/index.ts';
import { Prose } from '../prose/index.ts';
import { Stack } from '../stack/index.ts';
import { Text } from '../text/index.ts';
import { Section } from './index.ts';

const meta = {
  title: 'Komponenter/Section',
  component: Section,
  parameters: { layout: 'fullscreen' },
  args: { surface: 'soft', children: <div className="sthlm-container">Tyck till om din stadsdel</div> },
} satisfies Meta<typeof Section>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { surface: { control: 'select', options: [undefined, 'page', 'base', 'sunk', 'soft', 'tint', 'field', 'deep'] }, children: { control: false }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'sunk', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <Section key={surface} as="div" surface={surface}>
          <Container>
            <h2>Tyck till om din stadsdel</h2>
            <p>
              Kom på ett möte eller <a href="#forslag">lämna ett förslag</a>.
            </p>
            <Button>Lämna ett förslag</Button>
          </Container>
        </Section>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <Section surface="field" aria-label="Kontakt">
      <Container>
        <h2>Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare</h2>
      </Container>
    </Section>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div>
      <Section as="div">
        <Container>
          <Stack gap={24}>
            <Heading level={1}>Bostads&shy;anpassnings&shy;bidrag</Heading>
            <Text size="lead">Har du en funktionsnedsättning och behöver bygga om hemma? Då kan du få ett bidrag som betalar för det.</Text>
          </Stack>
        </Container>
      </Section>
      <Section surface="soft" aria-labelledby="gor">
        <Container>
          <Stack gap={32}>
            <Heading level={2} id="gor">
              Så gör du
            </Heading>
            <Grid>
              <GridItem span={8}>
                <Prose>
                  <p>En arbetsterapeut skriver vad du behöver och varför. Skicka intyget med din ansökan.</p>
                  <ul>
                    <li>Det kostar inget att ansöka.</li>
                    <li>Du får svar inom åtta veckor.</li>
                  </ul>
                </Prose>
              </GridItem>
              <GridItem span={4} as="aside" aria-label="Kontakt">
                <Stack gap={8}>
                  <strong>Fråga oss</strong>
                  <Divider weight={2} />
                  <span>Enheten för boende</span>
                  <a href="tel:+46846500420">08-465 004 20</a>
                </Stack>
              </GridItem>
            </Grid>
            <ButtonGroup>
              <Button href="#ansok">Ansök om bidraget</Button>
              <Button variant="secondary" href="#blankett">
                Hämta blanketten
              </Button>
            </ButtonGroup>
          </Stack>
        </Container>
      </Section>
      <Section surface="base" aria-labelledby="hitta">
        <Container>
          <Stack gap={24}>
            <Heading level={2} id="hitta">
              Mer stöd hemma
            </Heading>
            <Grid as="ul" columns={3} gap={24}>
              <Card as="li" variant="page" title="Hemtjänst" href="#hemtjanst">
                Hjälp med städning, tvätt och mat.
              </Card>
              <Card as="li" variant="page" title="Trygghetslarm" href="#larm">
                Ett larm på armen, dygnet runt.
              </Card>
              <Card as="li" variant="page" title="Ledsagning" href="#ledsagning">
                Sällskap till vården eller affären.
              </Card>
            </Grid>
          </Stack>
        </Container>
      </Section>
      <Section surface="field" aria-labelledby="tyck">
        <Container>
          <Stack>
            <Heading level={2} id="tyck">
              Tyck till om stödet
            </Heading>
            <Text>Berätta vad som fungerar och vad vi kan göra bättre.</Text>
            <Cluster gap={24}>
              <Button href="#forslag">Lämna ett förslag</Button>
              <a href="#moten">Nämndens möten</a>
            </Cluster>
          </Stack>
        </Container>
      </Section>
    </div>
  ),
};
