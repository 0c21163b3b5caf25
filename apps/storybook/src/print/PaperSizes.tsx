import { ScrollRegion } from '@stockholm/storybook-addon/blocks';
import tokens from '@stockholm/tokens/tokens.json';

const styles = [
  { style: 'h1', label: 'Rubrik 1' },
  { style: 'h2', label: 'Rubrik 2' },
  { style: 'h3', label: 'Rubrik 3 och 4' },
  { style: 'lead', label: 'Ingress' },
  { style: 'body', label: 'Brödtext' },
  { style: 'ui', label: 'Hjälptext' },
  { style: 'small', label: 'Minsta text' },
] as const;

const printed = (name: string): number => Number.parseFloat((tokens.tokens.find((token) => token.name === name)?.values as Record<string, string> | undefined)?.['print'] ?? '0');
const points = (value: number): string => value.toLocaleString('sv-SE', { maximumFractionDigits: 0 });

/** Sizes on paper, in points: a CSS px is 1/96 inch there, a point 1/72. */
export function PaperSizes() {
  return (
    <ScrollRegion name="Storlekar på papper">
      <table className="stad-table">
        <thead>
          <tr>
            <th scope="col">Stil</th>
            <th scope="col" className="stad-number">
              Storlek
            </th>
            <th scope="col" className="stad-number">
              Radavstånd
            </th>
          </tr>
        </thead>
        <tbody>
          {styles.map(({ style, label }) => {
            const size = printed(`type-${style}-size`) * 0.75;
            return (
              <tr key={style}>
                <th scope="row">{label}</th>
                <td className="stad-number">{points(size)} pt</td>
                <td className="stad-number">{points(size * printed(`type-${style}-line`))} pt</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
