import { forwardRef, type ForwardedRef, type ReactElement, type Ref } from 'react';

/**
 * Lets a component take `ref` as an ordinary prop in React 18.3 (where only `forwardRef` hands it over) and in 19.
 * `forwardRef` is there for server components too, so a static component stays static.
 *
 * @param render a named function; React's tools show its name.
 */
export function withRef<Props extends { ref?: Ref<Element> | undefined }, Element extends globalThis.Element>(
  render: (props: Props, ref: ForwardedRef<Element>) => ReactElement | null,
): (props: Props) => ReactElement | null {
  return forwardRef(render as never) as never;
}
