import { changedBy, outermost, watchedAttributes } from './changed-roots.ts';

export interface PageEvents {
  /** Parts of the page changed and the page has been still for a moment. */
  changed: (roots: Element[]) => void;
  /** Another page is shown: the address changed without a load. */
  routeChanged: () => void;
  /** Something changed that only a judgement of the whole page can see. */
  wholePageChanged: () => void;
}

export interface PageObserver {
  stop: () => void;
  /** Tells at once what has changed so far, without waiting for the page to be still. */
  flush: () => void;
}

/** Shadow roots below a node, open ones only: closed ones can't be reached by any script. */
function shadowRootsIn(node: ParentNode): ShadowRoot[] {
  const own = node instanceof Element && node.shadowRoot !== null ? [node.shadowRoot] : [];
  const below = Array.from(node.querySelectorAll('*')).flatMap((element) => element.shadowRoot ?? []);
  return [...own, ...below, ...below.flatMap(shadowRootsIn)];
}

/**
 * Listens to the page without touching React: mutations in the document and in open shadow roots, and the address.
 * While the tab is hidden nothing is told; the changes are told when it is seen again.
 *
 * @param quietMs - How long the page must have been still, in milliseconds.
 * @param ignore - Changes inside elements that match are ours, not the page's.
 */
export function observePage(events: PageEvents, quietMs: number, ignore: (element: Element) => boolean): PageObserver {
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = location.href;
  const seen = new WeakSet<ShadowRoot>();

  const tell = (): void => {
    clearTimeout(timer);
    if (document.hidden) return;
    const batch = records;
    records = [];
    if (location.href !== address) {
      address = location.href;
      events.routeChanged();
      return;
    }
    const { roots, wholePage } = changedBy(batch, document);
    const ours = outermost(roots).filter((root) => !ignore(root));
    if (ours.length > 0) events.changed(ours);
    if (wholePage) events.wholePageChanged();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, quietMs);
  };
  const take = (news: readonly MutationRecord[]): void => {
    records.push(...news);
    for (const { addedNodes } of news) {
      for (const node of addedNodes) if (node instanceof Element) for (const root of shadowRootsIn(node)) watch(root);
    }
  };
  const observer = new MutationObserver((news) => {
    take(news);
    wait();
  });
  const watch = (root: Document | ShadowRoot): void => {
    if (root instanceof ShadowRoot) {
      if (seen.has(root)) return;
      seen.add(root);
    }
    observer.observe(root, {
      attributeFilter: [...watchedAttributes],
      attributeOldValue: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  };
  watch(document);
  for (const root of shadowRootsIn(document)) watch(root);

  const stopping = new AbortController();
  const on = (target: EventTarget, type: string): void => target.addEventListener(type, wait, { signal: stopping.signal });
  on(window, 'popstate');
  on(window, 'hashchange');
  on(document, 'visibilitychange');
  // history.pushState tells nobody; the Navigation API does, where the browser has it. Elsewhere the mutations that
  // come with the new page make `tell` compare the address.
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation !== undefined) on(navigation, 'currententrychange');

  return {
    stop: () => {
      stopping.abort();
      observer.disconnect();
      clearTimeout(timer);
    },
    flush: () => {
      take(observer.takeRecords());
      tell();
    },
  };
}
