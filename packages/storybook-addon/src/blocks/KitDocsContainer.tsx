import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useState, type PropsWithChildren } from 'react';
import { addons } from 'storybook/preview-api';

/** Storybook's name of the event that the toolbar sends. */
const globalsUpdated = 'globalsUpdated';

/** The mode that the toolbar says, which a documentation page follows like an example does. */
function useMode(): string {
  const [mode, setMode] = useState(() => /(?:^|;)mode:(\w+)/u.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1] ?? 'light');
  useEffect(() => {
    const channel = addons.getChannel();
    const listen = ({ globals }: { globals: Record<string, unknown> }): void => setMode(String(globals['mode'] ?? 'light'));
    channel.on(globalsUpdated, listen);
    return () => channel.off(globalsUpdated, listen);
  }, []);
  return mode;
}

/** Documentation pages in the kit's own look: Storybook's styles for text, tables and code stay outside. */
export function KitDocsContainer({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const mode = useMode();
  useEffect(() => {
    const { documentElement, body } = document;
    documentElement.lang = 'sv';
    if (mode === 'auto') documentElement.removeAttribute('data-sthlm-mode');
    else documentElement.setAttribute('data-sthlm-mode', mode);
    // The example that was shown before may have stood on another surface.
    body.setAttribute('data-sthlm-surface', 'page');
  }, [mode]);
  return (
    <DocsContainer {...props}>
      <main className="sb-unstyled stad-docs" data-sthlm-surface="page">
        {children}
      </main>
    </DocsContainer>
  );
}
