import type { KitManifest, ManifestComponent } from './manifest.ts';
import { exportedFrom } from './project-barrels.ts';
import { readKit } from './read-kit.ts';

const byName = new WeakMap<KitManifest, ReadonlyMap<string, ManifestComponent>>();

/**
 * Which component of the installed kit a file gets when it imports a name: from the kit's root, from the component's own
 * entry, or through the project's own modules that pass it on.
 *
 * @param fromFile - Path of the importing file; the kit beside it is asked.
 * @returns undefined for names from elsewhere, and for every name where no kit is installed.
 */
export function kitComponents(fromFile: string): (source: string, exported: string) => ManifestComponent | undefined {
  // Read when the first import asks: most files have none of the kit.
  let manifest: KitManifest | null | undefined;
  return (source, exported) => {
    manifest ??= manifestBeside(fromFile) ?? null;
    if (manifest === null) return undefined;
    const { package: owner, components } = manifest;
    const origin = source.startsWith('.') ? exportedFrom(fromFile, source, exported, (from) => from === owner || from.startsWith(`${owner}/`)) : { source, exported };
    if (origin === undefined) return undefined;
    const known = byName.get(manifest) ?? new Map(components.map((component) => [component.name, component]));
    byName.set(manifest, known);
    const component = known.get(origin.exported);
    return component !== undefined && (origin.source === component.entry || origin.source === owner) ? component : undefined;
  };
}

function manifestBeside(fromFile: string): KitManifest | undefined {
  const kit = readKit(fromFile);
  return kit.found && Array.isArray(kit.manifest?.components) ? kit.manifest : undefined;
}
