import { ScrollRegion } from '@stockholm/storybook-addon/blocks';
import tokens from '@stockholm/tokens/tokens.json';

interface PrintColour {
  id: string;
  name: string;
  value: string;
  verified: boolean;
  print?: { pantone?: string; cmyk?: number[]; ncs?: string };
}

const colours = (tokens.palette as PrintColour[]).filter(({ id }) => id.startsWith('palette.print.'));

const missing = <span className="stad-denied">Uppgift saknas</span>;

/** The profile's colours as a printer wants them. */
export function PrintColours() {
  return (
    <ScrollRegion name="Färger för tryck">
      <table className="stad-table">
        <thead>
          <tr>
            <th scope="col">Färg</th>
            <th scope="col">PMS</th>
            <th scope="col">CMYK</th>
            <th scope="col">NCS</th>
            <th scope="col">Bekräftad</th>
          </tr>
        </thead>
        <tbody>
          {colours.map(({ id, name, value, verified, print }) => (
            <tr key={id}>
              <th scope="row">
                <span className="stad-pair">
                  <svg className="stad-swatch" width="48" height="32" viewBox="0 0 48 32" aria-hidden="true" focusable="false">
                    <rect width="48" height="32" fill={value} />
                  </svg>
                  {name}
                </span>
              </th>
              <td>{print?.pantone ?? missing}</td>
              <td className="stad-nowrap">{print?.cmyk?.join(' / ') ?? missing}</td>
              <td className="stad-nowrap">{print?.ncs ?? missing}</td>
              <td>{verified ? 'Ja' : 'Nej'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
