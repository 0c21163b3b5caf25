/** A component's own class, and what the page gives it besides. Plain joining: it runs for every element of every page. */
export function classNames(own: string, given: string | undefined): string {
  return given ? `${own} ${given}` : own;
}
