/** A colour in sRGB: red, green and blue 0–255 and not rounded, alpha 0–1. */
export interface Rgba {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

export const transparent: Rgba = { red: 0, green: 0, blue: 0, alpha: 0 };

/** The numbers of `rgb(26 26 26 / 60%)`, old commas or not. */
function numbersIn(text: string): number[] {
  return text
    .split(/[\s,/]+/u)
    .filter((part) => part !== '')
    .map((part) => (part === 'none' ? 0 : part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part)));
}

/** Paints one pixel and reads it: the browser's own conversion, for what it keeps in another colour space (`oklch()`, `lab()`). */
function asPainted(css: string): Rgba {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}

/**
 * Reads a colour as `getComputedStyle` tells it: `rgb()`, `rgba()`, `color(srgb …)`, and by a canvas whatever else the
 * browser knows.
 */
export function parseColour(css: string): Rgba {
  const rgb = /^rgba?\(([^)]*)\)$/u.exec(css)?.[1];
  if (rgb !== undefined) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbersIn(rgb);
    return { red, green, blue, alpha };
  }
  const srgb = /^color\(srgb ([^)]*)\)$/u.exec(css)?.[1];
  if (srgb !== undefined) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbersIn(srgb);
    return { red: red * 255, green: green * 255, blue: blue * 255, alpha };
  }
  return asPainted(css);
}

/** One colour laid on another. */
export function over(front: Rgba, back: Rgba): Rgba {
  const rest = back.alpha * (1 - front.alpha);
  const alpha = front.alpha + rest;
  if (alpha === 0) return transparent;
  const mix = (channel: 'red' | 'green' | 'blue'): number => (front[channel] * front.alpha + back[channel] * rest) / alpha;
  return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha };
}

export const faded = (colour: Rgba, opacity: number): Rgba => ({ ...colour, alpha: colour.alpha * opacity });

/** `#5d237d`; alpha is left out, since what is painted in the end has none. */
export function hexOf({ red, green, blue }: Rgba): string {
  return `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The WCAG 2 contrast between two colours, both `#rrggbb`: 1–21, rounded down to two decimals. */
export function contrastRatio(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return Math.floor(((high + 0.05) / (low + 0.05)) * 100) / 100;
}
