import { Heading } from '@stockholm/react/heading';
import tokens from '@stockholm/tokens/tokens.json';
import { ScrollRegion } from '@stockholm/storybook-addon/blocks';

interface PaletteColour {
  id: string;
  value: string;
  description: string;
  source: string;
  origin: string;
}

const groups = [
  { prefix: 'palette.print.', title: 'Profilens färger', about: 'Ur stadens grafiska profil. Primärfärgerna är gjorda för tryck: de flesta är för ljusa för vit text.' },
  { prefix: 'palette.web.', title: 'Webbens färger', about: 'De toner som stadens webbplatser och e-tjänster redan använder.' },
  { prefix: 'derived.', title: 'Härledda färger', about: 'Räknade fram ur kontrastkraven. De är inte stadens egna och ska bytas mot officiella värden.' },
] as const;

const certainty: Record<string, string> = { city: 'Säker', 'third-party': 'Trolig', derived: 'Härledd' };

/** Every colour of the palette with its value, where it comes from, and how sure that is. */
export function Palette() {
  const palette = tokens.palette as PaletteColour[];
  return groups.map(({ prefix, title, about }) => (
    <section key={prefix} className="stad-palette">
      <Heading level={3}>{title}</Heading>
      <p>{about}</p>
      <ScrollRegion name={title}>
        <table className="stad-table">
          <thead>
            <tr>
              <th scope="col">Färg</th>
              <th scope="col">Värde</th>
              <th scope="col">Källa</th>
              <th scope="col">Hur säker</th>
            </tr>
          </thead>
          <tbody>
            {palette
              .filter(({ id }) => id.startsWith(prefix))
              .map((colour) => (
                <tr key={colour.id}>
                  <th scope="row">
                    <span className="stad-pair">
                      <svg className="stad-swatch" width="48" height="32" viewBox="0 0 48 32" aria-hidden="true" focusable="false">
                        <rect width="48" height="32" fill={colour.value} />
                      </svg>
                      <code>{colour.id.slice(prefix.length)}</code>
                    </span>
                  </th>
                  <td>
                    <code>{colour.value}</code>
                  </td>
                  <td className="stad-source" lang={colour.origin === 'derived' ? 'en' : undefined}>
                    {colour.source}
                  </td>
                  <td>{certainty[colour.origin] ?? colour.origin}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  ));
}
