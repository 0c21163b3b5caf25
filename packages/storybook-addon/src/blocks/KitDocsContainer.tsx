import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, type PropsWithChildren } from 'react';

/** Documentation pages in the kit's own look and the reader's own mode: Storybook's styles for text, tables and code stay outside. */
export function KitDocsContainer({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  useEffect(() => {
    const { documentElement, body } = document;
    documentElement.lang = 'sv';
    // The example that was shown before may have stood there in another mode, and on another surface. A page of text is
    // the reader's: it follows the system, and only the examples on it follow the toolbar.
    for (const name of ['mode', 'accent', 'contrast', 'density']) documentElement.removeAttribute(`data-sthlm-${name}`);
    body.setAttribute('data-sthlm-surface', 'page');
  }, []);
  return (
    <DocsContainer {...props}>
      <main className="sb-unstyled stad-docs" data-sthlm-surface="page">
        {children}
      </main>
    </DocsContainer>
  );
}
