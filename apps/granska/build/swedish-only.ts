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
interface Choice extends Node {
  test: Node & { operator?: string; right?: Node & { value?: unknown } };
  consequent: Node;
}
interface Property extends Node {
  /** A name, or in quotation marks. */
  key: Node & { name?: string; value?: unknown };
  /** A spread has no key. */
  value: Node & { name?: string; properties?: (Partial<Property> & Node)[] };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Of a rule's `meta`: what it tells developers, the schema of settings that Granska has none of, and sources that its cards do not name. */
const unread = new Set(['description', 'schema', 'references']);

/** A source that many entries share, as the bundler names the second constant and those after it. */
const listSource = /^source\$\d+$/u;

/** Where a fact of the city's is from, and when that was looked up. */
const ofFact = new Set(['sources', 'verified']);

/** What an error tells developers. Granska goes by its code, and says it in Swedish. */
const ofError = new Set(['what', 'why', 'remedy']);

/** What goes, and what stands in its place: an empty string without. */
type Unsaid = Pick<Node, 'start' | 'end'> & { by?: string };

/** What Granska never says: the second wording of `say`, some of a rule's `meta`, where an entry in a list of words comes from, and how texts are compared: it has one. */
function unsaidIn(root: Node): Unsaid[] {
  const found: Unsaid[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'CallExpression') {
      const { callee, arguments: wordings } = node as Call;
      if (callee.type === 'Identifier' && callee.name === 'say' && wordings.length === 2) found.push(wordings[1] as Node);
    }
    if (node.type === 'NewExpression') {
      const { callee, arguments: given } = node as Call;
      const parts = callee.name === 'StadError' ? ((given[0] as Property['value'] | undefined)?.properties ?? []) : [];
      for (const one of parts) if (ofError.has(one.key?.name ?? '') && (one.value?.type === 'Literal' || one.value?.type === 'TemplateLiteral')) found.push(one.value);
    }
    if (node.type === 'ConditionalExpression') {
      const { test, consequent } = node as Choice;
      if (test.operator === '===' && test.right?.value === 'en') found.push(consequent);
    }
    if (node.type === 'Property') {
      const { key, value } = node as Property;
      // Where each fact of the city's is from: who asks for it gets the source of the whole instead.
      if (ofFact.has(String(key.name ?? key.value)) && value.type === 'ObjectExpression') found.push(value);
      // `why` is a note for those who keep the city's data.
      if ((key.name === 'en' || key.name === 'why') && value.type === 'Literal') found.push(value);
      if ((key.name === 'source' || key.value === 'source') && (value.type === 'Literal' || listSource.test(value.name ?? ''))) found.push(value);
      if (key.name === 'meta') {
        for (const one of value.properties ?? []) if (unread.has(one.key?.name ?? '') && one.value !== undefined) found.push(one.value);
      }
    }
    if (node.type === 'ObjectExpression') {
      const { properties = [] } = node as Property['value'];
      const comparison = properties.find(({ key, value }) => key?.name === 'project' && value?.type === 'FunctionExpression');
      if (comparison !== undefined && properties.some(({ key }) => key?.name === 'meta')) found.push({ start: comparison.start, end: comparison.end, by: "project: ''" });
    }
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.filter(isNode).forEach(visit);
      else if (isNode(value)) visit(value);
    }
  };
  visit(root);
  return found;
}

/** A page's title is its rule's id, which Granska does not show. */
const pageTitle = /(?<=": ")# [a-z]+\/[a-z-]+\\n\\n/gu;
/** What a rule's page tells of settings, which Granska has none of, and of when to turn the rule off, which Granska can't. A page is one string, its lines parted by `\n`. */
const settings = /\\n## (?:Alternativ|Med en egen ordlista|När du inte ska använda den)\\n.*?(?=\\n## |(?<!\\)",?$)/gmu;

/** The code without what is never said: empty strings in its place. A wording may hold another call: the outer one goes, with all that is in it. */
export function withoutUnsaid(code: string): string {
  let result = '';
  let at = 0;
  for (const { start, end, by = "''" } of unsaidIn(parseAst(code) as unknown as Node).sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += code.slice(at, start) + by;
    at = end;
  }
  return (result + code.slice(at)).replace(pageTitle, '').replace(settings, '');
}

/** Leaves out what the engine would say to others than writers of Swedish: the words weigh. */
export function swedishOnly(): Plugin {
  return {
    name: 'granska-swedish-only',
    apply: 'build',
    transform: (code, id) => (/[\\/](?:content-lint|city|findings)[\\/]dist[\\/][^?]*\.js$/u.test(id) ? { code: withoutUnsaid(code), map: null } : undefined),
  };
}
