/**
 * What designers look for in Figma: the path of a variable in its collection, by token. Figma takes the slash for a group and
 * refuses `.{}`. A token that is missing here keeps its own name; a test names it.
 */
export const figmaNames: Readonly<Record<string, string>> = {
  'color-page': 'Yta/Sida',
  'color-base': 'Yta/Bas',
  'color-sunk': 'Yta/Sänkt',
  'color-soft': 'Yta/Mjuk',
  'color-tint': 'Yta/Ton',
  'color-field': 'Yta/Fält',
  'color-deep': 'Yta/Djup',
  'color-scrim': 'Yta/Slöja bakom dialog',
  'color-text': 'Text/Text',
  'color-text-secondary': 'Text/Sekundär',
  'color-text-disabled': 'Text/Avstängd',
  'color-text-error': 'Text/Fel',
  'color-field-text': 'Text/På fält',
  'color-deep-text': 'Text/På djup',
  'color-border-field': 'Linje/Textfält',
  'color-border-control': 'Linje/Kontroll',
  'color-divider': 'Linje/Avdelare',
  'color-action': 'Handling/Handling',
  'color-action-text': 'Handling/Text på handling',
  'color-strong': 'Handling/Stark',
  'color-strong-text': 'Handling/Text på stark',
  'color-pressed': 'Handling/Nedtryckt',
  'color-pressed-text': 'Handling/Text på nedtryckt',
  'color-danger': 'Farlig handling/Handling',
  'color-danger-text': 'Farlig handling/Text',
  'color-danger-hover': 'Farlig handling/Under pekaren',
  'color-danger-pressed': 'Farlig handling/Nedtryckt',
  'color-info': 'Signal/Information/Block',
  'color-info-tint': 'Signal/Information/Ton',
  'color-info-icon': 'Signal/Information/Ikon',
  'color-success': 'Signal/Klart/Block',
  'color-success-tint': 'Signal/Klart/Ton',
  'color-success-icon': 'Signal/Klart/Ikon',
  'color-warning': 'Signal/Varning/Block',
  'color-warning-tint': 'Signal/Varning/Ton',
  'color-warning-icon': 'Signal/Varning/Ikon',
  'color-error': 'Signal/Fel/Block',
  'color-error-tint': 'Signal/Fel/Ton',
  'color-error-icon': 'Signal/Fel/Ikon',
  'color-crisis': 'Signal/Kris/Yta',
  'color-crisis-text': 'Signal/Kris/Text',
  'color-crisis-block': 'Signal/Kris/Block',
  'color-crisis-icon': 'Signal/Kris/Ikon',
  'color-focus-inner': 'Fokus/Inre ring',
  'color-focus-outer': 'Fokus/Yttre ring',
  'color-focus-field-inner': 'Fokus/På fält, inre ring',
  'color-focus-field-outer': 'Fokus/På fält, yttre ring',
  'color-focus-deep-inner': 'Fokus/På djup, inre ring',
  'color-focus-deep-outer': 'Fokus/På djup, yttre ring',
  'space-field-gap': 'Avstånd/Mellan fält',
  'space-panel': 'Avstånd/I panel',
  'space-row': 'Avstånd/I tabellrad',
  'size-control-s': 'Storlek/Kontroll, liten',
  'size-control': 'Storlek/Kontroll',
  'size-control-l': 'Storlek/Kontroll, stor',
  'size-option': 'Storlek/Valruta',
  'size-target-min': 'Storlek/Minsta klickyta',
  'size-icon-s': 'Storlek/Ikon, liten',
  'size-icon': 'Storlek/Ikon',
  'size-icon-l': 'Storlek/Ikon, stor',
  'size-icon-xl': 'Storlek/Ikon, störst',
  'focus-width': 'Fokus/Bredd',
  'focus-offset': 'Fokus/Avstånd',
  'font-body': 'Typsnitt/Brödtext',
  'font-heading': 'Typsnitt/Rubrik',
  'font-lead': 'Typsnitt/Ingress',
  'font-weight-regular': 'Vikt/Normal',
  'font-weight-semibold': 'Vikt/Halvfet',
  'font-weight-bold': 'Vikt/Fet',
  'layout-margin': 'Layout/Sidmarginal',
  'layout-gutter': 'Layout/Spaltmellanrum',
  'layout-section': 'Layout/Sektion',
  'layout-container': 'Layout/Största bredd',
};

const styles: Readonly<Record<string, string>> = {
  display: 'Hjälterubrik',
  h1: 'Rubrik 1',
  'h1-small': 'Rubrik 1, mindre',
  h2: 'Rubrik 2',
  h3: 'Rubrik 3',
  h4: 'Rubrik 4',
  lead: 'Ingress',
  body: 'Brödtext',
  ui: 'Gränssnitt',
  small: 'Liten text',
};
const parts: Readonly<Record<string, string>> = { size: 'Storlek', line: 'Radavstånd', tracking: 'Teckenavstånd' };
const scales: Readonly<Record<string, string>> = { space: 'Avstånd', border: 'Linje', bar: 'Balk' };

/** The Swedish path of a token; of a scale, its step: `space-16` is `Avstånd/16`. */
export function figmaName(token: string): string {
  const scale = /^(space|border|bar)-(\d+)$/u.exec(token);
  if (scale !== null) return `${scales[scale[1] as string]}/${scale[2]}`;
  const type = /^type-(.+)-(size|line|tracking)$/u.exec(token);
  if (type !== null) return `${styles[type[1] as string] ?? type[1]}/${parts[type[2] as string]}`;
  return figmaNames[token] ?? token;
}

/** Parts of an accent, named as the roles that read them. */
export const accentPartName = (part: string): string => ({ 'field-focus-inner': 'Fokus på fält, inre ring', 'field-focus-outer': 'Fokus på fält, yttre ring' })[part] ?? figmaName(`color-${part}`).replace('/', ', ');
