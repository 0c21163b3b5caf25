import type { ThemeDefinition } from '@stockholm/tokens/theme';

/** Something that people ask for. The profile answers: most of it is refused, and the page says why. */
export interface Wish {
  id: string;
  label: string;
  add: (definition: ThemeDefinition) => ThemeDefinition;
}

const noted = { reason: 'Prov av ett önskemål', owner: 'Webbredaktionen', until: '2027-06-30' };

const deviation =
  (token: string, value: string | { light: string; dark: string }) =>
  (definition: ThemeDefinition): ThemeDefinition => ({ ...definition, deviations: [...(definition.deviations ?? []), { token, value, ...noted }] });

export const wishes: readonly Wish[] = [
  { id: 'none', label: 'Inget', add: (definition) => definition },
  { id: 'white-on-yellow', label: 'Vit text på gult', add: (definition) => deviation('color-field-text', '#ffffff')({ ...definition, accent: 'yellow' }) },
  { id: 'field-blue', label: 'Fältets blå som textfärg', add: (definition) => deviation('color-action', { light: '#006ebf', dark: 'derived.blue-soft' })({ ...definition, accent: 'blue' }) },
  { id: 'own-colour', label: 'En egen färg på fältet', add: deviation('color-field', '#ff5a5f') },
  { id: 'gradient', label: 'En toning', add: deviation('color-field', 'linear-gradient(#c40064, #5d237d)') },
  { id: 'radius', label: 'Rundade hörn', add: deviation('border-radius', '8px') },
  { id: 'shadow', label: 'Skugga på kort', add: deviation('card-shadow', '0 2px 8px #1a1a1a') },
  { id: 'airy', label: 'Mer luft mellan avsnitten', add: deviation('layout-section', '96px') },
  { id: 'narrow', label: 'Smalare textspalt', add: deviation('layout-measure', '55ch') },
];
