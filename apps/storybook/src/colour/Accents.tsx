import { Heading } from '@stockholm/react/heading';
import { CopyValue } from '../CopyValue.tsx';
import { accents, colourOf, written } from './colour-data.ts';
import { roleName } from './role-texts.ts';

const surfaces = ['soft', 'tint', 'deep'] as const;
const actions = ['action', 'strong', 'pressed'] as const;
const listed = ['field', ...surfaces, ...actions];
const modes = [
  { mode: 'light', name: 'Ljust' },
  { mode: 'dark', name: 'Mörkt' },
] as const;

/** Each accent as it is painted here and now, in the reader's own mode, with its values below. */
export function Accents() {
  return (
    <div className="stad-accents">
      {accents.map(({ name, label, default: isDefault }) => (
        <section key={name} className="stad-accent" data-sthlm-accent={name}>
          <div className="stad-accent__field" data-sthlm-surface="field">
            <Heading level={3}>{label}</Heading>
            <p>{isDefault ? 'Fält. Vanligast: gäller om du inte väljer.' : 'Fält'}</p>
          </div>
          <div className="stad-accent__parts">
            {surfaces.map((surface) => (
              <p key={surface} data-sthlm-surface={surface}>
                {roleName(surface)}
              </p>
            ))}
            {actions.map((action) => (
              <p key={action} className="stad-accent__action" data-role={action}>
                {roleName(action)}
              </p>
            ))}
          </div>
          {/* eslint-disable-next-line kit/no-raw-html -- a quiet disclosure inside a small card: the kit's is as wide as a text */}
          <details className="stad-more">
            <summary>Värden för {label.toLowerCase()}</summary>
            <table className="stad-table">
              <thead>
                <tr>
                  <th scope="col">Roll</th>
                  {modes.map((mode) => (
                    <th key={mode.mode} scope="col">
                      {mode.name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {listed.map((role) => (
                  <tr key={role}>
                    <th scope="row">{roleName(role)}</th>
                    {modes.map(({ mode }) => (
                      <td key={mode}>
                        <CopyValue value={written(colourOf(role, mode, name))} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </section>
      ))}
    </div>
  );
}
