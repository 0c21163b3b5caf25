import tokens from '@stockholm/tokens/tokens.json';
import { ScrollRegion } from '@stockholm/storybook-addon/blocks';

const uses: Record<string, string> = {
  4: 'Mellan ikon och kant',
  8: 'Etikett till fält',
  12: 'Ikon till text',
  16: 'Mellan knappar',
  20: 'Mellan stycken',
  24: 'Rubrik till innehåll på mobil',
  32: 'Inuti rutor, mellan kolumner',
  40: 'Mellan fält, före en h3',
  48: 'Avsnitt på mobil',
  56: 'Ikonens ruta i ett meddelande',
  64: 'Före en h2',
  80: 'Avsnitt på dator',
  96: 'Ikonens ruta i ett krismeddelande',
};

const steps = (tokens.tokens as { name: string; values: Record<string, string | undefined> }[]).flatMap(({ name, values }) => {
  const step = /^space-(\d+)$/u.exec(name)?.[1];
  return step === undefined ? [] : [{ name, step: Number(step), value: values['default'] ?? '' }];
});

/** The steps of space, drawn in their own length. */
export function SpaceScale() {
  return (
    <ScrollRegion name="Avstånd">
      <table className="stad-table">
        <thead>
          <tr>
            <th scope="col">Variabel</th>
            <th scope="col">Värde</th>
            <th scope="col">Så långt</th>
            <th scope="col">Används till</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ name, step, value }) => (
            <tr key={name}>
              <th scope="row">
                <code>--sthlm-{name}</code>
              </th>
              <td>
                {value} ({step} px)
              </td>
              <td>
                <svg className="stad-length" width={step} height="16" viewBox={`0 0 ${step} 16`} aria-hidden="true" focusable="false">
                  <rect width={step} height="16" />
                </svg>
              </td>
              <td>{uses[step]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
