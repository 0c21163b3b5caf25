import { Link } from '@stockholm/react/link';
import { ScrollRegion } from '@stockholm/storybook-addon/blocks';

const surfaces = [
  { name: 'page', use: 'Vanlig sida' },
  { name: 'base', use: 'Rutor, kort, vartannat avsnitt' },
  { name: 'sunk', use: 'Det som ligger ett steg längre ner' },
  { name: 'tint', use: 'Valda alternativ, återkoppling' },
  { name: 'soft', use: 'Sidhuvud i artiklar, inbjudan' },
  { name: 'field', use: 'Startsidans första yta, e-tjänstens sidhuvud' },
  { name: 'deep', use: 'Sidfot, kontakt' },
] as const;

/** Each surface as it looks, with text and a link on it. */
export function SurfaceTable() {
  return (
    <ScrollRegion name="Ytor">
      <table className="stad-table">
        <thead>
          <tr>
            <th scope="col">Yta</th>
            <th scope="col">Så ser den ut</th>
            <th scope="col">Används till</th>
          </tr>
        </thead>
        <tbody>
          {surfaces.map(({ name, use }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <div className="stad-surface" data-sthlm-surface={name}>
                  Text och <Link href={`#${name}`}>länk</Link>
                </div>
              </td>
              <td id={name}>{use}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
