import type { ColourScope } from './painted-pairs.ts';

/** What is read of `@stockholm/tokens/tokens.json`. */
export interface ColourTokens {
  tokens: readonly {
    /** `color-page`. */
    name: string;
    type: string;
    /** CSS value per colour mode. */
    values: Readonly<Record<string, string>>;
    /** Of roles that follow the accent: CSS value per accent and colour mode. */
    accents?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  }[];
}

/** What is read of `@stockholm/tokens/contrast.json`. */
export interface ContrastPairs {
  pairs: readonly {
    /** Colour role without its group: `text`. */
    foreground: string;
    background: string;
    use: 'text' | 'large-text' | 'non-text';
    /** Per colour mode; a mode that is not there is not proven. */
    ratios: Readonly<Record<string, number>>;
  }[];
}

/** What the tables say of one accent in one mode. */
export interface ProvenColours {
  /** Colour roles by their value: `#5d237d` → `field`, `action`. */
  rolesOf: (hex: string) => readonly string[];
  /** Whether a pair with exactly these two colours is proven for the use; for lines also with front and ground the other way round. */
  isProven: (front: string, ground: string, use: 'text' | 'large-text' | 'non-text') => boolean;
}

/** A pair that is proven for small text holds for large text and lines too, and one for large text for lines. */
const strength = { text: 3, 'large-text': 2, 'non-text': 1 } as const;

const prefix = 'color-';

/**
 * Reads the tables of colour roles and of pairs that are proven to stand out.
 *
 * @returns What they say of a scope. In a mode that they don't know nothing is proven, and in such an accent nothing that follows it.
 */
export function readProvenPairs({ tokens }: ColourTokens, { pairs }: ContrastPairs): (scope: ColourScope) => ProvenColours {
  const read = ({ mode, accent }: ColourScope): ProvenColours => {
    const values = new Map<string, string>();
    const roles = new Map<string, string[]>();
    for (const token of tokens) {
      if (token.type !== 'color' || !token.name.startsWith(prefix)) continue;
      const value = (accent === undefined || token.accents === undefined ? token.values : token.accents[accent])?.[mode];
      // What has alpha is never a colour by itself on the page.
      if (value === undefined || !/^#[0-9a-f]{6}$/iu.test(value)) continue;
      const role = token.name.slice(prefix.length);
      const hex = value.toLowerCase();
      values.set(role, hex);
      roles.set(hex, [...(roles.get(hex) ?? []), role]);
    }
    const best = new Map<string, number>();
    for (const { foreground, background, use, ratios } of pairs) {
      if (ratios[mode] === undefined) continue;
      const key = `${values.get(foreground)}/${values.get(background)}`;
      best.set(key, Math.max(best.get(key) ?? 0, strength[use]));
    }
    const holds = (front: string, ground: string, use: keyof typeof strength): boolean => (best.get(`${front}/${ground}`) ?? 0) >= strength[use];
    return {
      rolesOf: (hex) => roles.get(hex) ?? [],
      isProven: (front, ground, use) => holds(front, ground, use) || (use === 'non-text' && holds(ground, front, use)),
    };
  };
  const known = new Map<string, ProvenColours>();
  return (scope) => {
    const key = `${scope.mode} ${scope.accent ?? ''}`;
    const colours = known.get(key) ?? read(scope);
    known.set(key, colours);
    return colours;
  };
}
