import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { RadioGroup } from '@stockholm/react/radio-group';
import { TextField } from '@stockholm/react/text-field';
import { roleTexts } from './colour/role-texts.ts';

const surfaces = ['page', 'base', 'sunk', 'tint', 'soft', 'field', 'deep'] as const;

/** Each surface as it looks, with text and a link on it. */
export function Surfaces() {
  return (
    <ul className="stad-cards">
      {surfaces.map((surface) => (
        <li key={surface} className="stad-surface" data-sthlm-surface={surface}>
          <Heading level={3} size="h4">
            {roleTexts[surface]?.name}
          </Heading>
          <p>{roleTexts[surface]?.use}</p>
          <p>
            <code>data-sthlm-surface=&quot;{surface}&quot;</code>
          </p>
        </li>
      ))}
    </ul>
  );
}

const densities = [
  { density: undefined, title: 'Vanligt', about: 'Webbplatser och e-tjänster för alla.' },
  { density: 'compact', title: 'Tätt', about: 'Bara interna verktyg, där samma person arbetar hela dagen.' },
] as const;

/** The same small form in both densities, side by side. */
export function Densities() {
  return (
    <div className="stad-examples">
      {densities.map(({ density, title, about }) => (
        <figure key={title} data-sthlm-surface="page" data-sthlm-density={density} className="stad-density">
          <figcaption>
            <strong>{title}.</strong> {about}
          </figcaption>
          <TextField name={`namn-${title}`} label="Namn" width="name" />
          <RadioGroup
            name={`svar-${title}`}
            legend="Hur vill du ha svar?"
            options={[
              { value: 'brev', label: 'Med brev' },
              { value: 'mejl', label: 'Med mejl' },
            ]}
            defaultValue="brev"
          />
          <Button type="button">Spara</Button>
        </figure>
      ))}
    </div>
  );
}
