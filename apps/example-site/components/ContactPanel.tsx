import type { ReactNode } from 'react';
import { Icon } from '@stockholm/react/icon';
import { Heading } from '@stockholm/react/heading';
import { Link } from '@stockholm/react/link';
import { Text } from '@stockholm/react/text';
import { Mail, MapPin } from 'lucide';
import { Phone } from './Phone.tsx';

interface ContactPanelProps {
  title: string;
  children: ReactNode;
  phone: string;
  hours: string;
  /** False on the page that the link would lead to. */
  hasFormLink?: boolean;
}

/** Who answers: a number large enough to read across the room, and the other ways in. */
export function ContactPanel({ title, children, phone, hours, hasFormLink = true }: ContactPanelProps) {
  return (
    <section className="ekudden-panel" data-sthlm-surface="deep">
      <Heading level={2} size="h3">
        {title}
      </Heading>
      <Text size="ui">{children}</Text>
      <Phone number={phone} size="large" />
      <Text size="ui">{hours}</Text>
      <ul className="ekudden-ways">
        {hasFormLink ? (
          <li>
            <Icon icon={Mail} />
            <Link href="/synpunkt">Skriv till oss</Link>
          </li>
        ) : null}
        <li>
          <Icon icon={MapPin} />
          <span>
            Vretängsgatan 12, Ekudden
            <br />
            Drop-in torsdag {'klockan\u00A013–17'}
          </span>
        </li>
      </ul>
    </section>
  );
}
