const sides = ['top', 'right', 'bottom', 'left'] as const;
const logicalSides: Readonly<Record<string, readonly string[]>> = {
  block: ['top', 'bottom'],
  'block-start': ['top'],
  'block-end': ['bottom'],
  inline: ['right', 'left'],
  // Either, by the direction of the text.
  'inline-start': ['right', 'left'],
  'inline-end': ['right', 'left'],
};
const sizes: Readonly<Record<string, string>> = {
  'inline-size': 'width',
  'block-size': 'height',
  'min-inline-size': 'min-width',
  'min-block-size': 'min-height',
  'max-inline-size': 'max-width',
  'max-block-size': 'max-height',
};
const parts: Readonly<Record<string, readonly string[]>> = {
  background: ['background-attachment', 'background-clip', 'background-color', 'background-image', 'background-origin', 'background-position', 'background-repeat', 'background-size'],
  flex: ['flex-grow', 'flex-shrink', 'flex-basis'],
  'flex-flow': ['flex-direction', 'flex-wrap'],
  font: ['font-family', 'font-size', 'font-stretch', 'font-style', 'font-variant', 'font-weight', 'line-height'],
  gap: ['row-gap', 'column-gap'],
  'list-style': ['list-style-type', 'list-style-position', 'list-style-image'],
  outline: ['outline-color', 'outline-style', 'outline-width'],
  overflow: ['overflow-x', 'overflow-y'],
  'text-decoration': ['text-decoration-color', 'text-decoration-line', 'text-decoration-style', 'text-decoration-thickness'],
  transition: ['transition-delay', 'transition-duration', 'transition-property', 'transition-timing-function'],
};

const edges = (kind: string, at: readonly string[], ends: readonly string[] = ['']): string[] => at.flatMap((side) => ends.map((end) => `${kind}-${side}${end}`));

/**
 * The properties that a declaration sets, physical and one by one, so that `border-color` and `border-block-start` can be
 * seen to meet. For text from the left or the right; not for vertical text.
 */
export function longhandsOf(property: string): readonly string[] {
  const name = property.toLowerCase().replace(/^-(?:webkit|moz|ms)-/u, '');
  const known = parts[name];
  if (known !== undefined) return known;
  const size = sizes[name];
  if (size !== undefined) return [size];
  for (const kind of ['margin', 'padding', 'inset']) {
    if (name === kind) return edges(kind, sides);
    const logical = logicalSides[name.slice(kind.length + 1)];
    if (name.startsWith(`${kind}-`) && logical !== undefined) return edges(kind, logical);
  }
  if ((sides as readonly string[]).includes(name)) return [`inset-${name}`];
  if (name === 'border-radius') return ['border-radius'];
  if (name.startsWith('border') && name.endsWith('-radius')) return ['border-radius'];
  if (name === 'border') return edges('border', sides, ['-width', '-style', '-color']);
  if (name === 'border-width' || name === 'border-style' || name === 'border-color') return edges('border', sides, [name.slice('border'.length)]);
  if (name.startsWith('border-')) {
    const rest = name.slice('border-'.length);
    for (const end of ['-width', '-style', '-color']) {
      const where = rest.endsWith(end) ? rest.slice(0, -end.length) : undefined;
      if (where === undefined) continue;
      const at = (sides as readonly string[]).includes(where) ? [where] : logicalSides[where];
      if (at !== undefined) return edges('border', at, [end]);
    }
    const at = (sides as readonly string[]).includes(rest) ? [rest] : logicalSides[rest];
    if (at !== undefined) return edges('border', at, ['-width', '-style', '-color']);
  }
  return [name];
}
