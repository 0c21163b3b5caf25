import valueParser from 'postcss-value-parser';
import { defineRule, type CssRule, type Message } from '../../rule/css-rule.ts';
import { palettePrefix, type InstalledTokens } from '../../rule/installed-tokens.ts';
import { parseValue, valueIndex, variableOf } from '../../value/declaration-value.ts';
import { nearestName } from '../../value/nearest-name.ts';

const prefix = '--sthlm-';

// A third of a short name is another name; three letters of a long one are a slip.
const slip = 3;

const rule: CssRule = defineRule(
  {
    id: 'css/unknown-token',
    description: 'Disallow tokens that the installed kit does not have.',
    impact: 'fault',
    certainty: 'certain',
    audience: 'developer',
    references: ['CSS Custom Properties Level 1, 3.1: a declaration with an unknown variable is invalid at computed-value time'],
    since: '2026.1',
    fixable: false,
    url: '/regler/css/unknown-token',
    options: {},
  },
  ({ root, tokens, report }) => {
    root.walkDecls((declaration) => {
      if (declaration.prop.startsWith(prefix) && isUnknown(declaration.prop, tokens)) {
        report({ node: declaration, message: messageFor(declaration.prop, tokens), index: 0, endIndex: declaration.prop.length });
      }
      const start = valueIndex(declaration);
      valueParser.walk(parseValue(declaration).nodes, (node) => {
        const variable = variableOf(node);
        if (variable === undefined || !variable.name.startsWith(prefix) || !isUnknown(variable.name, tokens)) return;
        report({ node: declaration, message: messageFor(variable.name, tokens), index: start + variable.start, endIndex: start + variable.end });
      });
    });
  },
);

export default rule;

/** What has been found out about a name, since the same few stand in every file. */
const judged = new WeakMap<InstalledTokens, Map<string, { unknown: boolean; nearest: string | undefined }>>();

function judge(property: string, tokens: InstalledTokens): { unknown: boolean; nearest: string | undefined } {
  const names = judged.get(tokens) ?? new Map<string, { unknown: boolean; nearest: string | undefined }>();
  judged.set(tokens, names);
  const known = names.get(property);
  if (known !== undefined) return known;
  const verdict = judgeAnew(property, tokens);
  names.set(property, verdict);
  return verdict;
}

/**
 * Unknown is what lies in a token group or in the palette, or nearly has a token's name. Other names belong to components and surfaces,
 * which declare properties of their own.
 */
function judgeAnew(property: string, tokens: InstalledTokens): { unknown: boolean; nearest: string | undefined } {
  if (property.startsWith(palettePrefix) && tokens.palette.size > 0) {
    return { unknown: !tokens.palette.has(property), nearest: nearestName(property, tokens.palette.keys(), slip) };
  }
  const nearest = nearestName(property, tokens.all.map((token) => token.property), slip);
  if (tokens.get(property) !== undefined || tokens.componentProperties.has(property)) return { unknown: false, nearest };
  const name = property.slice(prefix.length);
  if (tokens.groups.has(name.split('-', 1)[0] ?? '')) return { unknown: true, nearest };
  const isComponents = [...tokens.components].some((component) => name === component || name.startsWith(`${component}-`));
  return { unknown: !isComponents && nearest !== undefined, nearest };
}

const isUnknown = (property: string, tokens: InstalledTokens): boolean => judge(property, tokens).unknown;

function messageFor(property: string, tokens: InstalledTokens): Message {
  const { nearest } = judge(property, tokens);
  const sv = `${property} finns inte i kitet ${tokens.version} som är installerat.`;
  const en = `${property} is not in the installed kit ${tokens.version}.`;
  return nearest === undefined
    ? { sv: `${sv} Välj en token som finns.`, en: `${en} Choose a token that exists.` }
    : { sv: `${sv} Menade du ${nearest}?`, en: `${en} Did you mean ${nearest}?` };
}
