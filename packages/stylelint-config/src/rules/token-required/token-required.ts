import type { AtRule, Declaration } from 'postcss';
import valueParser from 'postcss-value-parser';
import type { KitToken } from '@stockholm/findings/kit';
import { defineRule, type CssRule, type Message } from '../../rule/css-rule.ts';
import { baseValue, palettePrefix, type InstalledTokens } from '../../rule/installed-tokens.ts';
import { parseColour } from '../../value/colour.ts';
import { parseValue, setValue, valueIndex, variableOf } from '../../value/declaration-value.ts';
import { anyOf } from '../../value/words.ts';
import { findLiterals, type Literal } from './find-literals.ts';
import { matchColour, matchTokens, type Match } from './match-tokens.ts';
import { kindsOf } from './property-kinds.ts';

const rule: CssRule = defineRule(
  {
    id: 'css/token-required',
    description: 'Require tokens for colours, spacing, font sizes, borders and times.',
    impact: 'advice',
    certainty: 'certain',
    audience: 'developer',
    requirement: { source: 'KS 2024/112: one coherent graphic profile' },
    references: ['KS 2024/112: one coherent graphic profile'],
    since: '2026.1',
    fixable: true,
    url: '/regler/css/token-required',
    options: {
      ignoreValues: {
        description: 'Literals and raw colours that the rule leaves alone, as written: `["1px", "--sthlm-palette-print-pink"]`.',
        accepts: (value) => typeof value === 'string' && value !== '',
      },
    },
  },
  ({ root, tokens, options, report }) => {
    const ignored = new Set((options.ignoreValues as string[] | undefined) ?? []);
    root.walkDecls((declaration) => {
      if (isOutOfReach(declaration)) return;
      const kinds = kindsOf(declaration.prop);
      const value = parseValue(declaration);
      valueParser.walk(value.nodes, (node) => {
        const variable = variableOf(node);
        // A name that the palette does not have is for css/unknown-token.
        if (variable?.name.startsWith(palettePrefix) !== true || ignored.has(variable.name)) return;
        if (tokens.palette.size > 0 && !tokens.palette.has(variable.name)) return;
        const start = valueIndex(declaration);
        report({ node: declaration, message: paletteMessage(variable.name, declaration.prop, tokens), index: start + variable.start, endIndex: start + variable.end });
      });
      for (const literal of findLiterals(value, kinds)) {
        if (ignored.has(literal.text)) continue;
        const match = matchTokens(literal, declaration.prop, kinds, tokens);
        if (literal.kind === 'time' && literal.exactOnly && match.exact.length === 0) continue;
        const { only } = match;
        const { node } = literal;
        const start = valueIndex(declaration) + node.sourceIndex;
        report({
          node: declaration,
          message: messageFor(literal, match),
          index: start,
          endIndex: start + literal.text.length,
          ...(only === undefined
            ? {}
            : {
                fix: () => {
                  Object.assign(node, { type: 'word', value: replacement(literal, only) });
                  setValue(declaration, value);
                },
              }),
        });
      }
    });
  },
);

export default rule;

/** Where a token can't stand or none exists: registered properties, preprocessor values, and paper, which has its own measures. */
function isOutOfReach(declaration: Declaration): boolean {
  if (/[$@]|#\{/u.test(declaration.value)) return true;
  for (let parent = declaration.parent; parent !== undefined && parent.type !== 'root'; parent = parent.parent as typeof parent) {
    if (parent.type !== 'atrule') continue;
    const { name, params } = parent as AtRule;
    if (name === 'property' || name === 'page' || (name === 'media' && /^print\b(?![^,]*,)/u.test(params.trim()))) return true;
  }
  return false;
}

/** A raw colour is no literal, but nobody has proved what may stand on it. No fix: a role has other values in other modes. */
function paletteMessage(property: string, usedIn: string, tokens: InstalledTokens): Message {
  const colour = parseColour(tokens.palette.get(property) ?? '');
  const { exact } = colour === undefined ? { exact: [] } : matchColour(colour, usedIn, tokens);
  const names = anyOf(exact.slice(0, 3).map((token) => token.property));
  const known = exact.length > 0;
  return {
    sv: `${property} är en råfärg: den är lika i alla lägen och dess kontrast är inte bevisad. Använd en roll${known ? ` som passar: ${names.sv}` : ', --sthlm-color-…, i stället'}.`,
    en: `${property} is a raw colour: it is the same in every mode, and its contrast is not proved. Use a role${known ? ` that fits: ${names.en}` : ', --sthlm-color-…, instead'}.`,
  };
}

const isNegative = (literal: Literal): boolean => literal.kind === 'length' && literal.px < 0;

function replacement(literal: Literal, { property }: KitToken): string {
  return isNegative(literal) ? `calc(var(${property}) * -1)` : `var(${property})`;
}

function messageFor(literal: Literal, { exact, near, only }: Match): Message {
  const { text } = literal;
  if (only !== undefined) {
    const instead = replacement(literal, only);
    return {
      sv: `${text} är värdet hos ${only.property}. Skriv ${instead}.`,
      en: `${text} is the value of ${only.property}. Write ${instead}.`,
    };
  }
  if (exact.length > 0) {
    const names = anyOf(exact.slice(0, 3).map(({ property }) => property));
    return {
      sv: `${text} är skrivet direkt i koden. Välj den token vars roll passar: ${names.sv}.`,
      en: `${text} is written into the code. Choose the token whose role fits: ${names.en}.`,
    };
  }
  if (near.length > 0) {
    const names = anyOf(near.map((token) => `${token.property} (${baseValue(token)})`));
    return {
      sv: `${text} är ingen token. Närmast är ${names.sv}.`,
      en: `${text} is no token. The nearest is ${names.en}.`,
    };
  }
  return { sv: `${text} är ingen token. Använd en token ur kitet.`, en: `${text} is no token. Use a token of the kit.` };
}
