import type { AtRule, Container, Declaration, Root, Rule } from 'postcss';
import { htmlTags } from './html-tags.ts';
import { longhandsOf } from './longhands.ts';
import { canMatch, cutSelectors, type CutSelector, type KnownElement } from './match-selector.ts';

/** What the kit says of an element, for one of the properties that it sets. */
export interface KitDeclaration {
  /** As in the kit's file: `.sthlm-button`. */
  selector: string;
  property: string;
  value: string;
}

interface KitRule {
  cut: CutSelector;
  declarations: readonly { property: string; value: string }[];
}

export const isKitClass = (name: string): boolean => name.startsWith('sthlm-');

/** The selectors of the rules around a nested one, outermost first. */
export function parentsOf(rule: Rule): string[] {
  const parents: string[] = [];
  for (let above = rule.parent as Container | undefined; above !== undefined; above = above.parent as Container | undefined) {
    if (above.type === 'rule') parents.unshift((above as unknown as Rule).selector);
  }
  return parents;
}

/** True for the steps of an animation, which are no selectors. */
export const isInKeyframes = (rule: Rule): boolean => rule.parent?.type === 'atrule' && /keyframes$/iu.test((rule.parent as AtRule).name);

/** A rule's own declarations. */
export const declarationsOf = (rule: Rule): Declaration[] => (rule.nodes ?? []).filter((node) => node.type === 'decl');

const plain = (value: string): string => value.toLowerCase().replace(/\s+/gu, ' ').replace(/\b0(?:px|r?em|%)/gu, '0').trim();

/** True when two declarations write the same value. */
export const isSameValue = (one: string, other: string): boolean => plain(one) === plain(other);

/** An element by what makes it differ from others. */
const keyOf = ({ tag, classes, attributes }: KnownElement): string =>
  `${tag} ${[...classes].sort().join('.')} ${[...attributes].map(([name, value]) => `${name}=${value}`).sort().join(' ')}`;

/** Attributes that stylesheets ask for. Others differ on every page and would multiply the elements. */
const isTelling = (name: string): boolean => ['type', 'href', 'role', 'disabled', 'open', 'hidden', 'multiple', 'readonly'].includes(name) || name.startsWith('data-');

/**
 * False for what the kit says of whatever stands in a component (`.sthlm-prose > *`), and of a bare element in one: known
 * elements have no surroundings, and everything would match.
 */
function isAbout({ around, subject }: CutSelector, { classes }: KnownElement): boolean {
  if (around.length === 0) return true;
  if (classes.size === 0) return around.flat().every(({ type }) => type !== 'class');
  return subject.some(({ type }) => type === 'class' || type === 'tag' || type === 'attribute');
}

const nothing: ReadonlyMap<string, readonly KitDeclaration[]> = new Map();

/** What the installed kit styles, and how. */
export class KitStyles {
  readonly #rules: KitRule[] = [];
  readonly #elements = new Map<string, KnownElement>();
  readonly #declared = new Map<KnownElement, Map<string, Map<string, KitDeclaration[]>>>();

  /** @param root - The kit's `all.css`, parsed. */
  constructor(root: Root) {
    root.walkRules((rule) => {
      if (isInKeyframes(rule)) return;
      const declarations = declarationsOf(rule).filter(({ prop }) => !prop.startsWith('--')).map(({ prop, value }) => ({ property: prop, value }));
      if (declarations.length === 0) return;
      for (const cut of cutSelectors(rule.selector, parentsOf(rule))) {
        this.#rules.push({ cut, declarations });
        // Bare elements that the kit gives a look; none has a class.
        for (const node of cut.subject) {
          if (node.type === 'tag') this.#add({ tag: node.value.toLowerCase(), classes: new Set(), attributes: new Map(node.value === 'a' ? [['href', '#']] : []) });
        }
      }
    });
    this.#rules.forEach(({ cut }) => {
      for (const node of cut.subject) {
        if (node.type !== 'pseudo') continue;
        node.walkTags((tag) => this.#add({ tag: tag.value.toLowerCase(), classes: new Set(), attributes: new Map() }));
      }
    });
  }

  #add(element: KnownElement): void {
    const key = keyOf(element);
    if (!this.#elements.has(key)) this.#elements.set(key, element);
  }

  /** Learns from markup which elements carry the kit's classes. Returns true when there are any. */
  learn(html: string): boolean {
    let learnt = false;
    for (const { name, attributes } of htmlTags(html)) {
      const classes = (attributes.get('class') ?? '').split(/\s+/u).filter((one) => one !== '');
      if (!classes.some(isKitClass)) continue;
      learnt = true;
      this.#add({ tag: name, classes: new Set(classes), attributes: new Map([...attributes].filter(([attribute]) => isTelling(attribute))) });
    }
    return learnt;
  }

  get elements(): Iterable<KnownElement> {
    return this.#elements.values();
  }

  /** What the kit declares for an element, or for a pseudo-element of it, by physical property. */
  declaredFor(element: KnownElement, pseudoElement: string): ReadonlyMap<string, readonly KitDeclaration[]> {
    let known = this.#declared.get(element);
    if (known === undefined) {
      known = new Map();
      this.#declared.set(element, known);
      for (const { cut, declarations } of this.#rules) {
        if (!isAbout(cut, element) || !canMatch(cut, element, isKitClass)) continue;
        const ofPart = known.get(cut.pseudoElement) ?? new Map<string, KitDeclaration[]>();
        known.set(cut.pseudoElement, ofPart);
        for (const { property, value } of declarations) {
          for (const longhand of longhandsOf(property)) ofPart.set(longhand, [...(ofPart.get(longhand) ?? []), { selector: cut.text, property, value }]);
        }
      }
    }
    return known.get(pseudoElement) ?? nothing;
  }
}
