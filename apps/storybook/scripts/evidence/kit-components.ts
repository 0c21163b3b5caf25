import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
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
  /** Of its file of stories. */
  storiesHash: string;
}

// Line ends differ between checkouts of the same commit.
const hashOf = (text: string): string => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);

/** The kit's components with the hash of their source, as the manifest lists them. */
export async function kitComponents(): Promise<KitComponent[]> {
  const text = await readFile(new URL('../../../../packages/react/src/manifest.json', import.meta.url), 'utf8');
  const { components } = JSON.parse(text) as { components: { name: string; entry: string }[] };
  return Promise.all(
    components.map(async ({ name, entry }) => {
      const folder = entry.replace('@stockholm/react/', '');
      const path = new URL(`../../../../packages/react/src/${folder}/`, import.meta.url);
      // A part such as AccordionItem is shown in the stories of the whole.
      const stories = (await readdir(path)).filter((file) => file.endsWith('.stories.tsx'));
      return { name, folder, hash: sourceHash(folder), storiesHash: hashOf((await Promise.all(stories.map((file) => readFile(new URL(file, path), 'utf8')))).join('')) };
    }),
  );
}

export interface Story {
  id: string;
  /** In Swedish, as it is shown. */
  name: string;
  /** As the module calls it: `Variants`. */
  exportName: string;
  /** An example of what not to do: measured by nothing but whether it is caught. */
  isWrongUse: boolean;
}

interface StorybookIndex {
  entries: Record<string, { id: string; name: string; title: string; type: 'story' | 'docs'; exportName?: string; tags?: string[] }>;
}

/** The stories of a built Storybook by the last part of their title, which is the component's name. */
export function storiesByComponent(index: StorybookIndex): Map<string, Story[]> {
  const found = new Map<string, Story[]>();
  for (const { id, name, title, type, exportName = '', tags = [] } of Object.values(index.entries)) {
    if (type !== 'story') continue;
    const component = title.split('/').at(-1) ?? title;
    found.set(component, [...(found.get(component) ?? []), { id, name, exportName, isWrongUse: tags.includes('wrong-use') }]);
  }
  return found;
}

/** The story that a component's sheet of screenshots shows: the one with every variant, while there is none the first. */
export const sheetStory = (stories: readonly Story[]): Story | undefined => stories.find(({ exportName }) => exportName === 'Variants') ?? stories.find(({ exportName }) => exportName === 'Default') ?? stories[0];
