import { fact, organisations, senderPhrase } from '@stockholm/city';
import { Alert } from '@stockholm/react/alert';
import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import type { SenderDetails } from '@stockholm/react/sender';
import { CodeBlock } from '@stockholm/storybook-addon/blocks';
import { checkTheme, defineTheme, themeFile, type ThemeDefinition, type ThemeRefusal } from '@stockholm/tokens/theme';
import { useState } from 'react';
import { wishes } from './forbidden-wishes.ts';
import { ThemeForm, type Choices } from './ThemeForm.tsx';
import { ThemePreview } from './ThemePreview.tsx';

const first: Choices = { accent: 'green', mode: 'auto', contrast: false, density: 'standard', organisation: 'serviceforvaltningen', logotype: false, stockholmType: [], wish: 'none' };

const city = { id: 'stockholms-stad', name: fact('name'), profile: undefined };
const organisationOf = (id: string) => (id === city.id ? city : organisations.find((one) => one.id === id));

function definitionOf({ accent, mode, density, organisation, logotype, stockholmType, wish }: Choices): ThemeDefinition {
  const name = organisationOf(organisation)?.name ?? organisation;
  const definition: ThemeDefinition = {
    name,
    accent,
    organisation: name,
    ...(mode === 'auto' ? {} : { mode }),
    ...(density === 'standard' ? {} : { density }),
    ...(logotype ? { logotype: { src: '/logotyp.svg', alt: 'Stockholms stad' } } : {}),
    ...(stockholmType.length === 0 ? {} : { typefaces: Object.fromEntries(stockholmType.map((style) => [style, 'Stockholm Type' as const])) }),
  };
  return wishes.find(({ id }) => id === wish)?.add(definition) ?? definition;
}

/** Who speaks in the preview: a company with a profile of its own never with the city's logotype. */
function senderOf({ organisation }: Choices): SenderDetails {
  const found = organisationOf(organisation);
  const name = found?.name ?? organisation;
  return found?.profile === 'own' ? { relation: 'part-of-city', organisation: name } : { relation: 'city', ...(found === city ? {} : { organisation: name }) };
}

function Refusals({ refusals }: { refusals: readonly ThemeRefusal[] }) {
  return (
    <Alert tone="error" title={refusals.length === 1 ? 'Temat är inte tillåtet' : `Temat är inte tillåtet, av ${refusals.length} skäl`} headingLevel={3}>
      <ul className="stad-theme-refusals">
        {refusals.map(({ path, rule, reason, nearest, source, verified }) => (
          <li key={path + rule + reason.sv}>
            <p>{reason.sv}</p>
            <p>
              <strong>Närmast tillåtet:</strong> {nearest.sv}
            </p>
            <p className="stad-theme-source">
              Källa: <span lang={/[åäö]|https/u.test(source) ? undefined : 'en'}>{source}</span>
              {verified ? '' : ' (ej bekräftad av staden)'}
            </p>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Try a theme: a whole page changes, what is not allowed says why, and the file is there to copy. */
export function ThemeBuilder() {
  const [choices, setChoices] = useState(first);
  const [width, setWidth] = useState<'wide' | 'narrow'>('wide');
  const definition = definitionOf(choices);
  const { refusals } = checkTheme(definition);
  const isAllowed = refusals.length === 0;
  // What is refused is not shown: the preview keeps to what the profile allows.
  const { deviations: _deviations, typefaces: _typefaces, logotype: _logotype, ...plain } = definition;
  const shown = defineTheme(isAllowed ? definition : plain);
  const attributes = { ...shown.attributes, ...(choices.contrast ? { 'data-sthlm-contrast': 'more' } : {}) };
  const company = organisationOf(choices.organisation)?.profile === 'own';
  return (
    <div className="stad-theme">
      <ThemeForm choices={choices} onChange={(change) => setChoices((before) => ({ ...before, ...change }))} />
      <div className="stad-theme-answer" role="status">
        {isAllowed ? (
          <Alert tone="success" title="Temat är tillåtet" headingLevel={3}>
            {company ? `Bolaget har en egen profil. Avsändaren visas med orden ”${senderPhrase('part-of-city')}”.` : 'Alla färgpar i temat klarar kontrastkraven i alla lägen.'}
          </Alert>
        ) : (
          <Refusals refusals={refusals} />
        )}
      </div>
      <div className="stad-theme-bar">
        <Heading level={3}>Så ser sidan ut</Heading>
        <div className="sthlm-cluster" data-gap="8">
          <Button size="small" variant="secondary" aria-pressed={width === 'wide'} onClick={() => setWidth('wide')}>
            Dator
          </Button>
          <Button size="small" variant="secondary" aria-pressed={width === 'narrow'} onClick={() => setWidth('narrow')}>
            Mobil
          </Button>
        </div>
      </div>
      <ThemePreview sender={senderOf(choices)} attributes={attributes} css={shown.css} width={width} />
      {isAllowed && (
        <div className="stad-theme-file">
          <Heading level={3}>Temats fil</Heading>
          <p>
            Spara som <code>stockholm.theme.ts</code> i webbplatsens projekt. Det är samma kontroll där: en fil med något otillåtet går inte att bygga.
          </p>
          <CodeBlock name="stockholm.theme.ts" code={themeFile(definition)} />
        </div>
      )}
    </div>
  );
}
