import { Card } from '@stockholm/react/card';
import { DateBlock } from '@stockholm/react/date-block';
import type { SiteEvent, SiteText } from '../lib/texts.ts';
import { timeOfMeeting } from '../lib/dates.ts';

interface MeetingListProps {
  meetings: readonly (SiteText & { event: SiteEvent })[];
  headingLevel: 2 | 3 | 4;
}

/** Meetings with the day in a square, the next one first. */
export function MeetingList({ meetings, headingLevel }: MeetingListProps) {
  return (
    <ul className="ekudden-meetings">
      {meetings.map(({ href, title, event }) => (
        <Card
          key={href}
          as="li"
          variant="page"
          layout="compact"
          title={title}
          titleSize="h4"
          headingLevel={headingLevel}
          href={href}
          media={<DateBlock value={event.start.slice(0, 10)} />}
          meta={`${timeOfMeeting(event)}, ${event.place}`}
        />
      ))}
    </ul>
  );
}
