import { Icon } from '@stockholm/react/icon';
import { Link } from '@stockholm/react/link';
import { MapPin, MessageSquare, Phone as PhoneIcon } from 'lucide';
import { Phone } from './Phone.tsx';

/** The three ways to reach a human being, just below the hero. */
export function ContactStrip() {
  return (
    <div className="ekudden-strip" data-sthlm-surface="soft">
      <ul className="sthlm-container">
        <li>
          <Icon icon={PhoneIcon} />
          <span>
            <strong>
              Ring <Phone number="08-465 004 00" />
            </strong>
            <small>Måndag–fredag klockan 8–16.30</small>
          </span>
        </li>
        <li>
          <Icon icon={MapPin} />
          <span>
            <strong>
              <Link href="/kontakt">Besök oss på Vretängsgatan 12</Link>
            </strong>
            <small>Måndag–fredag klockan 9–15</small>
          </span>
        </li>
        <li>
          <Icon icon={MessageSquare} />
          <span>
            <strong>
              <Link href="/synpunkt">Lämna en synpunkt</Link>
            </strong>
            <small>Svar inom fem arbetsdagar</small>
          </span>
        </li>
      </ul>
    </div>
  );
}
