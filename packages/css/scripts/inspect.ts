import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';

/** The first line of every stylesheet of the kit: it fixes the order of the layers wherever the file is loaded first. */
export const layerOrder = '@layer stockholm.reset, stockholm.tokens, stockholm.components, stockholm.utilities;';

const layers = ['stockholm.reset', 'stockholm.tokens', 'stockholm.components', 'stockholm.utilities'];

/** Files whose classes are not named after the file: they hold utilities. */
const utilityFiles = new Set(['base.css', 'layout.css', 'surface.css']);

/** Classes of other files that any component may style inside itself. */
const sharedClasses = new Set(['sthlm-icon', 'sthlm-visually-hidden']);

/** What one stylesheet offers and uses; `faults` is empty when it keeps the rules of the house. */
export interface Inspection {
  /** Class names without the dot, in the order of the alphabet. */
  classes: Map<string, Map<string, Set<string>>>;
  /** Public custom properties that it sets: `--sthlm-…`. */
  sets: Set<string>;
  /** Custom properties that it reads without a fallback. */
  reads: Set<string>;
  /** Custom properties that it reads with a fallback: offered to the consumer. */
  offers: Set<string>;
  faults: string[];
}

function inLayer(rule: Rule): boolean {
  for (let node: postcss.Container | postcss.Document | undefined = rule.parent; node !== undefined; node = node.parent as typeof node) {
    if (node.type === 'atrule' && (node as AtRule).name === 'layer') return layers.includes((node as AtRule).params);
  }
  return false;
}

function isKeyframe(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes');
}

function inspectSelector(rule: Rule, file: string, inspection: Inspection): void {
  const own = `sthlm-${file.replace(/\.css$/u, '')}`;
  selectorParser((root) => {
    root.walk((node) => {
      if (node.type === 'class') {
        const name = node.value;
        const isOwn = name === own || name.startsWith(`${own}__`);
        const allowed = isOwn || sharedClasses.has(name) || (utilityFiles.has(file) && name.startsWith('sthlm-'));
        if (!allowed) {
          inspection.faults.push(`the class .${name} does not belong here. Use .${own} or .${own}__part.`);
          return;
        }
        if (!isOwn && !utilityFiles.has(file)) return;
        const attributes = inspection.classes.get(name) ?? new Map<string, Set<string>>();
        inspection.classes.set(name, attributes);
        collectAttributes(node, attributes);
      }
      if (node.type === 'id') inspection.faults.push(`the selector #${node.value} is an id. Use a class.`);
    });
  }).processSync(rule.selector);
}

/** Attributes that stand in the same compound as the class: `.sthlm-button[data-variant='primary']`, also inside `:is()`. */
function collectAttributes(start: selectorParser.ClassName, attributes: Map<string, Set<string>>): void {
  const add = (node: selectorParser.Node): void => {
    if (node.type === 'attribute') {
      const values = attributes.get(node.attribute) ?? new Set<string>();
      if (node.value !== undefined) values.add(node.value);
      attributes.set(node.attribute, values);
    }
    if (node.type === 'pseudo' && [':is', ':where', ':not'].includes(node.value)) node.walk(add);
  };
  let node: selectorParser.Node | undefined = start.next();
  while (node !== undefined && node.type !== 'combinator') {
    add(node);
    node = node.next();
  }
}

/** A length that is written out; nothing is nothing in any unit. */
const rawLength = /(?<![\w.-])-?(?:\d+\.?\d*|\.\d+)(?:px|rem|em|pt|pc|mm|cm|in)\b/giu;

const isNothing = (length: string): boolean => Number.parseFloat(length) === 0;

/** Lengths that should be tokens. Media queries can't read one, paper has a margin in mm, and what only those who listen get is 1 px. */
function rawLengths(declaration: postcss.Declaration): string[] {
  const { parent } = declaration;
  if (parent?.type === 'atrule' && (parent as AtRule).name === 'page') return [];
  const found = (declaration.value.match(rawLength) ?? []).filter((length) => !isNothing(length));
  const isHidden = parent?.some((node) => node.type === 'decl' && node.prop === 'clip-path' && node.value === 'inset(50%)') === true;
  return isHidden ? found.filter((length) => !/^-?1px$/u.test(length)) : found;
}

const reading = /var\(\s*(--[a-z0-9_-]+)\s*([,)])/gu;

/**
 * Reads one stylesheet and says what breaks the rules: the layer order as its whole first line, every rule in one of the
 * four layers, only the file's own classes, no ids, no `!important`, no lengths but those of tokens, custom properties named
 * `--sthlm-…` or `--_…`.
 *
 * @param file the file's name, for example `button.css`; its classes must be `sthlm-button` and `sthlm-button__part`.
 */
export function inspect(css: string, file: string): Inspection & { root: Root } {
  const inspection: Inspection = { classes: new Map(), sets: new Set(), reads: new Set(), offers: new Set(), faults: [] };
  if (css.split(/\r?\n/u, 1)[0] !== layerOrder) {
    inspection.faults.push(`its first line is not the order of the layers. Begin it with the whole line "${layerOrder}"`);
  }
  const root = postcss.parse(css, { from: file });
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    if (!inLayer(rule)) inspection.faults.push(`"${rule.selector}" stands outside the layers. Put it in @layer stockholm.components.`);
    inspectSelector(rule, file, inspection);
  });
  root.walkDecls((declaration) => {
    const { prop } = declaration;
    if (declaration.important) inspection.faults.push(`"${prop}" is !important. Use the layers instead.`);
    if (prop.startsWith('--') && !/^--(?:sthlm-|_)[a-z0-9-]+$/u.test(prop)) {
      inspection.faults.push(`the custom property ${prop} has another prefix. Call it --sthlm-… (public) or --_… (private).`);
    }
    for (const length of rawLengths(declaration)) {
      inspection.faults.push(`"${prop}: ${declaration.value}" has ${length} in it. Use a token, or give the component one in packages/tokens/src/tokens/component.`);
    }
    if (prop.startsWith('--sthlm-')) inspection.sets.add(prop);
    for (const [, name, end] of declaration.value.matchAll(reading)) {
      (end === ',' ? inspection.offers : inspection.reads).add(name as string);
    }
  });
  return { ...inspection, root };
}
