import type { ThemeDeviation } from './definition.ts';
import { refusal, type ThemeRefusal, type Words } from './refusal.ts';

interface Bound extends Words {
  unit: 'px' | 'ch';
  least: number;
  most: number;
  /** In px: the grid. */
  step?: number;
}

/** Measures that a theme may set: how wide and how airy a page is. */
const bounds: Readonly<Record<string, Bound>> = {
  'layout-container': { unit: 'px', least: 960, most: 1440, step: 4, sv: 'Sidans bredd är 960–1440 px i steg om 4.', en: 'The container is 960–1440 px in steps of 4.' },
  'layout-margin': { unit: 'px', least: 16, most: 64, step: 4, sv: 'Sidmarginalen är 16–64 px i steg om 4.', en: 'The margin is 16–64 px in steps of 4.' },
  'layout-gutter': { unit: 'px', least: 16, most: 48, step: 4, sv: 'Spaltmellanrummet är 16–48 px i steg om 4.', en: 'The gutter is 16–48 px in steps of 4.' },
  'layout-section': { unit: 'px', least: 32, most: 128, step: 4, sv: 'Luften kring ett avsnitt är 32–128 px i steg om 4.', en: 'The room around a section is 32–128 px in steps of 4.' },
  'layout-measure': { unit: 'ch', least: 45, most: 75, sv: 'Läsbredden är 45–75 tecken.', en: 'The measure is 45–75 ch.' },
};

export const isMeasure = (token: string): boolean => Object.hasOwn(bounds, token);

const inUnit = (text: string, unit: 'px' | 'ch'): number | undefined => {
  const parts = /^(\d{1,5}(?:\.\d{1,4})?)(px|rem|ch)$/u.exec(text.trim());
  if (parts === null) return undefined;
  const [, number, written] = parts;
  if (written === unit) return Number(number);
  return written === 'rem' && unit === 'px' ? Number(number) * 16 : undefined;
};

/** The value in CSS, in rem or ch; or why it is refused. */
export function checkMeasure({ token, value }: ThemeDeviation, path: string): { css: string } | { refusal: ThemeRefusal } {
  const bound = bounds[token] as Bound;
  const text = typeof value === 'string' ? value : '';
  const number = inUnit(text, bound.unit);
  const fits = number !== undefined && number >= bound.least && number <= bound.most && (bound.step === undefined || number % bound.step === 0);
  if (fits) return { css: bound.unit === 'ch' ? `${number}ch` : `${number / 16}rem` };
  const step = bound.step ?? 1;
  const clamped = Math.round(Math.min(bound.most, Math.max(bound.least, number ?? bound.least)) / step) * step;
  const nearest = `${clamped}${bound.unit}`;
  return { refusal: refusal('measure', path, { token, value: typeof value === 'string' ? value : JSON.stringify(value), bound: { sv: bound.sv, en: bound.en } }, { sv: nearest, en: nearest }) };
}
