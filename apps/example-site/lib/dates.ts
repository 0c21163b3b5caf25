const monthNames = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni',
  'juli', 'augusti', 'september', 'oktober', 'november', 'december',
];

/** `2026-11-05` → `5 november 2026`, with spaces that never break. Written out so that server and time zone do not matter. */
export function dateInWords(dateTime: string): string {
  const [year, month, day] = dateTime.split('-');
  return `${Number(day)}\u00A0${monthNames[Number(month) - 1] ?? ''}\u00A0${year ?? ''}`;
}

const clock = (dateTime: string): string => dateTime.slice(11).replace(/:00$/u, '').replace(/^0/u, '').replace(':', '.');

/** "Klockan 17–19": when a meeting begins and ends on the same day. */
export function timeOfMeeting({ start, end }: { start: string; end: string }): string {
  return `Klockan ${clock(start)}–${clock(end)}`;
}
