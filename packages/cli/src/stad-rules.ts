import { fingerprintOf, type Finding, type Location } from '@stockholm/findings';
import { sayIn, type Lang } from './lang.ts';

interface StadRule {
  id: string;
  /** In Swedish. */
  title: string;
  /** In English. */
  description: string;
  /** What it means and what to do, in Swedish Markdown. */
  markdown: string;
}

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

En kommentar som börjar med \`stad-disable\`, eller ett undantag i filhuvudet, undantar ingenting.

## Varför

Ett undantag som står kvar döljer nästa fel på samma ställe.

## Rätt

Ta bort undantaget. \`stad check --fix\` gör det åt dig.
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
