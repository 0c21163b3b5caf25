import { fileURLToPath } from 'node:url';
import { build } from 'vite';

async function bundled(relative: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(relative, import.meta.url));
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib: { entry, formats: ['iife'], name } } });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Stad: Vite watches instead of building the probe.');
  return output.output[0].code;
}

/** The probe of painted pairs as one script for a page, where it is called `stadPaintedPairs`. */
export const bundleProbe = (): Promise<string> => bundled('../../src/painted-pairs/in-the-page.ts', 'stadPaintedPairs');

/** The probes of everything else, as one script for a page, where they are called `stadProbes`. */
export const bundleProbes = (): Promise<string> => bundled('./probes/in-the-page.ts', 'stadProbes');
