import type { ReactNode } from 'react';
import { Breadcrumbs } from '@stockholm/react/breadcrumbs';
import { Hero } from '@stockholm/react/hero';

interface PageHeadProps {
  breadcrumbs: { href: string; label: string }[];
  title: ReactNode;
  lead: string;
  /** The one thing to do here. */
  action?: ReactNode;
  /** A drawing. It carries no information. */
  picture?: ReactNode;
}

/** The soft surface that opens every page but the first. */
export function PageHead({ breadcrumbs, title, lead, action, picture }: PageHeadProps) {
  return (
    <Hero surface="soft" size="h1" before={<Breadcrumbs items={breadcrumbs} />} title={title} lead={lead} picture={picture}>
      {action}
    </Hero>
  );
}
