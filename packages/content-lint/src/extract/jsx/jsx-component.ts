import type { UnitKind } from '../../text-unit.ts';

/** What is known of the texts of a component. The manifest of a kit has it. */
export interface JsxComponent {
  /** What its children are, where they are text. */
  children?: { text?: UnitKind };
  props?: readonly {
    name: string;
    /** What the prop's text is; absent where it is no text. */
    text?: UnitKind;
    /** A closed set, which is no text whatever the prop is called. */
    values?: readonly string[];
  }[];
}

/**
 * Which component a module exports under a name; undefined for one that nothing is known of.
 *
 * @param source - As the import says it: `@stockholm/react/button`, `./ui`.
 * @param exported - The name that the module exports, or `default`.
 */
export type JsxComponents = (source: string, exported: string) => JsxComponent | undefined;
