import type { ReactNode } from 'react';
import { Breadcrumbs } from '@stockholm/react/breadcrumbs';
import { Heading } from '@stockholm/react/heading';
import { Text } from '@stockholm/react/text';

interface PageHeadProps {
  breadcrumbs: { href: string; label: string }[];
  title: ReactNode;
  lead: string;
  /** The one thing to do here. */
  action?: ReactNode;
  /** A drawing in `public/bilder`, 480 × 520. It carries no information. */
  picture?: string;
}

/** The soft surface that opens every page but the first. */
export function PageHead({ breadcrumbs, title, lead, action, picture }: PageHeadProps) {
  return (
    <div className="ekudden-head" data-sthlm-surface="soft">
      <div className="sthlm-container">
        <div className="ekudden-head__words">
          <Breadcrumbs items={breadcrumbs} />
          <Heading level={1}>{title}</Heading>
          <Text size="lead">{lead}</Text>
          {action === undefined ? null : <div className="sthlm-actions ekudden-head__action">{action}</div>}
        </div>
      </div>
      {picture === undefined ? null : <img className="ekudden-head__picture" src={picture} alt="" width={480} height={520} />}
    </div>
  );
}
