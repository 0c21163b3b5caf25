import { parseAst, type Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
}
interface Call extends Node {
  callee: Node & { name?: string };
  arguments: Node[];
}
interface Property extends Node {
  key: Node & { name?: string };
  /** A spread has no key. */
  value: Node & { properties?: (Partial<Property> & Node)[] };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Of a rule's `meta`: what it tells developers, the schema of settings that Granska has none of, and sources that its cards do not name. */
const unread = new Set(['description', 'schema', 'references']);

/** What Granska never says: the second wording of `say`, some of a rule's `meta`, and where an entry in a list of words comes from. */
function unsaidIn(root: Node): Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'CallExpression') {
      const { callee, arguments: wordings } = node as Call;
      if (callee.type === 'Identifier' && callee.name === 'say' && wordings.length === 2) found.push(wordings[1] as Node);
    }
    if (node.type === 'Property') {
      const { key, value } = node as Property;
      if (key.name === 'source' && value.type === 'Literal') found.push(value);
      if (key.name === 'meta') {
        for (const one of value.properties ?? []) if (unread.has(one.key?.name ?? '') && one.value !== undefined) found.push(one.value);
      }
    }
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.filter(isNode).forEach(visit);
      else if (isNode(value)) visit(value);
    }
  };
  visit(root);
  return found;
}

/** The code without what is never said: empty strings in its place. A wording may hold another call: the outer one goes, with all that is in it. */
export function withoutUnsaid(code: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of unsaidIn(parseAst(code) as unknown as Node).sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += `${code.slice(at, start)}''`;
    at = end;
  }
  return result + code.slice(at);
}

/** Leaves out what the engine would say to others than writers of Swedish: the words weigh. */
export function swedishOnly(): Plugin {
  return {
    name: 'granska-swedish-only',
    apply: 'build',
    transform: (code, id) => (/[\\/]content-lint[\\/]dist[\\/][^?]*\.js$/u.test(id) ? { code: withoutUnsaid(code), map: null } : undefined),
  };
}
