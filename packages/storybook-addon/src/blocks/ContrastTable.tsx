import type { KitContrastPair, KitTokens } from '@stockholm/findings/kit';
import { contrastPairsOf } from '../contrast-pairs.ts';
import { ScrollRegion } from './ScrollRegion.tsx';
import { useComponent } from './use-component.ts';

export interface ContrastTableProps {
  /** A module of stories: shows the pairs that the component uses. Default: the page's own. */
  of?: unknown;
}

export interface ContrastPairsProps {
  pairs: readonly KitContrastPair[];
  tokens: Pick<KitTokens, 'tokens'> | undefined;
  /** What the table is about, for those who listen. */
  name: string;
}

const uses: Record<KitContrastPair['use'], string> = { text: 'text', 'large-text': 'stor text', 'non-text': 'ram, ikon eller fokus' };
const modes = [
  { mode: 'light', name: 'Ljust' },
  { mode: 'dark', name: 'Mörkt' },
  { mode: 'light-contrast', name: 'Ljust, hög kontrast' },
  { mode: 'dark-contrast', name: 'Mörkt, hög kontrast' },
] as const;

const ratio = (value: number | undefined): string => (value === undefined ? '–' : `${value.toLocaleString('sv-SE', { maximumFractionDigits: 2 })}:1`);

function colourOf(tokens: ContrastPairsProps['tokens'], role: string, mode: string): string | undefined {
  const values = tokens?.tokens.find(({ name }) => name === `color-${role}`)?.values;
  return values?.[mode] ?? values?.['default'];
}

/** Both colours of a pair as a drawing: attributes, since a strict content security policy forbids inline style. */
function Swatch({ tokens, pair, mode }: { tokens: ContrastPairsProps['tokens']; pair: KitContrastPair; mode: string }) {
  const behind = colourOf(tokens, pair.background, mode);
  const front = colourOf(tokens, pair.foreground, mode);
  if (behind === undefined || front === undefined) return null;
  return (
    <svg className="stad-swatch" width="48" height="32" viewBox="0 0 48 32" aria-hidden="true" focusable="false">
      <rect width="48" height="32" fill={behind} />
      {pair.use === 'non-text' ? (
        <rect x="14" y="8" width="20" height="16" fill="none" stroke={front} strokeWidth="3" />
      ) : (
        <text x="24" y="23" textAnchor="middle" fontSize="20" fontWeight="700" fill={front}>
          Aa
        </text>
      )}
    </svg>
  );
}

/** Proven pairs of colour roles with their contrast in each mode. */
export function ContrastPairs({ pairs, tokens, name }: ContrastPairsProps) {
  return (
    <ScrollRegion name={name}>
      <table className="stad-table">
        <thead>
          <tr>
            <th scope="col">Framför och bakom</th>
            <th scope="col">Används till</th>
            <th scope="col">Krav</th>
            {modes.map((mode) => (
              <th key={mode.mode} scope="col">
                {mode.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.foreground} ${pair.background} ${pair.use}`}>
              <th scope="row">
                <code>{pair.foreground}</code> på <code>{pair.background}</code>
              </th>
              <td>{uses[pair.use]}</td>
              <td className="stad-number">{ratio(pair.min)}</td>
              {modes.map(({ mode }) => (
                <td key={mode}>
                  <span className="stad-pair">
                    <Swatch tokens={tokens} pair={pair} mode={mode} />
                    <span>{ratio(pair.ratios[mode])}</span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const kebab = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();

/** The proven pairs that a component can show, read from its stylesheet and `contrast.json`. */
export function ContrastTable({ of }: ContrastTableProps) {
  const { name, manifest, parameters } = useComponent(of);
  const file = `${manifest?.className?.replace(/^sthlm-/u, '') ?? kebab(name)}.css`;
  const css = parameters.stylesheets?.[file];
  if (css === undefined || parameters.contrast === undefined) return <p>Inga färgpar är kända för {name}.</p>;
  const pairs = contrastPairsOf(css, parameters.surfaces ?? '', parameters.contrast.pairs);
  if (pairs.length === 0) return <p>{name} har inga egna färger.</p>;
  return <ContrastPairs pairs={pairs} tokens={parameters.tokens} name={`Färgpar i ${name}`} />;
}
