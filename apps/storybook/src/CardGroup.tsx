import { Heading } from '@stockholm/react/heading';
import type { ReactNode } from 'react';

export interface CardGroupProps {
  title: string;
  about: string;
  /** How many cards there are. */
  count: number;
  /** Cards that most readers do not look for are folded, so that the page stays short. */
  open: boolean;
  size?: 'small';
  children: ReactNode;
}

/** A heading, what the group is, and its cards. */
export function CardGroup({ title, about, count, open, size, children }: CardGroupProps) {
  return (
    <section className="stad-part">
      <Heading level={3}>{title}</Heading>
      <p>{about}</p>
      {/* eslint-disable-next-line kit/no-raw-html -- a quiet disclosure inside a small card: the kit's is as wide as a text */}
      <details className="stad-more" open={open}>
        <summary>
          {count} färger<span className="sthlm-visually-hidden">: {title}</span>
        </summary>
        <ul className="stad-cards" data-size={size}>
          {children}
        </ul>
      </details>
    </section>
  );
}
