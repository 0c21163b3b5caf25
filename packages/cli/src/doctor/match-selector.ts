import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';

/** An element as far as it is known: from the kit's markup or the project's own. */
export interface KnownElement {
  tag: string;
  classes: ReadonlySet<string>;
  attributes: ReadonlyMap<string, string>;
}

/** A selector, cut at its combinators. The last part is what it is about. */
export interface CutSelector {
  /** As written. */
  text: string;
  /** Parts before the last: what must be around or before the element. */
  around: readonly (readonly Node[])[];
  subject: readonly Node[];
  /** `before` of `a::before`; empty for the element itself. */
  pseudoElement: string;
}

/** Old ones are written with one colon too. */
const pseudoElements = new Set(['before', 'after', 'first-letter', 'first-line']);
const nameOf = (node: { value: string }): string => node.value.replace(/^:+/u, '').toLowerCase();
const isPseudoElement = (node: Node): boolean => node.type === 'pseudo' && (node.value.startsWith('::') || pseudoElements.has(nameOf(node)));

function cut(selector: Selector): CutSelector {
  const compounds: Node[][] = [[]];
  for (const node of selector.nodes) {
    if (node.type === 'combinator') compounds.push([]);
    else if (node.type !== 'comment') compounds.at(-1)?.push(node);
  }
  const subject = compounds.pop() ?? [];
  const pseudo = subject.find(isPseudoElement);
  return {
    text: String(selector).trim(),
    // A selector that begins with a combinator is relative to what is around it.
    around: compounds.filter(({ length }) => length > 0),
    subject: subject.filter((node) => !isPseudoElement(node)),
    pseudoElement: pseudo?.type === 'pseudo' ? nameOf(pseudo) : '',
  };
}

/**
 * Cuts a rule's selectors.
 *
 * @param parents - Selectors of the rules around a nested one, outermost first.
 * @throws Error of the parser for what is no selector.
 */
export function cutSelectors(selector: string, parents: readonly string[] = []): CutSelector[] {
  let whole = selector;
  for (const parent of parents.toReversed()) {
    whole = selectorParser((root) => {
      root.each((one) => {
        let named = false;
        one.walkNesting((node) => {
          named = true;
          node.replaceWith(selectorParser.pseudo({ value: ':is', nodes: [selectorParser.selector({ value: '', nodes: [selectorParser.universal()] })] }));
        });
        if (!named) one.prepend(selectorParser.universal());
      });
    }).processSync(whole).replaceAll(':is(*)', `:is(${parent})`);
  }
  return selectorParser().astSync(whole).nodes.map(cut);
}

/** Pseudo-classes that say what an element is, and not what happens to it. */
const links = new Set(['any-link', 'link', 'visited']);
const alternatives = new Set(['is', 'where', 'matches', '-webkit-any', '-moz-any']);

function attributeMatches(node: selectorParser.Attribute, { attributes, classes }: KnownElement): boolean {
  const name = node.attribute.toLowerCase();
  const value = name === 'class' ? [...classes].join(' ') : attributes.get(name);
  if (value === undefined || (name === 'class' && classes.size === 0)) return false;
  const wanted = node.value ?? '';
  switch (node.operator) {
    case undefined:
      return true;
    case '=':
      return node.insensitive === true || name === 'type' ? value.toLowerCase() === wanted.toLowerCase() : value === wanted;
    case '~=':
      return value.split(/\s+/u).includes(wanted);
    case '|=':
      return value === wanted || value.startsWith(`${wanted}-`);
    case '^=':
      return wanted !== '' && value.startsWith(wanted);
    case '$=':
      return wanted !== '' && value.endsWith(wanted);
    case '*=':
      return wanted !== '' && value.includes(wanted);
    default:
      return false;
  }
}

const innerSelectors = (node: selectorParser.Pseudo): CutSelector[] => node.nodes.map(cut);
const isCertain = ({ around, subject }: CutSelector): boolean => around.length === 0 && subject.every((node) => node.type !== 'pseudo');

function pseudoMatches(node: selectorParser.Pseudo, element: KnownElement, isKnownClass: (name: string) => boolean): boolean {
  const name = nameOf(node);
  if (alternatives.has(name)) return innerSelectors(node).some((inner) => canMatch(inner, element, isKnownClass));
  if (name === 'not') return !innerSelectors(node).some((inner) => isCertain(inner) && canMatch(inner, element, isKnownClass));
  if (name === 'root') return element.tag === 'html';
  if (name === 'host' || name === 'host-context' || name === 'slotted') return false;
  if (links.has(name)) return (element.tag === 'a' || element.tag === 'area') && element.attributes.has('href');
  // A state, or a place among others: it may be so.
  return true;
}

function nodeMatches(node: Node, element: KnownElement, isKnownClass: (name: string) => boolean): boolean {
  switch (node.type) {
    case 'tag':
      return node.value.toLowerCase() === element.tag;
    case 'class':
      return element.classes.has(node.value);
    case 'attribute':
      return attributeMatches(node, element);
    case 'pseudo':
      return pseudoMatches(node, element, isKnownClass);
    case 'universal':
      return true;
    default:
      // An id is the project's own affair.
      return false;
  }
}

/** True where the kit can stand inside, or after, what a part of a selector says. */
const canBeAround = (nodes: readonly Node[], isKnownClass: (name: string) => boolean): boolean =>
  nodes.every((node) => node.type !== 'id' && (node.type !== 'class' || isKnownClass(node.value)));

/**
 * True when a selector can be about an element. What happens to it (`:hover`, `:first-child`) may be; what stands around it
 * may be any element or class that is known, and no other class or id.
 */
export function canMatch({ around, subject }: CutSelector, element: KnownElement, isKnownClass: (name: string) => boolean): boolean {
  return subject.length > 0 && subject.every((node) => nodeMatches(node, element, isKnownClass)) && around.every((nodes) => canBeAround(nodes, isKnownClass));
}

/** True when a selector names one of the classes. */
export const namesClass = ({ around, subject }: CutSelector, isNamed: (name: string) => boolean): boolean =>
  [...around.flat(), ...subject].some((node) => node.type === 'class' && isNamed(node.value));
