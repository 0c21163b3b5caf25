import { dirname, resolve } from 'node:path';
import { readKit, type ManifestComponent } from '@stockholm/findings/kit';

/** A component of the installed kit, with the module that a fix should import it from. */
export type KitComponent = ManifestComponent;

/** The manifest that is installed beside a file, ready to be asked. */
export interface InstalledKit {
  /** `@stockholm/react`. */
  package: string;
  version: string;
  components: readonly KitComponent[];
  /** The component that a module exports under a name; the root entry exports all. */
  find(source: string, exported: string): KitComponent | undefined;
  byName(name: string): KitComponent | undefined;
  /** Components that stand in for an element of HTML, by the element's name. */
  replacing(element: string): readonly Replacement[];
  /** Components that stand in for a legacy class, whatever the element. */
  replacingClass(className: string): readonly Replacement[];
  /** True for the package itself and its subpaths. */
  owns(source: string): boolean;
}

export interface Replacement {
  component: KitComponent;
  attributes: Readonly<Record<string, string>>;
  className?: string;
}

export type KitLookup = { kit: InstalledKit } | { kit?: undefined; reason: string };

const lookups = new Map<string, KitLookup>();
const indexes = new WeakMap<object, InstalledKit>();

/**
 * Finds the kit beside a linted file. Asked once per folder and process: editors restart their ESLint server
 * when node_modules change.
 *
 * @param file - Absolute path of the linted file, or of any file in the folder that has the kit.
 * @returns the kit, or the reason why there is none, as one English sentence.
 */
export function installedKit(file: string): KitLookup {
  const folder = dirname(resolve(file));
  const known = lookups.get(folder);
  if (known !== undefined) return known;
  const found = lookUp(file);
  lookups.set(folder, found);
  return found;
}

function lookUp(file: string): KitLookup {
  const kit = readKit(file);
  if (!kit.found) return { reason: kit.reason };
  const { manifest } = kit;
  if (manifest === undefined) return { reason: 'The kit beside the file has no React components: @stockholm/react is not installed.' };
  if (!Array.isArray(manifest.components)) return { reason: `The manifest of ${manifest.package} ${kit.version} lists no components.` };
  const index = indexes.get(manifest) ?? indexOf(manifest.package ?? '@stockholm/react', kit.version, manifest.components);
  indexes.set(manifest, index);
  return { kit: index };
}

function indexOf(packageName: string, version: string, components: readonly KitComponent[]): InstalledKit {
  const byName = new Map(components.map((component) => [component.name, component]));
  const byElement = new Map<string, Replacement[]>();
  const byClass = new Map<string, Replacement[]>();
  const add = (map: Map<string, Replacement[]>, key: string, value: Replacement): void => void map.set(key, [...(map.get(key) ?? []), value]);
  for (const component of components.filter(({ status }) => status !== 'deprecated')) {
    for (const { element, attributes = {}, className } of component.replaces ?? []) {
      const replacement = { component, attributes, ...(className === undefined ? {} : { className }) };
      if (element !== undefined) add(byElement, element, replacement);
      else if (className !== undefined) add(byClass, className, replacement);
    }
  }
  return {
    package: packageName,
    version,
    components,
    byName: (name) => byName.get(name),
    find(source, exported) {
      const component = byName.get(exported);
      return component !== undefined && (source === component.entry || source === packageName) ? component : undefined;
    },
    replacing: (element) => byElement.get(element) ?? [],
    replacingClass: (className) => byClass.get(className) ?? [],
    owns: (source) => source === packageName || source.startsWith(`${packageName}/`),
  };
}
