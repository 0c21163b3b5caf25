import { fingerprintOf, severityOf, type Certainty, type Finding, type Location } from '@stockholm/findings';
import { sayIn, type Lang } from '../lang.ts';
import { isPublic, maskSource } from '../private-words.ts';
import { stadRules } from '../stad-rules.ts';
import type { InstalledPackage, ProjectManifest } from './kit-packages.ts';
import type { Unseen } from './stylesheets.ts';
import type { Cause, Loss, WinningRule } from './winning-rules.ts';

/** The rules that `stad doctor` judges by. */
export const doctorRules = ['stad/important-css', 'stad/kit-css-not-loaded', 'stad/kit-versions', 'stad/late-layer', 'stad/stylesheet-not-read', 'stad/unlayered-css'] as const;
type DoctorRule = (typeof doctorRules)[number];

interface Parts {
  rule: DoctorRule;
  certainty: Certainty;
  location: Location;
  message: string;
  excerpt?: string;
}

export interface FindingWords {
  lang: Lang;
  edition: string;
}

function make({ rule, certainty, location, message, excerpt = '' }: Parts, { edition }: FindingWords): Finding {
  const impact = stadRules.find(({ id }) => id === rule)?.impact ?? 'advice';
  const words = maskSource(excerpt);
  return {
    rule,
    tool: 'stad',
    severity: severityOf({ id: rule, impact, certainty }, edition),
    certainty,
    outcome: certainty === 'ask' ? 'cannotTell' : 'failed',
    location,
    message: isPublic(message) ? message : maskSource(message),
    excerpt: words,
    impact,
    audience: 'developer',
    fingerprint: fingerprintOf({ rule, words: `${words} ${'uri' in location ? location.uri : ''}`, before: '', after: '' }),
    url: `/regler/${rule}`,
  };
}

const ruleOf: Record<Cause, DoctorRule> = { unlayered: 'stad/unlayered-css', late: 'stad/late-layer', important: 'stad/important-css' };
/** More than these seldom help the one who reads. */
const shown = 3;

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** `a, b och 4 till`. */
function few(words: readonly string[], lang: Lang): string {
  const say = sayIn(lang);
  const rest = words.length - shown;
  return rest > 0 ? `${words.slice(0, shown).join(', ')} ${say(`och ${rest} till`, `and ${rest} more`)}` : words.join(', ');
}

const classFirst = (losses: readonly Loss[]): Loss[] => [...losses].sort((a, b) => Number(b.kit.selector.includes('.sthlm-')) - Number(a.kit.selector.includes('.sthlm-')));

/** A rule that wins over the kit: what it says, what of the kit loses, and the way out. */
export function winningRule({ sheet, rule, cause, layer, losses, isMeant, from, isLoaded }: WinningRule, words: FindingWords): Finding {
  const say = sayIn(words.lang);
  const selector = rule.selector.replace(/\s+/gu, ' ').trim();
  const sorted = classFirst(losses);
  const [first] = sorted as [Loss, ...Loss[]];
  const others = unique(sorted.map(({ property }) => property)).filter((property) => property !== first.property);
  const kit = unique(sorted.map((loss) => loss.kit.selector)).filter((name) => name !== first.kit.selector);
  const also = [
    others.length === 0 ? '' : say(` Det gäller också ${few(others, words.lang)}.`, ` So do ${few(others, words.lang)}.`),
    kit.length === 0 ? '' : say(` Även ${few(kit, words.lang)} förlorar.`, ` ${few(kit, words.lang)} lose too.`),
  ].join('');
  const won = say(
    `”${first.property}: ${first.value}” vinner över kitets ”${first.kit.property}: ${first.kit.value}” för ${first.kit.selector}.${also}`,
    `“${first.property}: ${first.value}” wins over the kit's “${first.kit.property}: ${first.kit.value}” for ${first.kit.selector}.${also}`,
  );
  const loaders = [...from].filter((uri) => uri !== sheet.uri).sort();
  const by = loaders.length === 0 ? '' : say(` Filen läses in av ${few(loaders, words.lang)}.`, ` The file is loaded by ${few(loaders, words.lang)}.`);
  const name = sheet.uri.split('/').at(-1) ?? '';
  const way: Record<Cause, string> = {
    unlayered: isMeant
      ? say(' Regeln nämner kitets klass. Är det med flit? Använd hellre komponentens egna variabler.', " The rule names the kit's class. If it is meant, use the component's custom properties instead.")
      : say(` CSS utan lager vinner över alla lager. Läs in filen i ett lager före kitets: @import "${name}" layer(legacy);`, ` CSS without a layer wins over every layer. Load the file in a layer before the kit's: @import "${name}" layer(legacy);`),
    late: say(` Lagret ${layer} kommer efter kitets. Skriv @layer ${layer}; före kitets stilmallar.`, ` The layer ${layer} comes after the kit's. Write @layer ${layer}; before the kit's stylesheets.`),
    important: say(' !important i ett lager före kitets vinner över kitet. Ta bort !important.', " !important in a layer before the kit's wins over the kit. Remove !important."),
  };
  const { start } = rule.source ?? {};
  const line = (start?.line ?? 1) + sheet.before.line;
  const column = (start?.column ?? 1) + (start?.line === 1 ? sheet.before.column : 0);
  const lines = rule.selector.split('\n');
  const endLine = line + lines.length - 1;
  return make(
    {
      rule: ruleOf[cause],
      certainty: isMeant ? 'ask' : isLoaded ? 'certain' : 'likely',
      location: { kind: 'text', uri: sheet.uri, line, column, endLine, endColumn: (lines.length === 1 ? column : 1) + (lines.at(-1)?.length ?? 0) },
      message: `${won}${by}${way[cause]}`,
      excerpt: selector,
    },
    words,
  );
}

/** Where a word stands in a text; its first line when it does not. */
function placeOf(text: string, word: string, uri: string): Location {
  const at = Math.max(0, text.indexOf(word));
  const before = text.slice(0, at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { kind: 'text', uri, line: before.length, column, endLine: before.length, endColumn: column + (text.includes(word) ? word.length : 0) };
}

const packageFile = 'package.json';

/** Packages of one group that are not of one version. */
export function mixedVersions(members: readonly InstalledPackage[], manifest: ProjectManifest, words: FindingWords): Finding {
  const say = sayIn(words.lang);
  const list = unique(members.map(({ name, version }) => `${name} ${version}`)).sort().join(', ');
  const [named] = members.filter(({ name }) => manifest.declared.includes(name));
  return make(
    {
      rule: 'stad/kit-versions',
      certainty: 'certain',
      location: placeOf(manifest.text, `"${named?.name ?? members[0]?.name}"`, packageFile),
      message: say(
        `De här paketen släpps tillsammans men har olika versioner: ${list}. Ge dem samma version och kör npm install.`,
        `These packages are released together but have different versions: ${list}. Give them the same version and run npm install.`,
      ),
      excerpt: list,
    },
    words,
  );
}

/** A package that the project asks for and does not have. */
export function notInstalled(name: string, manifest: ProjectManifest, words: FindingWords): Finding {
  const say = sayIn(words.lang);
  return make(
    {
      rule: 'stad/kit-versions',
      certainty: 'certain',
      location: placeOf(manifest.text, `"${name}"`, packageFile),
      message: say(`${name} står i package.json men är inte installerat. Kör npm install.`, `${name} is in package.json but is not installed. Run npm install.`),
      excerpt: name,
    },
    words,
  );
}

/** Nothing loads the kit's stylesheet. */
export function kitCssNotLoaded(mayBeUnseen: boolean, words: FindingWords): Finding {
  const say = sayIn(words.lang);
  const message = say(
    'Ingen sida, inget skript och ingen stilmall i projektet läser in kitets stilmall, så komponenterna visas utan stil. Skriv import "@stockholm/css/all.css"; där programmet börjar, eller länka till filen.',
    'No page, script or stylesheet of the project loads the kit\'s stylesheet, so components show without style. Write import "@stockholm/css/all.css"; where the program begins, or link to the file.',
  );
  return make({ rule: 'stad/kit-css-not-loaded', certainty: mayBeUnseen ? 'likely' : 'certain', location: { kind: 'project' }, message }, words);
}

/** A stylesheet that is asked for and was not read: on another host, of another language, or nowhere to be found. */
export function notRead({ sheet, address }: Unseen, words: FindingWords): Finding {
  const say = sayIn(words.lang);
  return make(
    {
      rule: 'stad/stylesheet-not-read',
      certainty: 'ask',
      location: { kind: 'file', uri: sheet.uri },
      message: say(
        `${address} lästes inte: stad läser bara CSS-filer i projektet och i dess paket. Kontrollera själv att den ligger i ett lager före kitets.`,
        `${address} was not read: stad reads only CSS files of the project and its packages. See for yourself that it is in a layer before the kit's.`,
      ),
      excerpt: address,
    },
    words,
  );
}
