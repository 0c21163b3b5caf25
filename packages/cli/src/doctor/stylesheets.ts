import { dirname } from 'node:path';
import { isStadError, type StadError } from '@stad/errors';
import postcss, { CssSyntaxError, type AtRule, type Container, type Root, type Rule } from 'postcss';
import { readSource } from '../check/read-source.ts';
import type { Problems } from '../problems.ts';
import { isElsewhere, resolveImport } from './resolve-stylesheet.ts';

/** A stylesheet that has been read. */
export interface Sheet {
  /** Absolute path of the file that it stands in. */
  path: string;
  uri: string;
  root: Root;
  /** Lines and columns of the file before it: of a `<style>` in a page. */
  before: { line: number; column: number };
}

/** A rule as one page or script meets it. */
export interface MetRule {
  sheet: Sheet;
  rule: Rule;
  /** Outermost name of its layer; undefined without one. */
  layer: string | undefined;
}

/** What a page, a script or a stylesheet that nobody asks for brings, in order. */
export interface Cascade {
  rules: MetRule[];
  /** Outermost names of layers, as they are first named: a later one wins. */
  layers: string[];
}

/** An address that leads nowhere in the project. */
export interface Unseen {
  sheet: Pick<Sheet, 'uri'>;
  address: string;
}

interface Import {
  address: string;
  /** Undefined without `layer`; empty for one without a name. */
  layer: string | undefined;
}

const importForm = /^\s*(?:url\(\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"')]+))\s*\)?/u;

/** The parts of `@import`'s words. Undefined when it is none. */
export function readImport(params: string): Import | undefined {
  const match = importForm.exec(params);
  const address = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || address === undefined || address === '') return undefined;
  const rest = params.slice(match[0].length);
  const layer = /(?:^|\s)layer(?:\(([^)]*)\))?(?=\s|$)/iu.exec(rest);
  return { address, layer: layer === null ? undefined : (layer[1] ?? '').trim() };
}

const outermost = (name: string): string => name.split('.')[0]?.trim() ?? '';

/** Layers without a name are told apart by where they stand. */
const anonymous = (sheet: Sheet, at: AtRule): string => `(${sheet.uri}:${at.source?.start?.offset ?? 0})`;

/** Reads stylesheets, each file once, and follows what they import. */
export class Stylesheets {
  readonly problems: StadError[] = [];
  readonly unseen: Unseen[] = [];
  /** Paths of files that something asks for. */
  readonly asked = new Set<string>();
  readonly #sheets = new Map<string, Sheet | undefined>();
  readonly #uri: (path: string) => string;
  readonly #words: Problems;

  constructor(uri: (path: string) => string, words: Problems) {
    this.#uri = uri;
    this.#words = words;
  }

  /** Every file that was read. */
  get read(): Sheet[] {
    return [...this.#sheets.values()].filter((sheet) => sheet !== undefined);
  }

  /** A file's stylesheet. Undefined when it can't be read or parsed, which is in `problems` then. */
  async open(path: string): Promise<Sheet | undefined> {
    if (!this.#sheets.has(path)) {
      const uri = this.#uri(path);
      try {
        this.#sheets.set(path, this.parse(await readSource(path, uri, this.#words), path, uri));
      } catch (error) {
        if (!isStadError(error)) throw error;
        this.problems.push(error);
        this.#sheets.set(path, undefined);
      }
    }
    return this.#sheets.get(path);
  }

  /** A stylesheet from its text. Undefined when it can't be parsed, which is in `problems` then. */
  parse(text: string, path: string, uri: string, before = { line: 0, column: 0 }): Sheet | undefined {
    try {
      return { path, uri, root: postcss.parse(text, { from: path }), before };
    } catch (error) {
      if (!(error instanceof CssSyntaxError)) throw error;
      this.problems.push(this.#words.unparsable(uri, 'PostCSS', `${(error.line ?? 1) + before.line}:${error.column ?? 1} ${error.reason}`));
      return undefined;
    }
  }

  /** Adds all that a stylesheet brings to a cascade. */
  async follow(sheet: Sheet, cascade: Cascade, layer?: string, around: readonly Sheet[] = []): Promise<void> {
    if (around.includes(sheet)) return;
    await this.#walk(sheet.root, sheet, cascade, layer, [...around, sheet]);
  }

  async #walk(container: Container, sheet: Sheet, cascade: Cascade, layer: string | undefined, around: readonly Sheet[]): Promise<void> {
    const enter = (name: string): string => {
      const outer = layer ?? outermost(name);
      if (!cascade.layers.includes(outer)) cascade.layers.push(outer);
      return outer;
    };
    for (const node of container.nodes ?? []) {
      if (node.type === 'rule') {
        cascade.rules.push({ sheet, rule: node, layer });
        await this.#walk(node, sheet, cascade, layer, around);
      }
      if (node.type !== 'atrule') continue;
      const name = node.name.toLowerCase();
      if (name === 'import') await this.#import(node, sheet, cascade, layer, enter, around);
      else if (name === 'layer' && node.nodes === undefined) node.params.split(',').forEach(enter);
      else if (name === 'layer') await this.#walk(node, sheet, cascade, enter(node.params.trim() === '' ? anonymous(sheet, node) : node.params), around);
      else if (!name.endsWith('keyframes') && node.nodes !== undefined) await this.#walk(node, sheet, cascade, layer, around);
    }
  }

  async #import(node: AtRule, sheet: Sheet, cascade: Cascade, layer: string | undefined, enter: (name: string) => string, around: readonly Sheet[]): Promise<void> {
    const found = readImport(node.params);
    if (found === undefined) return;
    const inner = found.layer === undefined ? layer : enter(found.layer === '' ? anonymous(sheet, node) : found.layer);
    const path = isElsewhere(found.address) ? undefined : resolveImport(found.address, dirname(sheet.path), true);
    if (path === undefined) {
      this.unseen.push({ sheet, address: found.address });
      return;
    }
    this.asked.add(path);
    const imported = await this.open(path);
    if (imported !== undefined) await this.follow(imported, cascade, inner, around);
  }
}
