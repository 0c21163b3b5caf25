/**
 * The part of a React fiber that says which components made a DOM element. Unofficial, and alike in React 17, 18 and
 * 19 (16 used another key): whatever is missing only makes the answer shorter.
 */
interface FiberLike {
  type?: unknown;
  return?: FiberLike | null;
  _debugOwner?: FiberLike | { name?: string; owner?: unknown } | null;
  name?: string;
  owner?: FiberLike | null;
}

const fiberKey = /^__react(?:Fiber|InternalInstance)\$/u;

function fiberOf(element: Element): FiberLike | undefined {
  for (const key of Object.keys(element)) {
    if (fiberKey.test(key)) return (element as unknown as Record<string, FiberLike>)[key];
  }
  return undefined;
}

function nameOfType(type: unknown): string | undefined {
  if (typeof type === 'function') return (type as { displayName?: string }).displayName ?? (type.name === '' ? undefined : type.name);
  if (typeof type !== 'object' || type === null) return undefined;
  const { displayName, render, type: inner } = type as { displayName?: string; render?: unknown; type?: unknown };
  // forwardRef keeps the component in `render`, memo in `type`.
  return displayName ?? nameOfType(render) ?? nameOfType(inner);
}

const nameOf = (fiber: FiberLike): string | undefined => nameOfType(fiber.type) ?? (typeof fiber.name === 'string' ? fiber.name : undefined);

/** More owners than this say nothing more about where to look. */
const longest = 6;

/**
 * Names of the React components that made an element, nearest first. In development the owners (who wrote the JSX);
 * in production, or where owners are unknown, the named ancestors. Empty outside React.
 */
export function componentChain(element: Element): string[] {
  let host: Element | null = element;
  let fiber = fiberOf(element);
  // Set by innerHTML or a library: the nearest ancestor that React made is the one to look in.
  while (fiber === undefined && host !== null) {
    host = host.parentElement;
    fiber = host === null ? undefined : fiberOf(host);
  }
  const walk = (from: FiberLike | undefined, next: (fiber: FiberLike) => FiberLike | null | undefined): string[] => {
    const names: string[] = [];
    for (let at: FiberLike | null | undefined = from; at !== null && at !== undefined && names.length < longest; at = next(at)) {
      const name = nameOf(at);
      if (name !== undefined && name !== names.at(-1)) names.push(name);
    }
    return names;
  };
  const owners = walk(fiber, (at) => (at._debugOwner as FiberLike | null | undefined) ?? at.owner);
  return owners.length > 0 ? owners : walk(fiber, (at) => at.return);
}
