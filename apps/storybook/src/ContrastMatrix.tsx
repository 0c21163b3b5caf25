import type { KitContrastPair } from '@stockholm/findings/kit';
import { ScrollRegion } from '@stockholm/storybook-addon/blocks';
import contrast from '@stockholm/tokens/contrast.json';
import tokens from '@stockholm/tokens/tokens.json';

const pairs = contrast.pairs as unknown as KitContrastPair[];

/** Surfaces across, in the order of the page: from the lightest to the accent's own. */
const surfaces = ['page', 'base', 'sunk', 'tint', 'soft', 'field', 'deep'] as const;
const surfaceNames: Record<(typeof surfaces)[number], string> = { page: 'Sida', base: 'Bas', sunk: 'Sänkt', tint: 'Ton', soft: 'Mjuk', field: 'Fält', deep: 'Djup' };

const roles = [...new Set(pairs.filter(({ background }) => (surfaces as readonly string[]).includes(background)).map(({ foreground }) => foreground))];

const colour = (role: string, mode: string): string => {
  const values = tokens.tokens.find(({ name }) => name === `color-${role}`)?.values as Record<string, string> | undefined;
  return values?.[mode] ?? values?.['default'] ?? 'none';
};

const shown = (value: number): string => value.toLocaleString('sv-SE', { maximumFractionDigits: 1 });

/** Which role may stand on which surface, with the contrast that was measured: an empty cell is a pair that is not allowed. */
export function ContrastMatrix({ mode, name }: { mode: 'light' | 'dark'; name: string }) {
  return (
    <ScrollRegion name={name}>
      <table className="stad-table stad-matrix">
        <thead>
          <tr>
            <th scope="col">Roll</th>
            {surfaces.map((surface) => (
              <th key={surface} scope="col">
                {surfaceNames[surface]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role}>
              <th scope="row">
                <code>{role}</code>
              </th>
              {surfaces.map((surface) => {
                const pair = pairs.find(({ foreground, background }) => foreground === role && background === surface);
                return (
                  <td key={surface}>
                    {pair === undefined ? (
                      <span className="stad-denied">Nej</span>
                    ) : (
                      <span className="stad-pair">
                        <svg className="stad-swatch" width="40" height="28" viewBox="0 0 40 28" aria-hidden="true" focusable="false">
                          <rect width="40" height="28" fill={colour(surface, mode)} />
                          {pair.use === 'non-text' ? (
                            <rect x="11" y="7" width="18" height="14" fill="none" stroke={colour(role, mode)} strokeWidth="3" />
                          ) : (
                            <text x="20" y="20" textAnchor="middle" fontSize="17" fontWeight="700" fill={colour(role, mode)}>
                              Aa
                            </text>
                          )}
                        </svg>
                        {shown(pair.ratios[mode] ?? 0)}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
