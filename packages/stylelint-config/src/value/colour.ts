import valueParser from 'postcss-value-parser';
import named from '../data/named-colours.json' with { type: 'json' };

/** Channels 0–255, alpha 0–1. */
export interface Rgb {
  r: number;
  g: number;
  b: number;
  a: number;
}

const namedColours = new Map(Object.entries(named.colours));

/** True for CSS' named colours; system colours, `transparent` and `currentColor` are none of them. */
export const isNamedColour = (word: string): boolean => namedColours.has(word.toLowerCase());

export const isHexColour = (word: string): boolean => /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu.test(word);

const colourFunctions = new Set(['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color']);

export const isColourFunction = (name: string): boolean => colourFunctions.has(name.toLowerCase());

/** Reads hex, named, rgb() and hsl() colours. Undefined for other forms, which no token is written in. */
export function parseColour(text: string): Rgb | undefined {
  const word = text.trim().toLowerCase();
  const hex = namedColours.get(word) ?? word;
  if (isHexColour(hex)) return fromHex(hex.slice(1));
  const [node] = valueParser(word).nodes;
  if (node?.type !== 'function' || !/^(?:rgb|hsl)a?$/u.test(node.value)) return undefined;
  const parts = node.nodes.filter(({ type }) => type === 'word').map(({ value }) => value);
  if (parts.length < 3 || parts.length > 4) return undefined;
  const [first = '', second = '', third = '', alpha = '1'] = parts;
  const a = clamp(portion(alpha, 1), 1);
  const colour = node.value.startsWith('rgb')
    ? { r: portion(first, 255), g: portion(second, 255), b: portion(third, 255), a }
    : { ...fromHsl(Number.parseFloat(first), portion(second, 1), portion(third, 1)), a };
  return Object.values(colour).every(Number.isFinite) ? colour : undefined;
}

function portion(text: string, whole: number): number {
  const value = Number.parseFloat(text);
  return text.endsWith('%') ? (value / 100) * whole : value;
}

const clamp = (value: number, highest: number): number => Math.min(Math.max(value, 0), highest);

function fromHex(digits: string): Rgb {
  const full = digits.length < 5 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const at = (index: number): number => Number.parseInt(full.slice(index, index + 2), 16);
  return { r: at(0), g: at(2), b: at(4), a: full.length === 8 ? at(6) / 255 : 1 };
}

function fromHsl(hue: number, saturation: number, lightness: number): Omit<Rgb, 'a'> {
  const channel = (offset: number): number => {
    const k = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return { r: channel(0), g: channel(8), b: channel(4) };
}

export function sameColour(one: Rgb, other: Rgb): boolean {
  const close = (a: number, b: number, by: number): boolean => Math.abs(a - b) <= by;
  return close(one.r, other.r, 0.5) && close(one.g, other.g, 0.5) && close(one.b, other.b, 0.5) && close(one.a, other.a, 0.005);
}

const linear = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** WCAG 2 contrast ratio of two opaque colours, 1–21. */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const luminance = ({ r, g, b }: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How different two colours look: distance in OKLab (Björn Ottosson, https://bottosson.github.io/posts/oklab/), alpha added. */
export function colourDistance(one: Rgb, other: Rgb): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2], one.a - other.a);
}

function oklab(colour: Rgb): [number, number, number] {
  const [r, g, b] = [linear(colour.r), linear(colour.g), linear(colour.b)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
