import type { KitManifest } from '@stockholm/findings/kit';
import type { EvidenceFile } from '@stockholm/storybook-addon';
import evidenceJson from '@stockholm/react/evidence.json';
import manifestJson from '@stockholm/react/manifest.json';

/** What the kit says of its components. */
export const manifest = manifestJson as unknown as KitManifest;
/** What was measured of them. */
export const evidence = evidenceJson as unknown as EvidenceFile;
