// Apart from the extractor, so that a host with a parser of its own, such as ESLint, does not load another.
export type { JsxComponent } from './jsx/jsx-component.ts';
export type { JsxElement, JsxFragment, JsxName } from './jsx/jsx-tree.ts';
export { type JsxSource, jsxUnits } from './jsx/jsx-units.ts';
