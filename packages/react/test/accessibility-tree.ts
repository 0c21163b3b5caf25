import { cdp } from 'vitest/browser';

/** One thing that assistive technology is told of. */
export interface Heard {
  role: string;
  name: string;
  description: string;
  /** `expanded`, `focused`, `modal` and so on, where the browser says them. */
  states: Readonly<Record<string, unknown>>;
}

interface AxValue {
  value: unknown;
}

interface AxNode {
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  description?: AxValue;
  properties?: { name: string; value: AxValue }[];
}

interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[];
}

interface Session {
  send(method: 'Page.getFrameTree'): Promise<{ frameTree: FrameTree }>;
  send(method: 'Accessibility.getFullAXTree', options: { frameId: string }): Promise<{ nodes: AxNode[] }>;
}

const framesOf = (tree: FrameTree): FrameTree['frame'][] => [tree.frame, ...(tree.childFrames ?? []).flatMap(framesOf)];

/** What Chromium tells assistive technology of this document, in reading order: what is hidden from it is not there. */
export async function accessibilityTree(): Promise<Heard[]> {
  const session = cdp() as unknown as Session;
  const { frameTree } = await session.send('Page.getFrameTree');
  const own = framesOf(frameTree).find(({ url }) => url === location.href);
  if (own === undefined) throw new Error(`Stad: the browser has no frame with the address ${location.href}.`);
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: own.id });
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
      states: Object.fromEntries(properties.map(({ name: property, value }) => [property, value.value])),
    }));
}
