import { evidenceModes, type ComponentEvidence, type EvidenceMode, type EvidenceResult, type PairEvidence } from '../evidence.ts';
import { CodeBlock } from './CodeBlock.tsx';
import { ScrollRegion } from './ScrollRegion.tsx';
import { useComponent } from './use-component.ts';

export interface EvidenceTableProps {
  /** A module of stories; default: the page's own. */
  of?: unknown;
}

const words: Record<EvidenceResult['result'], string> = { passed: 'Inga fel', failed: 'Fel', cannotTell: 'Behöver bedömas' };
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

/** Focus, targets and wrong use in a row each; nothing for what has not been measured. */
function Controls({ focus, targets, wrongUse }: ComponentEvidence) {
  return (
    <>
      {focus !== undefined && (
        <tr>
          <th scope="row">Fokus</th>
          <td>hur tydlig fokusmarkeringen är mot det som ligger utanför och innanför den (WCAG 1.4.11, minst 3:1)</td>
          <td>
            {focus.stops} tabbstopp i alla exempel
            {focus.ratio !== undefined && `. Svagast: ${focus.ratio.toLocaleString('sv-SE')}:1, ${focus.where ?? ''}`}
          </td>
        </tr>
      )}
      {targets !== undefined && (
        <tr>
          <th scope="row">Träffytor</th>
          <td>minst 24 px eller luft omkring (WCAG 2.5.8), huvudknappar minst 44 px</td>
          <td>
            {targets.count} träffytor
            {targets.smallest !== undefined && `. Minst: ${targets.smallest.width} × ${targets.smallest.height} px, ${targets.smallest.name}`}
          </td>
        </tr>
      )}
      {wrongUse !== undefined && (
        <tr>
          <th scope="row">Fel användning</th>
          <td>att axe hittar felet i de exempel som visar hur du inte ska göra</td>
          <td>
            {wrongUse.stories - wrongUse.missed.length} av {wrongUse.stories} fel hittas
            <Remarks lines={wrongUse.missed} />
          </td>
        </tr>
      )}
    </>
  );
}

const nameOfMode = (mode: EvidenceMode): string => evidenceModes.find((known) => known.mode === mode)?.name ?? mode;

/** What people have judged, each with the reason. */
function Judgements({ judged = [], gone = [] }: ComponentEvidence) {
  if (judged.length === 0 && gone.length === 0) return null;
  return (
    <>
      <p>Bedömt av människor:</p>
      <ul>
        {judged.map(({ rule, story, selector, verdict, reason, by, date, elements }) => (
          <li key={[rule, story, selector].join(' ')}>
            <code>{rule}</code>
            {story !== undefined && ` i ${story}`}: {verdict === 'passed' ? 'inget fel' : 'fel'}. {reason} {by}, {swedishDate(date)}. Gäller {elements === 1 ? 'en fråga' : `${elements} frågor`} från axe.
          </li>
        ))}
        {gone.map(({ mode, selector, reason, by, date }) => (
          <li key={[mode, selector].join(' ')}>
            {nameOfMode(mode)}: <code>{selector}</code> följer inte med. {reason} {by}, {swedishDate(date)}.
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was measured of the component, when, and in which browser. Says so when nothing was. */
export function EvidenceTable({ of }: EvidenceTableProps) {
  const { name, parameters } = useComponent(of);
  const evidence = parameters.evidence?.components[name];
  const transcript = parameters.transcripts?.[name];
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
            <Controls {...evidence} />
            <ColourPairs measured={evidence.colourPairs} />
          </tbody>
        </table>
      </ScrollRegion>
      <Judgements {...evidence} />
      {transcript !== undefined && (
        <details className="stad-transcript">
          <summary>Så läses den upp</summary>
          <p>Roller, namn och tillstånd som webbläsaren lämnar till skärmläsare, och tabbstoppen i ordning.</p>
          <CodeBlock code={transcript} name={`Så läses ${name} upp`} />
        </details>
      )}
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
