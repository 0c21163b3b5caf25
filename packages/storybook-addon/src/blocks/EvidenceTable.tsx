import { evidenceModes, type EvidenceResult } from '../evidence.ts';
import { ScrollRegion } from './ScrollRegion.tsx';
import { useComponent } from './use-component.ts';

export interface EvidenceTableProps {
  /** A module of stories; default: the page's own. */
  of?: unknown;
}

const words: Record<EvidenceResult['result'], string> = { passed: 'Inga fel', failed: 'Fel', cannotTell: 'Behöver en människa' };
const kilobytes = (bytes: number): string => `${(bytes / 1000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} kB`;
const swedishDate = (iso: string): string => new Date(iso).toLocaleDateString('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What was measured of the component, when, and in which browser. Says so when nothing was. */
export function EvidenceTable({ of }: EvidenceTableProps) {
  const { name, parameters } = useComponent(of);
  const evidence = parameters.evidence?.components[name];
  if (evidence === undefined) return <p>Inget är mätt för {name} än. Mätningen körs med <code>npm run evidence</code>.</p>;
  return (
    <>
      <p>
        Mätt {swedishDate(evidence.measured)} i {evidence.browser}. Packad storlek: {kilobytes(evidence.bytes.scriptGzip)} JavaScript och{' '}
        {kilobytes(evidence.bytes.styleGzip)} stilmall. Ett program ser bara en del av bristerna.
      </p>
      <ScrollRegion name={`Mätningar av ${name}`}>
        <table className="stad-table">
          <thead>
            <tr>
              <th scope="col">Läge</th>
              <th scope="col">Vad som mäts</th>
              <th scope="col">Utfall</th>
            </tr>
          </thead>
          <tbody>
            {evidenceModes.map(({ mode, name: modeName, measures }) => {
              const measured = evidence.modes[mode];
              return (
                <tr key={mode}>
                  <th scope="row">{modeName}</th>
                  <td>{measures}</td>
                  <td>
                    {measured === undefined ? 'Inte mätt' : `${words[measured.result]} i ${measured.stories} exempel`}
                    {measured !== undefined && measured.remarks.length > 0 && (
                      <ul>
                        {measured.remarks.map((remark) => (
                          <li key={remark}>{remark}</li>
                        ))}
                      </ul>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {evidence.manual.length > 0 ? (
        <ul>
          {evidence.manual.map((test) => (
            <li key={`${test.what} ${test.date}`}>
              {test.what}: {test.result === 'passed' ? 'inga fel' : 'fel'}. {test.by}, {swedishDate(test.date)}.
            </li>
          ))}
        </ul>
      ) : (
        <p>Ingen har prövat {name} med skärmläsare än.</p>
      )}
    </>
  );
}
