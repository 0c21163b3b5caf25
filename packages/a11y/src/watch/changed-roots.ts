/** Attributes that can change what a rule says. Watching all would answer to every animation that writes a `data-*`. */
export const watchedAttributes: readonly string[] = [
  ...['alt', 'autocomplete', 'checked', 'class', 'controls', 'dir', 'disabled', 'for', 'headers', 'hidden', 'href', 'id', 'inert'],
  ...['lang', 'name', 'open', 'role', 'scope', 'src', 'style', 'tabindex', 'title', 'type', 'usemap', 'value'],
  ...['aria-activedescendant', 'aria-checked', 'aria-controls', 'aria-current', 'aria-describedby', 'aria-disabled', 'aria-expanded'],
  ...['aria-hidden', 'aria-invalid', 'aria-label', 'aria-labelledby', 'aria-level', 'aria-live', 'aria-modal', 'aria-owns', 'aria-pressed'],
  ...['aria-required', 'aria-roledescription', 'aria-selected', 'aria-valuemax', 'aria-valuemin', 'aria-valuenow', 'aria-valuetext'],
];

const referring = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant', 'headers'];
/** Elements that take their name from what is inside them: emptied, they are the fault. */
const namedByContent = 'a,button,label,legend,summary,caption,option,th,td,figcaption,h1,h2,h3,h4,h5,h6,[role]';
/** A parent with more elements below it than this is left to the run over the whole page. */
const smallSubtree = 50;

/** Elements whose name, description or relation depends on an id. */
function referrersOf(ids: readonly string[], scope: ParentNode): Element[] {
  return ids.flatMap((id) => {
    const value = CSS.escape(id);
    return [...scope.querySelectorAll(referring.map((name) => `[${name}~="${value}"]`).join(','))];
  });
}

const idsIn = (node: Node): string[] =>
  node instanceof Element ? [node.id, ...Array.from(node.querySelectorAll('[id]'), (child) => child.id)].filter((id) => id !== '') : [];

/** Fields whose label is this element or one around it, and elements that refer to its id or an ancestor's. */
function dependants(element: Element, scope: ParentNode): Element[] {
  const ids: string[] = [];
  const found: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.id !== '') ids.push(at.id);
    if (at instanceof HTMLLabelElement && at.control !== null) found.push(at.control);
  }
  return [...found, ...referrersOf(ids, scope)];
}

export interface Changed {
  /** Elements to judge again. */
  roots: Element[];
  /** True when something changed that no small part of the page shows: a stylesheet, the title, a large parent. */
  wholePage: boolean;
}

/**
 * What has to be judged again after some DOM changes: the changed element itself (never its parent: one new class in
 * `main` would judge the whole page), and those elsewhere that depend on it, such as the field of a removed label.
 */
export function changedBy(records: readonly MutationRecord[], scope: Document): Changed {
  const roots = new Set<Element>();
  let wholePage = false;
  const addWithDependants = (element: Element): void => {
    roots.add(element);
    for (const other of dependants(element, scope)) roots.add(other);
  };
  for (const record of records) {
    const { target } = record;
    const element = target instanceof Element ? target : target.parentElement;
    if (element !== null && scope.head?.contains(element) === true) {
      wholePage = true;
      continue;
    }
    if (record.type === 'attributes' && element !== null) {
      addWithDependants(element);
      const before = record.oldValue;
      if (before !== null && (record.attributeName === 'id' || referring.includes(record.attributeName ?? ''))) {
        for (const id of before.split(/\s+/u).filter(Boolean)) {
          for (const other of referrersOf([id], scope)) roots.add(other);
          const named = scope.getElementById(id);
          if (named !== null) roots.add(named);
        }
      }
      continue;
    }
    if (record.type === 'characterData') {
      if (element !== null) addWithDependants(element);
      continue;
    }
    for (const added of record.addedNodes) if (added instanceof Element) addWithDependants(added);
    const textCame = [...record.addedNodes].some((node) => node.nodeType === Node.TEXT_NODE);
    if (element === null) {
      // A node directly below a shadow root: its host is what the page sees.
      if (target instanceof ShadowRoot) addWithDependants(target.host);
      continue;
    }
    if (record.removedNodes.length === 0 && !textCame) continue;
    for (const removed of record.removedNodes) {
      for (const other of referrersOf(idsIn(removed), scope)) roots.add(other);
      if (!(removed instanceof Element)) continue;
      for (const label of [...(removed.matches('label[for]') ? [removed] : []), ...removed.querySelectorAll('label[for]')]) {
        const field = scope.getElementById((label as HTMLLabelElement).htmlFor);
        if (field !== null) roots.add(field);
      }
    }
    const named = element.closest(namedByContent);
    if (named !== null) addWithDependants(named);
    if (element.getElementsByTagName('*').length <= smallSubtree) addWithDependants(element);
    else if (record.removedNodes.length > 0) wholePage = true;
  }
  return { roots: outermost([...roots]), wholePage };
}

/** Connected elements that lie in none of the others. */
export function outermost(elements: readonly Element[]): Element[] {
  const connected = [...new Set(elements)].filter((element) => element.isConnected);
  return connected.filter((element) => !connected.some((other) => other !== element && other.contains(element)));
}
