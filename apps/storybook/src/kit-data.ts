import type { KitManifest } from '@stockholm/findings/kit';
import type { EvidenceFile } from '@stockholm/storybook-addon';
import evidenceJson from '@stockholm/react/evidence.json';
import manifestJson from '@stockholm/react/manifest.json';

/** What the kit says of its components. */
export const manifest = manifestJson as unknown as KitManifest;
/** What was measured of them. */
export const evidence = evidenceJson as unknown as EvidenceFile;

const readOut = import.meta.glob<string>('../../../packages/react/src/*/*.aria.yaml', { query: '?raw', import: 'default', eager: true });

/** How their examples are read out, by the component's name. */
export const transcripts: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(readOut).map(([path, text]) => [path.split('/').at(-1)?.replace('.aria.yaml', '') ?? path, text]));
