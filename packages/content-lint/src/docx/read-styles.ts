import { readXml } from './read-xml.ts';
import { isOn, wordNamespaces } from './word-namespaces.ts';

/** What a paragraph is, as its style says. */
export interface ParagraphRole {
  kind: 'paragraph' | 'heading' | 'title' | 'quote' | 'label' | 'contents' | 'code';
  /** Of a heading, 1–6. */
  level?: number;
  list: boolean;
}

interface Style {
  name: string;
  basedOn: string | undefined;
  /** Outline level, 0–8; 9 is running text. */
  outline: number | undefined;
  list: boolean | undefined;
}

export interface Styles {
  /** The language of text that names no other: BCP 47. */
  lang: string | undefined;
  roleOf(styleId: string | undefined): ParagraphRole;
  /** Of a character style. */
  looksOf(styleId: string | undefined): CharacterLooks;
}

export interface CharacterLooks {
  strong: boolean;
  emphasis: boolean;
}

/** Styles that inherit from each other in a ring must end. */
const longestChain = 20;
/** Word writes the built-in names in English in every language; the id is translated. These are for what others write. */
const localisedHeading = /^(?:heading|rubrik|überskrift|overskrift|otsikko|überschrift|ueberschrift|titre|título|kop)[ _-]{0,2}([1-9])$/u;

/** Reads `styles.xml`, also when there is none. */
export function readStyles(xml: string | undefined, part: string): Styles {
  const styles = new Map<string, Style>();
  let lang: string | undefined;
  let defaultId: string | undefined;
  let current: { id: string; style: Style } | undefined;
  const path: string[] = [];
  const looks = new Map<string, CharacterLooks>();
  let character: CharacterLooks | undefined;
  if (xml !== undefined) {
    readXml(xml, part, {
      open: (tag) => {
        const name = wordNamespaces.has(tag.namespace) ? tag.name : '';
        const value = (): string | undefined => tag.attribute('val');
        if (name === 'style' && tag.attribute('type') === 'paragraph') {
          const id = tag.attribute('styleId') ?? '';
          current = { id, style: { name: '', basedOn: undefined, outline: undefined, list: undefined } };
          styles.set(id, current.style);
          if (['1', 'true', 'on'].includes(tag.attribute('default') ?? '')) defaultId = id;
        } else if (name === 'style' && tag.attribute('type') === 'character') {
          character = { strong: false, emphasis: false };
          looks.set(tag.attribute('styleId') ?? '', character);
        } else if (character !== undefined && path.at(-1) === 'rPr') {
          if (name === 'b') character.strong = isOn(value());
          else if (name === 'i') character.emphasis = isOn(value());
        } else if (name === 'lang' && path.includes('rPrDefault')) lang = value();
        else if (current !== undefined) {
          const parent = path.at(-1);
          if (name === 'name' && parent === 'style') current.style.name = (value() ?? '').toLowerCase();
          else if (name === 'basedOn' && parent === 'style') current.style.basedOn = value();
          else if (name === 'outlineLvl' && parent === 'pPr') current.style.outline = levelOf(value());
          else if (name === 'numId' && parent === 'numPr') current.style.list = value() !== '0';
        }
        path.push(name);
      },
      close: () => {
        if (path.pop() !== 'style') return;
        current = undefined;
        character = undefined;
      },
    });
  }

  const roles = new Map<string, ParagraphRole>();
  const roleOf = (styleId = defaultId): ParagraphRole => {
    if (styleId === undefined) return { kind: 'paragraph', list: false };
    const known = roles.get(styleId);
    if (known !== undefined) return known;
    const role = findRole(styleId, styles);
    roles.set(styleId, role);
    return role;
  };
  return { lang, roleOf, looksOf: (styleId) => looks.get(styleId ?? '') ?? { strong: false, emphasis: false } };
}

/** An outline level as a number; undefined for what is none. */
export function levelOf(value: string | undefined): number | undefined {
  return value !== undefined && /^[0-9]$/u.test(value) ? Number(value) : undefined;
}

function findRole(styleId: string, styles: ReadonlyMap<string, Style>): ParagraphRole {
  let outline: number | undefined;
  let list: boolean | undefined;
  let kind: Omit<ParagraphRole, 'list'> | undefined;
  let id: string | undefined = styleId;
  for (let step = 0; step < longestChain && id !== undefined; step += 1) {
    const style = styles.get(id);
    kind ??= kindOf(style?.name ?? '') ?? kindOf(id.toLowerCase());
    outline ??= style?.outline;
    list ??= style?.list;
    id = style?.basedOn;
  }
  if (outline !== undefined && outline < 9 && (kind === undefined || kind.kind === 'heading')) kind = { kind: 'heading', level: headingLevel(outline) };
  return { ...(kind ?? { kind: 'paragraph' }), list: list ?? false };
}

/** Text units know six levels of headings, as HTML does; Word has nine. */
export const headingLevel = (outline: number): number => Math.min(6, outline + 1);

function kindOf(name: string): Omit<ParagraphRole, 'list'> | undefined {
  const heading = localisedHeading.exec(name);
  if (heading !== null) return { kind: 'heading', level: headingLevel(Number(heading[1]) - 1) };
  if (name === 'title') return { kind: 'title' };
  if (name === 'quote' || name === 'intense quote') return { kind: 'quote' };
  if (name === 'caption') return { kind: 'label' };
  if (name === 'toc heading') return { kind: 'label' };
  if (/^(?:toc|index) ?[1-9]$|^table of (?:figures|authorities)$/u.test(name)) return { kind: 'contents' };
  if (name === 'html preformatted' || name === 'macro') return { kind: 'code' };
  return undefined;
}
