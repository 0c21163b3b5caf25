import type { Rule } from 'postcss';
import { declarationsOf, isInKeyframes, isKitClass, isSameValue, parentsOf, type KitDeclaration, type KitStyles } from './kit-styles.ts';
import { longhandsOf } from './longhands.ts';
import { canMatch, cutSelectors, namesClass, type CutSelector } from './match-selector.ts';
import type { Cascade, MetRule, Sheet } from './stylesheets.ts';

/** Why a rule wins over the kit: it has no layer, its layer is later, or it is `!important` in an earlier one. */
export type Cause = 'unlayered' | 'late' | 'important';

/** One of the kit's declarations that loses, and what wins. */
export interface Loss {
  property: string;
  value: string;
  kit: KitDeclaration;
}

/** A rule that wins over the kit, and all that it wins over. */
export interface WinningRule {
  sheet: Sheet;
  rule: Rule;
  cause: Cause;
  /** Name of its layer; undefined without one. */
  layer: string | undefined;
  losses: Loss[];
  /** True where it names a class of the kit, and so may be meant. */
  isMeant: boolean;
  /** Uris of the pages, scripts and stylesheets that bring it. */
  from: Set<string>;
  /** True where a page or a script brings it; a stylesheet that nobody asks for may be unused, or loaded unseen. */
  isLoaded: boolean;
}

const kitLayer = 'stockholm';

/** How a rule stands to the kit's layers; undefined when it loses, but for what is `!important`. */
function causeOf({ layer }: MetRule, layers: readonly string[]): Cause | undefined {
  if (layer === undefined) return 'unlayered';
  // A page that does not say where the kit's layers come is not judged: another file may say it.
  return layers.includes(kitLayer) && layers.indexOf(layer) > layers.indexOf(kitLayer) ? 'late' : undefined;
}

const uniqueLosses = (losses: readonly Loss[]): Loss[] => {
  const seen = new Set<string>();
  return losses.filter(({ property, kit }) => {
    const key = `${property} ${kit.selector} ${kit.property}`;
    return seen.has(key) ? false : seen.add(key);
  });
};

/** The rules that win over what the kit says of an element, by what they say of it. Each rule once, however many bring it. */
export class WinningRules {
  readonly #kit: KitStyles;
  readonly #cut = new Map<Rule, CutSelector[]>();
  readonly #losses = new Map<Rule, { all: Loss[]; important: Loss[] }>();
  readonly #found = new Map<Rule, WinningRule>();

  constructor(kit: KitStyles) {
    this.#kit = kit;
  }

  get found(): WinningRule[] {
    return [...this.#found.values()];
  }

  /**
   * @param from - Uri of the page, script or stylesheet that the cascade is of.
   * @param isLoaded - False for a stylesheet that nobody asks for.
   */
  add(cascade: Cascade, from: string, isLoaded: boolean): void {
    for (const met of cascade.rules) {
      if (met.layer === kitLayer || isInKeyframes(met.rule)) continue;
      const cause = causeOf(met, cascade.layers);
      const { all, important } = this.#lossesOf(met.rule);
      const losses = cause === undefined ? important : all;
      if (losses.length > 0) this.#keep(met, cause ?? 'important', losses, from, isLoaded);
    }
  }

  #keep({ sheet, rule, layer }: MetRule, cause: Cause, losses: Loss[], from: string, isLoaded: boolean): void {
    const known = this.#found.get(rule);
    // The same file may be in a layer here and without one there: what is worst counts.
    if (known !== undefined && (known.cause !== 'important' || cause === 'important')) {
      if (known.cause === cause) {
        known.from.add(from);
        known.isLoaded ||= isLoaded;
      }
      return;
    }
    const isMeant = (this.#cut.get(rule) ?? []).every((cut) => namesClass(cut, isKitClass));
    this.#found.set(rule, { sheet, rule, cause, layer, losses, isMeant, from: new Set([from]), isLoaded });
  }

  #lossesOf(rule: Rule): { all: Loss[]; important: Loss[] } {
    const known = this.#losses.get(rule);
    if (known !== undefined) return known;
    const losses = this.#judge(rule);
    this.#losses.set(rule, losses);
    return losses;
  }

  #judge(rule: Rule): { all: Loss[]; important: Loss[] } {
    const declarations = declarationsOf(rule).filter(({ prop }) => !prop.startsWith('--'));
    const all: Loss[] = [];
    const important: Loss[] = [];
    if (declarations.length === 0) return { all, important };
    let cuts: CutSelector[];
    try {
      cuts = cutSelectors(rule.selector, parentsOf(rule));
    } catch {
      // What no browser can read matches nothing.
      return { all, important };
    }
    this.#cut.set(rule, cuts);
    for (const cut of cuts) {
      for (const element of this.#kit.elements) {
        if (!canMatch(cut, element, isKitClass)) continue;
        const declared = this.#kit.declaredFor(element, cut.pseudoElement);
        for (const { prop, value, important: isImportant } of declarations) {
          const kit = longhandsOf(prop).flatMap((longhand) => declared.get(longhand) ?? []);
          const lost = kit.filter((declaration) => !isSameValue(declaration.value, value)).map((declaration): Loss => ({ property: prop, value, kit: declaration }));
          all.push(...lost);
          if (isImportant) important.push(...lost);
        }
      }
    }
    return { all: uniqueLosses(all), important: uniqueLosses(important) };
  }
}
