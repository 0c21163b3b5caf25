import { ScrollRegion } from '@stockholm/storybook-addon/blocks';
import tokens from '@stockholm/tokens/tokens.json';

const styles = [
  { style: 'display', use: 'Startsidans första rubrik' },
  { style: 'h1', use: 'Sidans rubrik' },
  { style: 'h1-small', use: 'Sidans rubrik i en e-tjänst eller sökning' },
  { style: 'h2', use: 'Avsnitt' },
  { style: 'h3', use: 'Underavsnitt, steg, rutor' },
  { style: 'h4', use: 'Meddelanden, länkar i listor' },
  { style: 'lead', use: 'Ingress' },
  { style: 'body', use: 'Brödtext, knappar, etiketter' },
  { style: 'ui', use: 'Hjälptext, uppgifter, sidfot' },
  { style: 'small', use: 'Bara i raden överst på sidan' },
] as const;

const valuesOf = (name: string): Record<string, string> => (tokens.tokens.find((token) => token.name === name)?.values ?? {}) as Record<string, string>;

function pixels(style: string, width: 'narrow' | 'wide'): string {
  const sizes = valuesOf(`type-${style}-size`);
  const lines = valuesOf(`type-${style}-line`);
  const key = width === 'narrow' ? '0' : '1200';
  const size = Number.parseFloat(sizes[key] ?? sizes['default'] ?? '0') * 16;
  const line = size * Number.parseFloat(lines[key] ?? lines['default'] ?? '0');
  return `${Math.round(size)} / ${Math.round(line)}`;
}

/** Each style of type as it looks here, with its sizes in px at the usual setting of the browser. */
export function TypeScale() {
  return (
    <ScrollRegion name="Stilar">
      <table className="stad-table stad-type">
        <thead>
          <tr>
            <th scope="col">Stil</th>
            <th scope="col">Så ser den ut</th>
            <th scope="col">Mobil</th>
            <th scope="col">Dator</th>
            <th scope="col">Används till</th>
          </tr>
        </thead>
        <tbody>
          {styles.map(({ style, use }) => (
            <tr key={style}>
              <th scope="row">
                <code>{style}</code>
              </th>
              <td>
                <span className="stad-specimen" data-style={style}>
                  Ansök i tid
                </span>
              </td>
              <td className="stad-number">{pixels(style, 'narrow')}</td>
              <td className="stad-number">{pixels(style, 'wide')}</td>
              <td>{use}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
