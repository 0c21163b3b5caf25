import { fact, findOrganisation, organisations, senderPhrase, type OrganisationProfile } from '@stockholm/city';
import type { ThemeDefinition, ThemeLogotype, TypefaceStyle } from './definition.ts';
import { typefaceStyles } from './definition.ts';
import { profile } from './profile.ts';
import { refusal, type ThemeRefusal, type Words } from './refusal.ts';

/** Who a theme is for: the city as a whole, or one of its administrations and companies. */
export interface ThemeOrganisation {
  /** As in `@stockholm/city`; `stockholms-stad` is the city itself. */
  id: string;
  /** Official name. */
  name: string;
  /** Set for companies: whether the city's graphic profile is theirs. */
  profile?: OrganisationProfile;
}

/** By id or by any of its names. */
export function organisationOf(name: string): ThemeOrganisation | undefined {
  const city = { id: 'stockholms-stad', name: fact('name') };
  if ([city.id, city.name].includes(name)) return city;
  const byId = organisations.find(({ id }) => id === name);
  if (byId !== undefined) return byId;
  const found = findOrganisation(name)?.organisation;
  return organisations.find(({ id }) => id === found?.id);
}

const hasOwnProfile = (organisation: ThemeOrganisation | undefined): boolean => organisation?.profile === 'own';

const isOwnFile = (src: string): boolean => /^(?:\.{0,2}\/)?(?!\/)[\w.~@%+-][\w./~@%+-]*$/u.test(src);

export function checkLogotype(logotype: ThemeLogotype, organisation: ThemeOrganisation | undefined): ThemeRefusal[] {
  const refusals: ThemeRefusal[] = [];
  if (hasOwnProfile(organisation)) {
    const phrase: Words = { sv: senderPhrase('part-of-city', 'sv'), en: senderPhrase('part-of-city', 'en') };
    const name = organisation?.name ?? '';
    refusals.push(refusal('logotype-own-profile', 'logotype', { organisation: name, phrase }, { sv: `Ta bort logotypen. Visa avsändaren som ”${phrase.sv}”.`, en: `Remove the logotype; show the sender as “${phrase.en}”.` }));
    return refusals;
  }
  if (typeof logotype.alt !== 'string' || logotype.alt.trim() === '') refusals.push(refusal('logotype-text', 'logotype.alt', {}, { sv: 'alt: "Stockholms stad"', en: 'alt: "Stockholms stad"' }));
  if (typeof logotype.src !== 'string' || !isOwnFile(logotype.src)) {
    refusals.push(refusal('logotype-address', 'logotype.src', { value: String(logotype.src) }, { sv: 'src: "/logotyp.svg"', en: 'src: "/logotyp.svg"' }));
  }
  return refusals;
}

const least = { bold: 29, regular: 20 } as const;
const styleNames: Record<TypefaceStyle, Words> = {
  heading: { sv: 'Rubriker i nivå 1 och 2', en: 'heading (display, h1, h2)' },
  h3: { sv: 'Rubriker i nivå 3', en: 'h3' },
  h4: { sv: 'Rubriker i nivå 4', en: 'h4' },
  lead: { sv: 'Ingressen', en: 'lead' },
  body: { sv: 'Brödtexten', en: 'body' },
  ui: { sv: 'Hjälptexter', en: 'ui' },
  small: { sv: 'Den minsta texten', en: 'small' },
};
const headings = ['display', 'h1', 'h1-small', 'h2'];

/** Stockholm Type is for large words, and for when the city is the sender. */
export function checkTypefaces({ typefaces = {}, density = 'standard' }: ThemeDefinition, organisation: ThemeOrganisation | undefined): ThemeRefusal[] {
  const refusals: ThemeRefusal[] = [];
  for (const [key, typeface] of Object.entries(typefaces)) {
    const path = `typefaces.${key}`;
    if (!(typefaceStyles as readonly string[]).includes(key)) {
      refusals.push(refusal('option', path, { value: key, path: 'typefaces' }, { sv: typefaceStyles.join(', '), en: typefaceStyles.join(', ') }));
      continue;
    }
    const style = key as TypefaceStyle;
    if (typeface === 'Open Sans') continue;
    if (typeface !== 'Stockholm Type') {
      refusals.push(refusal('typeface-unknown', path, { value: String(typeface) }, { sv: 'Open Sans', en: 'Open Sans' }));
      continue;
    }
    if (hasOwnProfile(organisation)) {
      refusals.push(refusal('typeface-own-profile', path, { organisation: organisation?.name ?? '' }, { sv: 'Open Sans', en: 'Open Sans' }));
      continue;
    }
    const sizes = (style === 'heading' ? headings : [style]).map((name) => profile.type[name]?.[density] ?? 0);
    const size = Math.min(...sizes);
    const weight = style === 'lead' || style === 'body' || style === 'ui' || style === 'small' ? 'regular' : 'bold';
    if (size >= least[weight]) continue;
    const instead = { sv: `Open Sans i ${key}. Stockholm Type passar i heading${density === 'standard' ? ' och lead' : ''}.`, en: `Open Sans in ${key}; Stockholm Type suits heading${density === 'standard' ? ' and lead' : ''}.` };
    refusals.push(refusal('typeface-size', path, { style: styleNames[style], size: String(size), weight: { sv: weight === 'bold' ? 'Bold' : 'Regular', en: weight === 'bold' ? 'Bold' : 'Regular' }, least: String(least[weight]) }, instead));
  }
  return refusals;
}
