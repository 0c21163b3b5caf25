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

/** What the engine says in English to those who ask for it: the second wording of `say`, and what a rule's `meta` tells developers. */
function englishIn(root: Node): Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'CallExpression') {
      const { callee, arguments: wordings } = node as Call;
      if (callee.type === 'Identifier' && callee.name === 'say' && wordings.length === 2) found.push(wordings[1] as Node);
    }
    if (node.type === 'Property' && (node as Property).key.name === 'meta') {
      const description = (node as Property).value.properties?.find(({ key }) => key?.name === 'description')?.value;
      if (description !== undefined) found.push(description);
    }
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.filter(isNode).forEach(visit);
      else if (isNode(value)) visit(value);
    }
  };
  visit(root);
  return found;
}

/** The code without its English wordings. A wording may hold another call: the outer one goes, with all that is in it. */
export function withoutEnglish(code: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of englishIn(parseAst(code) as unknown as Node).sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += `${code.slice(at, start)}''`;
    at = end;
  }
  return result + code.slice(at);
}

/** Leaves out what the engine would say in English: Granska speaks Swedish, and the words weigh. */
export function swedishOnly(): Plugin {
  return {
    name: 'granska-swedish-only',
    apply: 'build',
    transform: (code, id) => (/[\\/]content-lint[\\/]dist[\\/][^?]*\.js$/u.test(id) ? { code: withoutEnglish(code), map: null } : undefined),
  };
}
