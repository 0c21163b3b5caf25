import { readFile } from 'node:fs/promises';
// @boundaries-ignore what is measured must carry the hash and the bytes that the kit itself computes
// eslint-disable-next-line house/may-import -- the kit's build script is not published, so it has no entry to import
import { sourceHash } from '../../../../packages/react/scripts/source-hash.ts';

export interface KitComponent {
  /** `Button`. */
  name: string;
  /** Its folder and entry: `button`. */
  folder: string;
  /** Of its source and stylesheet as they are now. */
  hash: string;
}

/** The kit's components with the hash of their source, as the manifest lists them. */
export async function kitComponents(): Promise<KitComponent[]> {
  const text = await readFile(new URL('../../../../packages/react/src/manifest.json', import.meta.url), 'utf8');
  const { components } = JSON.parse(text) as { components: { name: string; entry: string }[] };
  return components.map(({ name, entry }) => {
    const folder = entry.replace('@stockholm/react/', '');
    return { name, folder, hash: sourceHash(folder) };
  });
}

interface StorybookIndex {
  entries: Record<string, { id: string; name: string; title: string; type: 'story' | 'docs' }>;
}

/** The stories of a built Storybook by the last part of their title, which is the component's name. */
export function storiesByComponent(index: StorybookIndex): Map<string, { id: string; name: string }[]> {
  const found = new Map<string, { id: string; name: string }[]>();
  for (const { id, name, title, type } of Object.values(index.entries)) {
    if (type !== 'story') continue;
    const component = title.split('/').at(-1) ?? title;
    found.set(component, [...(found.get(component) ?? []), { id, name }]);
  }
  return found;
}
