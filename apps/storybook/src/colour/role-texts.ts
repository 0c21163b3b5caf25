/** What each colour role is called and for, to a reader of these pages: the tokens say it in English to developers' tools. */
export interface RoleText {
  name: string;
  use: string;
}

const signal = (word: string): { block: RoleText; tint: RoleText; icon: RoleText } => ({
  block: { name: `${word}, block`, use: 'Bakom ikonen i ett meddelande. Räcker aldrig ensam: ikon och ord står alltid bredvid.' },
  tint: { name: `${word}, bakgrund`, use: 'Bakom orden i meddelandet.' },
  icon: { name: `${word}, ikon`, use: 'Ikonen på blocket. Alltid med ord bredvid.' },
});

const info = signal('Information');
const success = signal('Bekräftelse');
const warning = signal('Varning');
const error = signal('Fel');

/** By the role's name without `color-`. */
export const roleTexts: Readonly<Record<string, RoleText>> = {
  page: { name: 'Sida', use: 'Sidans botten, och vita rutor på bas.' },
  base: { name: 'Bas', use: 'Rutor, kort och vartannat avsnitt.' },
  sunk: { name: 'Sänkt', use: 'Avstängda kontroller och lugna block. Bara ett steg, aldrig sänkt i sänkt.' },
  tint: { name: 'Ton', use: 'Valda alternativ, återkoppling och överklagande.' },
  soft: { name: 'Mjuk', use: 'Sidhuvud i artiklar, och inbjudan att göra något.' },
  field: { name: 'Fält', use: 'Den starka ytan som bär sidan: startsidans första yta, e-tjänstens sidhuvud. En på varje sida.' },
  deep: { name: 'Djup', use: 'Sidfot och kontakt.' },
  text: { name: 'Text', use: 'All löpande text och alla rubriker. Som bakgrund bara i den öppna menyn.' },
  'text-secondary': { name: 'Andra text', use: 'Hjälptext, datum och bildtext. Aldrig det som läsaren inte får missa.' },
  'text-error': { name: 'Feltext', use: 'Orden i ett felmeddelande, med ikon före.' },
  'text-disabled': { name: 'Avstängd text', use: 'Kontroller som inte går att använda. Undvik dem: skriv hellre vad som saknas.' },
  'field-text': { name: 'Text på fält', use: 'All text på fält.' },
  'deep-text': { name: 'Text på djup', use: 'All text på djup.' },
  action: { name: 'Handling', use: 'Det man kan trycka på: länkar, viktigaste knappen, valda alternativ.' },
  'action-text': { name: 'Text på handling', use: 'Orden på knappen.' },
  strong: { name: 'Stark', use: 'Handling under pekaren. Länkar och knappar på mjuk yta.' },
  'strong-text': { name: 'Text på stark', use: 'Orden på knappen under pekaren.' },
  pressed: { name: 'Nedtryckt', use: 'Handling medan den trycks ned.' },
  'pressed-text': { name: 'Text på nedtryckt', use: 'Orden på knappen medan den trycks ned.' },
  danger: { name: 'Radera', use: 'Knapp som tar bort något, efter en fråga.' },
  'danger-text': { name: 'Text på radera', use: 'Orden på knappen som tar bort något.' },
  'danger-hover': { name: 'Radera, under pekaren', use: 'Knappen som tar bort något, under pekaren.' },
  'danger-pressed': { name: 'Radera, nedtryckt', use: 'Knappen som tar bort något, medan den trycks ned.' },
  'border-field': { name: 'Fältram', use: 'Ramen runt textfält, 2 px.' },
  'border-control': { name: 'Kontrollram', use: 'Ramen runt radioknappar och kryssrutor, och linjen i en tidslinje.' },
  divider: { name: 'Linje', use: 'Linjer mellan rader. Aldrig det enda som skiljer två delar åt.' },
  info: info.block,
  'info-tint': info.tint,
  'info-icon': info.icon,
  success: success.block,
  'success-tint': success.tint,
  'success-icon': success.icon,
  warning: warning.block,
  'warning-tint': warning.tint,
  'warning-icon': warning.icon,
  error: error.block,
  'error-tint': error.tint,
  'error-icon': error.icon,
  crisis: { name: 'Kris', use: 'Krismeddelandet, först på sidan.' },
  'crisis-text': { name: 'Text på kris', use: 'Orden i krismeddelandet.' },
  'crisis-block': { name: 'Kris, block', use: 'Bakom krismeddelandets ikon.' },
  'crisis-icon': { name: 'Kris, ikon', use: 'Ikonen på blocket. Alltid med ord bredvid.' },
  'focus-inner': { name: 'Fokus, inre ring', use: 'Visar var tangentbordet är. Ringarna är alltid två, så att en av dem syns.' },
  'focus-outer': { name: 'Fokus, yttre ring', use: 'Den andra av ringarna.' },
  'focus-field-inner': { name: 'Fokus på fält, inre ring', use: 'Samma sak på fält.' },
  'focus-field-outer': { name: 'Fokus på fält, yttre ring', use: 'Den andra av ringarna på fält.' },
  'focus-deep-inner': { name: 'Fokus på djup, inre ring', use: 'Samma sak på djup.' },
  'focus-deep-outer': { name: 'Fokus på djup, yttre ring', use: 'Den andra av ringarna på djup.' },
  scrim: { name: 'Slöja', use: 'Över sidan bakom en dialog.' },
};

/** The roles in the order and the groups that a designer looks for them. */
export const roleGroups: readonly { title: string; about: string; roles: readonly string[] }[] = [
  { title: 'Ytor', about: 'Det som annat ligger på. På varje yta får bara de texter stå som räknas upp.', roles: ['page', 'base', 'sunk', 'tint', 'soft', 'field', 'deep'] },
  { title: 'Det man kan trycka på', about: 'Samma färg betyder alltid samma sak: här händer något.', roles: ['action', 'strong', 'pressed', 'danger', 'danger-hover', 'danger-pressed'] },
  { title: 'Signaler', about: 'De enda färgerna utom accenten. Ikon och ord säger samma sak som färgen.', roles: ['info', 'info-tint', 'success', 'success-tint', 'warning', 'warning-tint', 'error', 'error-tint', 'crisis', 'crisis-block'] },
  { title: 'Text', about: 'Nästan svart, för att ingen ska behöva kisa.', roles: ['text', 'text-secondary', 'text-error', 'text-disabled', 'field-text', 'deep-text', 'action-text', 'strong-text', 'pressed-text', 'danger-text', 'info-icon', 'success-icon', 'warning-icon', 'error-icon', 'crisis-text', 'crisis-icon'] },
  { title: 'Linjer, fokus och slöja', about: 'Ramar är minst 3:1 mot ytan. Linjer mellan rader är bara prydnad.', roles: ['border-field', 'border-control', 'divider', 'focus-inner', 'focus-outer', 'focus-field-inner', 'focus-field-outer', 'focus-deep-inner', 'focus-deep-outer', 'scrim'] },
];

/** Names of the surfaces and other grounds, short enough for a heading of a column. */
export const roleName = (role: string): string => roleTexts[role]?.name ?? role;
