import { Heading } from '@stockholm/react/heading';
import { number, pixels, valuesOf } from './token-values.ts';

const styles = [
  { style: 'display', name: 'Display', use: 'Startsidans första rubrik' },
  { style: 'h1', name: 'Rubrik 1', use: 'Sidans rubrik' },
  { style: 'h1-small', name: 'Rubrik 1, liten', use: 'Sidans rubrik i en e-tjänst eller sökning' },
  { style: 'h2', name: 'Rubrik 2', use: 'Avsnitt' },
  { style: 'h3', name: 'Rubrik 3', use: 'Underavsnitt, steg, rutor' },
  { style: 'h4', name: 'Rubrik 4', use: 'Meddelanden, länkar i listor' },
  { style: 'lead', name: 'Ingress', use: 'Sidans första stycke, högst 60 tecken brett' },
  { style: 'body', name: 'Brödtext', use: 'Löpande text, knappar, etiketter' },
  { style: 'ui', name: 'Uppgift', use: 'Hjälptext, datum, taggar, sidfot' },
  { style: 'small', name: 'Liten', use: 'Bara raden överst på sidan. Inget är mindre' },
] as const;

const widths = [
  { name: 'Mobil', keys: ['0', 'light', 'default'] },
  { name: 'Dator', keys: ['1200', 'light', 'default'] },
  { name: 'Tätt', keys: ['compact', '1200', 'light', 'default'] },
] as const;

const first = (values: Readonly<Record<string, string>>, keys: readonly string[]): string => keys.map((key) => values[key]).find((value) => value !== undefined) ?? '0';

/** Size and line height: `72 / 78`. */
function measures(style: string, keys: readonly string[], unit: 'px' | 'pt'): string {
  const size = pixels(first(valuesOf(`type-${style}-size`), keys)) * (unit === 'pt' ? 0.75 : 1);
  const line = size * Number.parseFloat(first(valuesOf(`type-${style}-line`), keys));
  return `${number(Math.round(size * 10) / 10)} / ${number(Math.round(line))} ${unit}`;
}

/** Each style of type as it looks here, with its size and line height on each kind of screen and on paper. */
export function TypeStyles() {
  return (
    <ul className="stad-types">
      {styles.map(({ style, name, use }) => (
        <li key={style}>
          <p className="stad-specimen" data-style={style}>
            Ansök i tid
          </p>
          <Heading level={3} size="h4">
            {name}
          </Heading>
          <p>{use}</p>
          <dl className="stad-values">
            {widths.map((width) => (
              <div key={width.name}>
                <dt>{width.name}</dt>
                <dd>{measures(style, width.keys, 'px')}</dd>
              </div>
            ))}
            <div>
              <dt>Papper</dt>
              <dd>{measures(style, ['print', 'default'], 'pt')}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
