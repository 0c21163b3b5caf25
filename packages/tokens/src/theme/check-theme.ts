import { accents, defaultAccent, type AccentName } from '../modes.ts';
import { accentPart, checkColours } from './check-colours.ts';
import { checkMeasure, isMeasure } from './check-measures.ts';
import { checkLogotype, checkTypefaces, organisationOf, type ThemeOrganisation } from './check-sender.ts';
import type { ThemeDefinition, ThemeDeviation } from './definition.ts';
import { refusal, type ThemeRefusal } from './refusal.ts';

export interface CheckedTheme {
  refusals: ThemeRefusal[];
  organisation?: ThemeOrganisation;
  /** Accent part → hex: `light.action`. */
  colours: ReadonlyMap<string, string>;
  /** Token → CSS value. */
  measures: ReadonlyMap<string, string>;
}

const keys = ['name', 'accent', 'organisation', 'logotype', 'mode', 'density', 'typefaces', 'deviations'];

function checkOption(definition: ThemeDefinition, key: 'mode' | 'density', allowed: readonly string[]): ThemeRefusal[] {
  const value = definition[key];
  if (value === undefined || allowed.includes(value)) return [];
  return [refusal('option', key, { value: String(value), path: key }, { sv: allowed.join(', '), en: allowed.join(', ') })];
}

/** What a deviation must have before its value is looked at; more than one fault may be found. */
function checkNotes({ reason, owner, until }: ThemeDeviation, path: string): ThemeRefusal[] {
  const missing = [
    ...(typeof reason === 'string' && reason.trim().length > 3 ? [] : [{ sv: 'skäl', en: 'reason' }]),
    ...(typeof owner === 'string' && owner.trim().length > 1 ? [] : [{ sv: 'ansvarig', en: 'owner' }]),
    ...(isDay(until) ? [] : [{ sv: 'slutdatum', en: 'end date' }]),
  ];
  if (missing.length === 0) return [];
  const all = { sv: missing.map(({ sv }) => sv).join(' och '), en: missing.map(({ en }) => en).join(' or ') };
  return [refusal('deviation-reason', path, { missing: all }, { sv: 'reason: "…", owner: "Webbredaktionen", until: "2027-06-30"', en: 'reason: "…", owner: "Webbredaktionen", until: "2027-06-30"' })];
}

function isDay(text: unknown): boolean {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Words that name what the profile never has, in the token's name or in its value. */
function checkForbidden({ token, value }: ThemeDeviation, path: string): ThemeRefusal | undefined {
  const text = `${token} ${typeof value === 'string' ? value : Object.values(value ?? {}).join(' ')}`.toLowerCase();
  if (text.includes('gradient')) return refusal('gradient', path, {}, { sv: 'En ren färg ur paletten.', en: 'One flat colour of the palette.' });
  if (text.includes('radius')) return refusal('radius', path, {}, { sv: 'Raka hörn: ta bort avvikelsen.', en: 'Square corners: remove the deviation.' });
  if (text.includes('shadow')) return refusal('shadow', path, {}, { sv: 'En ram på 2 px i textens färg.', en: 'A 2 px border in the colour of the text.' });
  return undefined;
}

/**
 * Everything that the profile forbids in a theme, with the reason, the source and the nearest allowed choice.
 * An empty list of refusals means that `defineTheme` accepts it.
 */
export function checkTheme(definition: ThemeDefinition): CheckedTheme {
  const refusals: ThemeRefusal[] = [];
  const { name, accent, organisation: organisationName, logotype, deviations = [] } = definition;

  for (const key of Object.keys(definition)) {
    if (!keys.includes(key)) refusals.push(checkForbidden({ token: key, value: '', reason: '', owner: '', until: '' }, key) ?? refusal('option', key, { value: key, path: 'defineTheme' }, { sv: keys.join(', '), en: keys.join(', ') }));
  }
  if (typeof name !== 'string' || name.trim() === '' || /[\r\n]/u.test(name)) refusals.push(refusal('name', 'name', {}, { sv: 'name: "Medborgarservice"', en: 'name: "Medborgarservice"' }));
  const isAccent = (accents as readonly string[]).includes(accent);
  if (!isAccent) refusals.push(refusal('accent', 'accent', { value: String(accent) }, { sv: accents.join(', '), en: accents.join(', ') }));
  const organisation = typeof organisationName === 'string' ? organisationOf(organisationName) : undefined;
  if (organisation === undefined) {
    refusals.push(refusal('organisation', 'organisation', { value: String(organisationName) }, { sv: 'Det officiella namnet, till exempel ”Socialförvaltningen”.', en: 'The official name, for example “Socialförvaltningen”.' }));
  }
  refusals.push(...checkOption(definition, 'mode', ['auto', 'light', 'dark']), ...checkOption(definition, 'density', ['standard', 'compact']));
  if (logotype !== undefined) refusals.push(...checkLogotype(logotype, organisation));
  refusals.push(...checkTypefaces(definition, organisation));

  const measures = new Map<string, string>();
  const colours: Parameters<typeof checkColours>[1][number][] = [];
  const seen = new Set<string>();
  for (const [at, deviation] of deviations.entries()) {
    const path = `deviations[${at}]`;
    const token = String(deviation.token).replace(/^--sthlm-/u, '');
    const forbidden = checkForbidden(deviation, path);
    if (forbidden !== undefined) {
      refusals.push(forbidden);
      continue;
    }
    const part = accentPart(token);
    if (part === undefined && !isMeasure(token)) {
      refusals.push(refusal('common', path, { token }, { sv: 'Det som går att ändra är accentens färger och sidans mått (layout-container, layout-margin, layout-gutter, layout-section, layout-measure).', en: 'What can be changed: the accent’s colours, and layout-container, -margin, -gutter, -section, -measure.' }));
      continue;
    }
    if (seen.has(token)) refusals.push(refusal('deviation-twice', path, { token }, { sv: 'Behåll en av dem.', en: 'Keep one of them.' }));
    seen.add(token);
    refusals.push(...checkNotes(deviation, path));
    if (part !== undefined) {
      colours.push({ deviation, path, part });
      continue;
    }
    const measured = checkMeasure({ ...deviation, token }, path);
    if ('css' in measured) measures.set(token, measured.css);
    else refusals.push(measured.refusal);
  }
  const checked = checkColours(isAccent ? accent : (defaultAccent satisfies AccentName), colours);
  refusals.push(...checked.refusals);
  return { refusals, ...(organisation === undefined ? {} : { organisation }), colours: checked.chosen, measures };
}
