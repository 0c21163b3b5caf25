import { brokenDocx } from './docx-errors.ts';
import { readXml } from './read-xml.ts';
import { readZipEntries, unpack, type ZipEntry } from './zip-entries.ts';

export interface Relationship {
  id: string;
  /** The last word of the type's address: `hyperlink`, `comments`. */
  type: string;
  /** A part's name in the package, or an address outside it. Undefined for a path that leads out of the package. */
  target: string | undefined;
  external: boolean;
}

/** The parts of a Word document, unpacked when they are asked for. */
export class DocxPackage {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Name of the part with the text. */
  readonly main: string;
  readonly #byLowerCase = new Map<string, string>();

  /** @throws StadError `DOCX_BROKEN`, `DOCX_LOCKED`, `DOCX_OVERSIZED`. */
  constructor(bytes: Uint8Array) {
    this.entries = readZipEntries(bytes);
    for (const name of this.entries.keys()) this.#byLowerCase.set(name.toLowerCase(), name);
    const main = this.relationships('').find(({ type, external }) => type === 'officeDocument' && !external)?.target;
    if (main === undefined || !this.has(main)) throw brokenDocx('It is a zip without a Word document in it');
    this.main = main;
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A part as text, with its byte order mark; undefined when it is not there. */
  text(name: string): string | undefined {
    const entry = this.entries.get(name);
    if (entry === undefined) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpack(entry));
    } catch (cause) {
      if ((cause as { code?: unknown }).code === 'DOCX_BROKEN') throw cause;
      throw brokenDocx(`${name} is not UTF-8`, cause);
    }
  }

  /** Where a part's relationships are written; of the package itself for ''. */
  relationshipsName(part: string): string {
    const slash = part.lastIndexOf('/') + 1;
    return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  }

  relationships(part: string): Relationship[] {
    const name = this.relationshipsName(part);
    const xml = this.text(name);
    const found: Relationship[] = [];
    if (xml === undefined) return found;
    readXml(xml, name, {
      open: (tag) => {
        if (tag.name !== 'Relationship') return;
        const external = tag.attribute('TargetMode') === 'External';
        const target = tag.attribute('Target') ?? '';
        found.push({
          id: tag.attribute('Id') ?? '',
          type: (tag.attribute('Type') ?? '').split('/').at(-1) ?? '',
          target: external ? target : this.#resolve(part, target),
          external,
        });
      },
      close: () => undefined,
    });
    return found;
  }

  /** Part names are compared without case (ISO/IEC 29500-2, 6.2.2.3). */
  #resolve(from: string, target: string): string | undefined {
    const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
    for (const step of target.split('/')) {
      if (step === '..') {
        if (path.pop() === undefined) return undefined;
      } else if (step !== '' && step !== '.') path.push(step);
    }
    const name = path.join('/');
    return this.#byLowerCase.get(name.toLowerCase()) ?? name;
  }
}
