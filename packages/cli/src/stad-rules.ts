import { fingerprintOf, type Approval, type Certainty, type Finding, type Impact, type Location } from '@stockholm/findings';
import { sayIn, type Lang } from './lang.ts';

type StadRule = {
  id: string;
  /** In Swedish. */
  title: string;
  /** In English. */
  description: string;
  /** What it means and what to do, in Swedish Markdown. */
  markdown: string;
} & (
  | { impact?: undefined; certainty?: undefined }
  /** Of what `stad doctor` finds: they give its severity, as for other rules; without them it is a remark. */
  | { impact: Impact; certainty: Certainty }
);

/** What `stad` itself remarks on: not the text or the code, but how they were judged. */
export const stadRules: readonly StadRule[] = [
  {
    id: 'stad/edition-not-set',
    title: 'Ingen utgåva är vald',
    description: 'Require the config to name an edition',
    markdown: `# stad/edition-not-set

Projektets inställningar säger inte vilken utgåva av reglerna som gäller.

## Varför

En utgåva är en fast uppsättning regler, allvarligheter och ord. Utan den kan en uppgradering av stad ändra vad som granskas.

## Rätt

\`\`\`json
{ "edition": "2026.1" }
\`\`\`

Skriv så i stad.config.json, eller kör \`stad init\`.
`,
  },
  {
    id: 'stad/important-css',
    title: 'Ett !important i en äldre stilmall vinner över kitet',
    description: 'Disallow !important that wins over the kit from an earlier layer',
    impact: 'advice',
    certainty: 'certain',
    markdown: `# stad/important-css

En regel i ett lager före kitets har \`!important\` och sätter något som kitet också sätter.

## Varför

För \`!important\` gäller lagren baklänges: det tidigaste lagret vinner. Därför hjälper det inte att stilmallen ligger i ett eget lager.

## Fel

\`\`\`css
@layer legacy {
  a { color: navy !important; }
}
\`\`\`

## Rätt

\`\`\`css
@layer legacy {
  a { color: navy; }
}
\`\`\`

\`stad doctor\` läser reglerna, inte sidorna. Se efter på sidan om något blir fel. Regler för utskrift kan vara rätt som de är.
`,
  },
  {
    id: 'stad/kit-css-not-loaded',
    title: 'Ingenting läser in kitets stilmall',
    description: "Require the project to load the kit's stylesheet",
    impact: 'fault',
    certainty: 'certain',
    markdown: `# stad/kit-css-not-loaded

\`@stockholm/css\` är installerat, men ingen sida, inget skript och ingen stilmall i projektet läser in det.

## Varför

\`@stockholm/react\` läser aldrig in någon CSS själv. Utan stilmallen visas komponenterna utan stil.

## Rätt

\`\`\`ts
import '@stockholm/css/fonts.css';
import '@stockholm/css/all.css';
\`\`\`

Skriv så där programmet börjar, eller länka till filerna från sidan. Läser något annat in dem, till exempel Sass? Stäng av regeln: \`{ "rules": { "stad/kit-css-not-loaded": "off" } }\`.
`,
  },
  {
    id: 'stad/kit-versions',
    title: 'Paket som hör ihop har olika versioner',
    description: 'Require packages that are released together to have one version',
    impact: 'fault',
    certainty: 'certain',
    markdown: `# stad/kit-versions

Paket som släpps tillsammans har olika versioner, finns i flera versioner eller är inte installerade.

## Varför

Komponenterna skriver klasser som stilmallen måste känna till. En ny komponent med en gammal stilmall saknar stil.

## Rätt

\`\`\`sh
npm install @stockholm/react@latest @stockholm/css@latest @stockholm/tokens@latest
\`\`\`

\`npm ls @stockholm/css\` visar varifrån en andra version kommer.
`,
  },
  {
    id: 'stad/late-layer',
    title: 'Ett lager efter kitets vinner över kitet',
    description: "Disallow layers after the kit's that win over it",
    impact: 'fault',
    certainty: 'certain',
    markdown: `# stad/late-layer

En regel ligger i ett lager som nämns efter kitets, och sätter något som kitet också sätter.

## Varför

Ett lager som nämns senare vinner. En äldre stilmall ska ligga i ett lager som nämns först.

## Fel

\`\`\`css
@import "@stockholm/css/all.css";
@import "legacy.css" layer(legacy);
\`\`\`

## Rätt

\`\`\`css
@layer legacy;
@import "legacy.css" layer(legacy);
@import "@stockholm/css/all.css";
\`\`\`
`,
  },
  {
    id: 'stad/stylesheet-not-read',
    title: 'En stilmall gick inte att läsa',
    description: 'Report stylesheets that stad doctor could not see',
    impact: 'advice',
    certainty: 'ask',
    markdown: `# stad/stylesheet-not-read

En sida, ett skript eller en stilmall ber om en stilmall som \`stad doctor\` inte kan läsa. Den ligger på en annan värd, är skriven i Sass eller Less, eller finns inte där adressen pekar.

## Varför

\`stad\` hämtar ingenting och bygger ingenting. Vad en sådan stilmall gör med kitet vet den inte.

## Rätt

Kör \`stad doctor\` efter bygget, när Sass har blivit CSS, och lägg kopior av andras stilmallar i projektet.
`,
  },
  {
    id: 'stad/symlink-loop',
    title: 'En länk leder runt i en cirkel',
    description: 'Skip a symbolic link that leads to a folder around itself',
    markdown: `# stad/symlink-loop

En symbolisk länk leder tillbaka till en mapp som länken själv ligger i, eller till sig själv.

## Varför

Den som följer länken kommer aldrig fram. stad hoppar över den. Filerna i mappen granskas under sina egna namn.

## Rätt

Ta bort länken, eller låt den leda till en annan mapp.
`,
  },
  {
    id: 'stad/unused-suppression',
    title: 'Ett undantag som inte behövs',
    description: 'Disallow a suppression that suppresses nothing',
    markdown: `# stad/unused-suppression

En kommentar som börjar med \`stad-disable\`, ett undantag i filhuvudet eller en rad i \`stad.godkant.jsonl\` undantar ingenting.

## Varför

Ett undantag som står kvar döljer nästa fel på samma ställe.

## Rätt

Ta bort undantaget. \`stad check --fix\` gör det åt dig.
`,
  },
  {
    id: 'stad/unlayered-css',
    title: 'CSS utan lager vinner över kitet',
    description: 'Disallow CSS without a layer that wins over the kit',
    impact: 'fault',
    certainty: 'certain',
    markdown: `# stad/unlayered-css

En regel utan lager träffar element som kitet ger stil, och sätter något som kitet också sätter.

## Varför

Kitet ligger i lager (\`@layer\`). CSS utan lager vinner över alla lager, hur svag väljaren än är. En äldre stilmall som sätter \`button\` eller \`h1\` ändrar därför kitets knappar och rubriker.

## Fel

\`\`\`css
@import "bootstrap.css";
@import "@stockholm/css/all.css";
\`\`\`

## Rätt

\`\`\`css
@layer legacy;
@import "bootstrap.css" layer(legacy);
@import "@stockholm/css/all.css";
\`\`\`

En länk i HTML kan inte ha något lager: flytta den till en \`@import\` i en stilmall.

## Vad stad doctor inte ser

Den jämför väljare med de element som kitet ritar och med kitklasser i projektets HTML. Den ser inte regler som når kitet genom egna klasser och id runt omkring, stilar som ärvs, stilar som skript skriver, eller Sass och Less. En regel som nämner en av kitets klasser kan vara skriven med flit och blir en upplysning.
`,
  },
];

function finding(id: string, location: Location, message: string, words: string): Finding {
  return {
    rule: id,
    tool: 'stad',
    // It happened for certain, but nothing in the project is the worse for it.
    severity: 'info',
    certainty: 'certain',
    outcome: 'failed',
    location,
    message,
    excerpt: words,
    impact: 'advice',
    audience: 'developer',
    fingerprint: fingerprintOf({ rule: id, words, before: '', after: '' }),
    url: `/regler/${id}`,
  };
}

/** Says which edition counts when the config names none. */
export function editionNotSet(edition: string, lang: Lang): Finding {
  const message = sayIn(lang)(
    `Ingen utgåva är vald, så ${edition} gäller. Skriv "edition": "${edition}" i stad.config.json, så ändrar en uppgradering inte vad som granskas.`,
    `No edition is set, so ${edition} counts. Write "edition": "${edition}" in stad.config.json, and no upgrade changes what is judged.`,
  );
  return finding('stad/edition-not-set', { kind: 'project' }, message, '');
}

/** Says that a link was skipped. */
export function symlinkLoop(uri: string, lang: Lang): Finding {
  const message = sayIn(lang)(
    'Länken leder till en mapp som den själv ligger i, och hoppades över. Ta bort den eller låt den leda någon annanstans.',
    'The link leads to a folder that it lies in, and was skipped. Remove it or let it lead elsewhere.',
  );
  return finding('stad/symlink-loop', { kind: 'file', uri }, message, '');
}

/** Says that a line of `stad.godkant.jsonl` approves nothing. `written` is the line, with its number from 1 and its offset. */
export function unusedApproval({ rule, uri: about }: Approval, written: { uri: string; line: number; start: number; text: string }, lang: Lang): Finding {
  const { uri, line, start, text } = written;
  const words = text.trimEnd();
  const message = sayIn(lang)(
    `Raden godkänner inget: ${rule} hittar inte längre det den gäller i ${about}. Ta bort raden.`,
    `The line approves nothing: ${rule} no longer finds in ${about} what it is about. Remove the line.`,
  );
  return {
    ...finding('stad/unused-suppression', { kind: 'text', uri, line, column: 1, endLine: line, endColumn: words.length + 1 }, message, `${rule} ${about}`),
    edits: [{ start, end: start + text.length, text: '' }],
    audience: 'writer',
  };
}
