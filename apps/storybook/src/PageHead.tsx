import { Heading } from '@stockholm/react/heading';
import type { ReactNode } from 'react';

/** Opens a documentation page: a full-bleed field with what the page is about. */
export function PageHead({ title, lead }: { title: string; lead: ReactNode }) {
  return (
    <header className="stad-head" data-sthlm-surface="field">
      <div className="stad-page">
        <Heading level={1}>{title}</Heading>
        <p className="stad-lead">{lead}</p>
      </div>
    </header>
  );
}

/** The reading column of a documentation page. */
export function PageContent({ children }: { children: ReactNode }) {
  return <div className="stad-page stad-content">{children}</div>;
}
