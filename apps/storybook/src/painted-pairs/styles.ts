/** What an element or one of its pseudo-elements looks like, asked once while a page is judged. */
export class Styles {
  readonly #known = new Map<Element, Map<string, CSSStyleDeclaration>>();

  of(element: Element, pseudo = ''): CSSStyleDeclaration {
    const own = this.#known.get(element) ?? new Map<string, CSSStyleDeclaration>();
    this.#known.set(element, own);
    const style = own.get(pseudo) ?? getComputedStyle(element, pseudo === '' ? null : pseudo);
    own.set(pseudo, style);
    return style;
  }

  /** Whether `::before` or `::after` is there. */
  hasPseudo(element: Element, pseudo: string): boolean {
    const { content, display } = this.of(element, pseudo);
    return content !== 'none' && content !== 'normal' && display !== 'none';
  }
}
