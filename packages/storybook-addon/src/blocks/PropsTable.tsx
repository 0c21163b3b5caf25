import { ScrollRegion } from './ScrollRegion.tsx';
import { WithCode } from './WithCode.tsx';
import { useComponent } from './use-component.ts';

export interface PropsTableProps {
  /** A module of stories; default: the page's own. */
  of?: unknown;
}

/** The component's props, read from the kit's manifest: what a developer may set, and to what. */
export function PropsTable({ of }: PropsTableProps) {
  const { name, manifest } = useComponent(of);
  if (manifest === undefined) return <p>Manifestet säger inget om {name}.</p>;
  return (
    <ScrollRegion name={`Egenskaper för ${name}`}>
      <table className="stad-table">
        <thead>
          <tr>
            <th scope="col">Egenskap</th>
            <th scope="col">Typ</th>
            <th scope="col">Förval</th>
            <th scope="col">Vad den gör</th>
          </tr>
        </thead>
        <tbody>
          {manifest.props.map((prop) => (
            <tr key={prop.name}>
              <th scope="row">
                <code>{prop.name}</code>
                {prop.required && <span className="stad-note"> krävs</span>}
              </th>
              <td>
                <code>{prop.values?.map((value) => `'${value}'`).join(' | ') ?? prop.type}</code>
              </td>
              <td>{prop.default === undefined ? '–' : <code>{prop.default}</code>}</td>
              <td lang="en">
                <WithCode text={prop.deprecated === undefined ? (prop.description ?? '') : `Deprecated: ${prop.deprecated}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
