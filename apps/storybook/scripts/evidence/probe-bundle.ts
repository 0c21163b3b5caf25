import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The name that the probe has in a page. */
export const probeName = 'stadPaintedPairs';

/** The probe of painted pairs as one script for a page. */
export async function bundleProbe(): Promise<string> {
  const entry = fileURLToPath(new URL('../../src/painted-pairs/in-the-page.ts', import.meta.url));
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib: { entry, formats: ['iife'], name: probeName } } });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Stad: Vite watches instead of building the probe.');
  return output.output[0].code;
}
