import type { Container, Declaration } from 'postcss';
import { defineRule, type CssRule, type Message } from '../../rule/css-rule.ts';
import type { InstalledTokens } from '../../rule/installed-tokens.ts';
import { contrastRatio, parseColour } from '../../value/colour.ts';
import { parseValue, valueIndex, variableOf } from '../../value/declaration-value.ts';
import { anyOf } from '../../value/words.ts';

const colourPrefix = '--sthlm-color-';
/** WCAG 2.2, 1.4.3: least contrast of text. */
const textMinimum = 4.5;

interface ColourUse {
  declaration: Declaration;
  /** Role without prefix: `text-secondary`. */
  role: string;
  /** Place of the token in the declaration. */
  start: number;
  end: number;
}

const rule: CssRule = defineRule(
  {
    id: 'css/contrast-pair',
    description: 'Require text and background of one block to be a pair with proven contrast.',
    impact: 'barrier',
    certainty: 'certain',
    lesserCertainty: 'likely',
    audience: 'developer',
    requirement: { wcag: ['1.4.3'], en301549: ['9.1.4.3'] },
    references: ['WCAG 2.2, 1.4.3 Contrast (Minimum)', 'EN 301 549, 9.1.4.3'],
    since: '2026.1',
    fixable: false,
    url: '/regler/css/contrast-pair',
    options: {},
  },
  ({ root, tokens, report }) => {
    if (tokens.pairs.length === 0) return;
    root.walk((node) => {
      if (node.type !== 'rule' && node.type !== 'atrule') return;
      const front = lastColour(node, /^color$/iu, tokens);
      const back = lastColour(node, /^background(?:-color)?$/iu, tokens);
      if (front === undefined || back === undefined) return;
      const proven = tokens.pairs.some(
        (pair) => pair.foreground === front.role && pair.background === back.role && pair.use !== 'non-text' && Object.values(pair.ratios).every((ratio) => ratio >= pair.min),
      );
      if (proven) return;
      const lowest = lowestRatio(front.role, back.role, tokens);
      report({
        node: front.declaration,
        message: messageFor(front.role, back.role, lowest, tokens),
        index: front.start,
        endIndex: front.end,
        // Readable, but nobody has promised that it stays so.
        lesser: lowest.ratio >= textMinimum,
      });
    });
  },
);

export default rule;

/** The colour token that a block's last such declaration sets; undefined where it sets something else. */
function lastColour(block: Container, property: RegExp, tokens: InstalledTokens): ColourUse | undefined {
  const declaration = block.nodes?.findLast((node): node is Declaration => node.type === 'decl' && property.test(node.prop));
  if (declaration === undefined) return undefined;
  const start = valueIndex(declaration);
  for (const node of parseValue(declaration).nodes) {
    const variable = variableOf(node);
    if (variable === undefined || !variable.name.startsWith(colourPrefix) || tokens.get(variable.name) === undefined) continue;
    return {
      declaration,
      role: variable.name.slice(colourPrefix.length),
      start: start + node.sourceIndex,
      end: start + node.sourceEndIndex,
    };
  }
  return undefined;
}

interface Lowest {
  ratio: number;
  mode: string;
  /** Where the ratio differs between accents. */
  accent?: string;
}

/** The mode and accent in which two roles are hardest to tell apart. */
function lowestRatio(front: string, back: string, tokens: InstalledTokens): Lowest {
  const [one, other] = [tokens.get(colourPrefix + front), tokens.get(colourPrefix + back)];
  const accents = Object.keys(one?.accents ?? other?.accents ?? {});
  const valuesIn = (token: typeof one, accent: string | undefined): Record<string, string> => (accent === undefined ? undefined : token?.accents?.[accent]) ?? token?.values ?? {};
  let lowest: Lowest = { ratio: 21, mode: 'light' };
  for (const accent of accents.length > 0 ? accents : [undefined]) {
    const behind = valuesIn(other, accent);
    for (const [mode, value] of Object.entries(valuesIn(one, accent))) {
      // Browsers leave fills out on paper: what stands on one there is seen on white.
      if (mode === 'print') continue;
      const [text, ground] = [parseColour(value), parseColour(behind[mode] ?? '')];
      if (text === undefined || ground === undefined) continue;
      const ratio = contrastRatio(text, ground);
      if (ratio < lowest.ratio) lowest = { ratio, mode, ...(accent === undefined ? {} : { accent }) };
    }
  }
  return lowest;
}

const modeNames: Readonly<Record<string, Message>> = {
  light: { sv: 'ljust läge', en: 'light mode' },
  dark: { sv: 'mörkt läge', en: 'dark mode' },
  'light-contrast': { sv: 'ljust läge med hög kontrast', en: 'light high contrast' },
  'dark-contrast': { sv: 'mörkt läge med hög kontrast', en: 'dark high contrast' },
};

function messageFor(front: string, back: string, { ratio, mode, accent }: Lowest, tokens: InstalledTokens): Message {
  const figure = (Math.floor(ratio * 100 + 1e-9) / 100).toFixed(2);
  const inMode = modeNames[mode] ?? { sv: mode, en: mode };
  const where = accent === undefined ? inMode : { sv: `${inMode.sv} med accenten ${tokens.accentLabel(accent)}`, en: `${inMode.en} with the accent ${accent}` };
  const [one, other] = [colourPrefix + front, colourPrefix + back];
  const instead = alternative(front, back, tokens);
  const measured = { sv: `${figure.replace('.', ',')}:1 i ${where.sv}`, en: `${figure}:1 in ${where.en}` };
  return ratio >= textMinimum
    ? {
        sv: `${one} på ${other} är inget godkänt par för text. Kontrasten är nu som lägst ${measured.sv}, men kitet lovar den inte. ${instead.sv}`,
        en: `${one} on ${other} is no proven pair for text. The contrast is now at least ${measured.en}, but the kit does not promise it. ${instead.en}`,
      }
    : {
        sv: `${one} på ${other} är för svagt för text: ${measured.sv}, och minst 4,5:1 krävs. ${instead.sv}`,
        en: `${one} on ${other} is too faint for text: ${measured.en}, where 4.5:1 is the least. ${instead.en}`,
      };
}

/** The text colours that the background takes, else the backgrounds that take the text colour. */
function alternative(front: string, back: string, tokens: InstalledTokens): Message {
  const forText = tokens.pairs.filter((pair) => pair.use !== 'non-text');
  const lowest = (pair: (typeof forText)[number]): number => Math.min(...Object.values(pair.ratios));
  const strongestFirst = [...forText].sort((a, b) => lowest(b) - lowest(a));
  const fronts = strongestFirst.filter((pair) => pair.background === back).slice(0, 2).map((pair) => colourPrefix + pair.foreground);
  if (fronts.length > 0) {
    const names = anyOf(fronts);
    return { sv: `Sätt texten i ${names.sv}.`, en: `Set the text in ${names.en}.` };
  }
  const backs = strongestFirst.filter((pair) => pair.foreground === front).slice(0, 2).map((pair) => colourPrefix + pair.background);
  const names = anyOf(backs);
  return backs.length > 0
    ? { sv: `Lägg texten på ${names.sv}.`, en: `Put the text on ${names.en}.` }
    : { sv: 'Välj ett par ur @stockholm/tokens/contrast.json.', en: 'Choose a pair of @stockholm/tokens/contrast.json.' };
}
