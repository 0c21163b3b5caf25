const monthNames = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni',
  'juli', 'augusti', 'september', 'oktober', 'november', 'december',
];

/** `2026-11-05` → `5 november 2026`, with spaces that never break. Written out so that server and time zone do not matter. */
export function dateInWords(dateTime: string): string {
  const [year, month, day] = dateTime.split('-');
  return `${Number(day)}\u00A0${monthNames[Number(month) - 1] ?? ''}\u00A0${year ?? ''}`;
}
