import { Heading } from '@stockholm/react/heading';
import { Link } from '@stockholm/react/link';
import { CardGroup } from '../CardGroup.tsx';
import { CopyValue } from '../CopyValue.tsx';
import { palette, readableOn, rgbOf, written, type PaletteColour } from './colour-data.ts';
import { derivationTexts } from './derivation-texts.ts';

const groups = [
  { prefix: 'palette.print.', title: 'Profilens färger', about: 'Ur stadens grafiska profil, gjorda för tryck. Primärfärgerna är för ljusa för vit text på skärm. Använd dem i bilder och på papper.' },
  { prefix: 'palette.web.', title: 'Webbens färger', about: 'De toner som stadens webbplatser och e-tjänster redan använder. De är mörkare, så att text går att läsa.' },
  { prefix: 'derived.', title: 'Härledda färger', about: 'Staden har inga officiella värden för mörkt läge, hög kontrast eller fel. Dem har vi räknat fram. De byts ut när staden ger sina.' },
] as const;

const badges: Record<PaletteColour['origin'], string> = { city: 'Bekräftad', 'third-party': 'Från tredje part', derived: 'Härledd' };

const unknown = 'uppgift saknas';

/** `Pantone 228`; percentages of ink as `C 17 M 100 Y 0 K 33`. */
const printValues = ({ print }: PaletteColour): readonly { name: string; value: string | undefined }[] => [
  { name: 'PMS', value: print?.pantone },
  { name: 'CMYK', value: print?.cmyk?.map((amount, index) => `${'CMYK'[index]}${amount}`).join(' ') },
  { name: 'NCS', value: print?.ncs },
];

function Card({ colour, forPrint }: { colour: PaletteColour; forPrint: boolean }) {
  const { id, name, value, origin, replacement, knownMismatch } = colour;
  const isVeil = value.startsWith('rgb');
  const values = [{ name: isVeil ? 'CSS' : 'HEX', value: written(value) }, ...(isVeil ? [] : [{ name: 'RGB', value: rgbOf(value) }]), ...(forPrint ? printValues(colour) : [])];
  return (
    <li className="stad-card">
      <svg className="stad-sample" width="100%" height="96" aria-hidden="true" focusable="false">
        <rect width="100%" height="96" fill={value} />
        {!isVeil && (
          <text x="20" y="62" fill={readableOn(value)}>
            Aa
          </text>
        )}
      </svg>
      <Heading level={4}>{name}</Heading>
      <p className="stad-badge" data-origin={origin}>
        {badges[origin]}
      </p>
      <dl className="stad-values">
        {values.map((entry) => (
          <div key={entry.name}>
            <dt>{entry.name}</dt>
            <dd>{entry.value === undefined ? <span className="stad-denied">{unknown}</span> : <CopyValue value={entry.value} />}</dd>
          </div>
        ))}
      </dl>
      {derivationTexts[id] !== undefined && <p className="stad-note">{derivationTexts[id]}</p>}
      {replacement !== undefined && <p className="stad-note">Används inte längre. Ta {palette.find((other) => other.id === replacement)?.name.toLowerCase()} i stället.</p>}
      {knownMismatch !== undefined && (
        <p className="stad-note">
          <Link href="#rosa">Manualen säger två olika saker</Link>
        </p>
      )}
    </li>
  );
}

/** Every colour that the roles are made of, with its values on screen and paper and how sure they are. */
export function PaletteCards() {
  return groups.map(({ prefix, title, about }, index) => {
    const colours = palette.filter(({ id }) => id.startsWith(prefix));
    return (
      <CardGroup key={prefix} title={title} about={about} count={colours.length} open={index === 0} size="small">
        {colours.map((colour) => (
          <Card key={colour.id} colour={colour} forPrint={prefix === 'palette.print.'} />
        ))}
      </CardGroup>
    );
  });
}
