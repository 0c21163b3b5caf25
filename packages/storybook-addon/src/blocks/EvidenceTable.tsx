import { evidenceModes, type EvidenceResult, type PairEvidence } from '../evidence.ts';
import { ScrollRegion } from './ScrollRegion.tsx';
import { useComponent } from './use-component.ts';

export interface EvidenceTableProps {
  /** A module of stories; default: the page's own. */
  of?: unknown;
}

const words: Record<EvidenceResult['result'], string> = { passed: 'Inga fel', failed: 'Fel', cannotTell: 'Behöver en människa' };
const kilobytes = (bytes: number): string => `${(bytes / 1000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} kB`;
const swedishDate = (iso: string): string => new Date(iso).toLocaleDateString('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function Remarks({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** All accents and modes in one row: `214 par i 6 accenter × 4 lägen, alla kända`. */
function ColourPairs({ measured }: { measured: PairEvidence | undefined }) {
  return (
    <tr>
      <th scope="row">Färgpar</th>
      <td>text och ram mot närmaste bakgrund på varje yta (WCAG 1.4.3 och 1.4.11), med pekare och fokus i grundaccenten</td>
      <td>
        {measured === undefined
          ? 'Inte mätt'
          : `${measured.pairs} par i ${measured.accents} accenter × ${measured.modes} lägen, ${measured.unknown.length === 0 ? 'alla kända' : `${measured.unknown.length} okända`}`}
        <Remarks lines={measured?.unknown ?? []} />
      </td>
    </tr>
  );
}

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
                    <Remarks lines={measured?.remarks ?? []} />
                  </td>
                </tr>
              );
            })}
            <ColourPairs measured={evidence.colourPairs} />
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
