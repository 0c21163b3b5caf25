import { ColorSpace, contrastWCAG21, deltaE2000, Lab, parse, sRGB, XYZ_D50, XYZ_D65 } from 'colorjs.io/fn';

for (const space of [sRGB, XYZ_D65, XYZ_D50, Lab]) ColorSpace.register(space);

/** WCAG 2 ratio of two colours, rounded down to two decimals: a pair must never look as if it passed when it does not. */
export const ratioOf = (one: string, other: string): number => Math.floor(contrastWCAG21(parse(one), parse(other)) * 100 + 1e-9) / 100;

/** How different two colours look (CIEDE2000). */
export const distance = (one: string, other: string): number => deltaE2000(parse(one), parse(other));
