import { useOf } from '@storybook/addon-docs/blocks';
import type { ManifestComponent } from '@stockholm/findings/kit';
import type { StockholmParameters } from '../parameters.ts';

export interface DocumentedComponent {
  /** Its exported name; the last part of the story's title where the component has none. */
  name: string;
  /** Its part of the manifest, where there is one. */
  manifest: ManifestComponent | undefined;
  parameters: StockholmParameters;
}

/**
 * The component that a documentation page is about, and what is known of it.
 *
 * @param of - A module of stories; default: the page's own.
 */
export function useComponent(of?: unknown): DocumentedComponent {
  const resolved = useOf((of ?? 'meta') as 'meta', ['meta']) as unknown as {
    preparedMeta: { title?: string; component?: { displayName?: string; name?: string }; parameters: { stockholm?: StockholmParameters } };
  };
  const { component, title = '', parameters } = resolved.preparedMeta;
  const known = parameters.stockholm ?? {};
  // Minified code gives components new names: the title is what the author wrote.
  const fromTitle = title.split('/').at(-1) ?? '';
  const manifest = known.manifest?.components.find(({ name }) => name === fromTitle || name === component?.displayName || name === component?.name);
  return { name: manifest?.name ?? fromTitle, manifest, parameters: known };
}
