import { siteEvents } from '../../../../lib/texts.ts';

/** Signs that have a meaning in a calendar file (RFC 5545, 3.3.11). */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`).replaceAll('\u00AD', '');
const compact = (dateTime: string): string => `${dateTime.replaceAll(/[-:]/gu, '')}00`;

/** A meeting as a calendar file that any calendar can read (RFC 5545). */
export async function GET(_request: Request, { params }: { params: Promise<{ mote: string }> }): Promise<Response> {
  const { mote } = await params;
  const meeting = siteEvents().find(({ href }) => href === `/moten/${mote}`);
  if (meeting === undefined) return new Response('Mötet finns inte.', { status: 404 });
  const { title, event, updated } = meeting;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ekuddens stadsdelsförvaltning//Möten//SV',
    'BEGIN:VEVENT',
    `UID:${mote}@ekudden.example`,
    `DTSTAMP:${updated.replaceAll('-', '')}T000000Z`,
    `DTSTART;TZID=Europe/Stockholm:${compact(event.start)}`,
    `DTEND;TZID=Europe/Stockholm:${compact(event.end)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(`${event.place}, ${event.address}`)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return new Response(lines.join('\r\n'), { headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${mote}.ics"` } });
}
