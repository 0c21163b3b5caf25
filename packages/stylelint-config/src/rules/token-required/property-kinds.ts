/** What a property's literals are measured against. */
export interface PropertyKinds {
  /** Hex and functions are judged wherever they stand; colour words only where a colour is expected. */
  colourWords: boolean;
  colours: boolean;
  /** Token groups whose lengths it takes. */
  lengths?: readonly string[];
  /** Longest length in px that is left alone: overlapping a line or hiding from sight, not spacing. */
  hairline?: number;
  /** `first`: only the first length counts (`font`). */
  lengthCount?: 'first';
  /** `exact`: only a time that is a token's value is reported, since a spinner's turn has no token. */
  times?: 'all' | 'exact';
}

const sides = String.raw`(?:-(?:top|right|bottom|left|block|inline)(?:-(?:start|end))?)?`;
const spacing = new RegExp(String.raw`^(?:(?:scroll-)?(?:margin|padding)${sides}|(?:grid-)?(?:row-|column-)?gap)$`, 'u');
const lines = new RegExp(String.raw`^(?:border${sides}(?:-width)?|column-rule(?:-width)?)$`, 'u');
const outline = /^outline(?:-width|-offset)?$/u;
const colourProperty = new RegExp(
  String.raw`^(?:(?:-webkit-)?(?:[a-z-]+-)?color|background(?:-image)?|border${sides}|border-image(?:-source)?|outline|column-rule|fill|stroke|(?:box|text)-shadow|text-decoration|text-emphasis|(?:backdrop-)?filter|caret)$`,
  'u',
);

const known = new Map<string, PropertyKinds>();

/** Reads what is judged in a property from its name. */
export function kindsOf(property: string): PropertyKinds {
  // Custom properties are without number; the others are few.
  if (property.startsWith('--')) return { colours: true, colourWords: false };
  const kinds = known.get(property) ?? readKinds(property.toLowerCase());
  known.set(property, kinds);
  return kinds;
}

function readKinds(name: string): PropertyKinds {
  // A mask's colours say how much is shown, not which colour.
  if (/^(?:-webkit-)?mask/u.test(name)) return { colours: false, colourWords: false };
  const colours = { colours: true, colourWords: colourProperty.test(name) };
  if (spacing.test(name)) return { ...colours, lengths: ['space'], hairline: 1 };
  if (lines.test(name)) return { ...colours, lengths: ['border', 'bar'] };
  if (outline.test(name)) return { ...colours, lengths: ['focus', 'border'] };
  if (name === 'font-size') return { ...colours, lengths: ['type'] };
  if (name === 'font') return { ...colours, lengths: ['type'], lengthCount: 'first' };
  if (name === 'transition' || name === 'transition-duration') return { ...colours, times: 'all' };
  if (name === 'animation' || name === 'animation-duration') return { ...colours, times: 'exact' };
  return colours;
}
