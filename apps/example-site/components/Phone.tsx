import { Link } from '@stockholm/react/link';
import { phoneHref } from '../lib/markdown.ts';

interface PhoneProps {
  /** As it is printed: `08-465 004 00`. */
  number: string;
  /** The large number of a contact panel. */
  size?: 'text' | 'large';
}

/** A number that can be rung and stays on one line while there is room. */
export function Phone({ number, size = 'text' }: PhoneProps) {
  return (
    <Link className="ekudden-phone" data-size={size} href={phoneHref(number)}>
      {number}
    </Link>
  );
}
