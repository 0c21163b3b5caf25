import type { PhraseFault } from '../engine/phrase-faults.ts';

const source = 'Svenska Akademiens språklära och Svensk ordbok: ordens betydelse';

/** Words that say the same thing twice. The weaker of them is left out. */
export const tautologies: readonly PhraseFault[] = [
  { phrase: 'men … dock|emellertid→', source },
  { phrase: 'centralt→ viktig|viktigt|viktiga', source },
  { phrase: 'mest→ optimal|optimalt|optimala|idealisk|idealiskt|idealiska|maximal|maximalt|maximala', source },
  { phrase: 'mer→ optimal|optimalt|optimala', impact: 'advice', source },
  { phrase: 'mer→ bättre|sämre|större|högre|lägre|snabbare|enklare|lättare|äldre|yngre', source },
  { phrase: 'mest→ bästa|sämsta|största|högsta|lägsta|viktigaste|vanligaste', notAfter: ['som'], source },
  { phrase: 'ytterligare→ fler|mer', impact: 'advice', source },
  { phrase: 'även också→', notBefore: ['om'], source },
  { phrase: 'också även→', notBefore: ['om'], source },
  { phrase: 'dessutom även|också→', notBefore: ['om'], impact: 'advice', source },
  { phrase: 'bara endast|enbart→', source },
  { phrase: 'endast bara|enbart→', source },
  { phrase: 'enbart bara|endast→', source },
  { phrase: 'cirka ungefär|omkring→', source },
  { phrase: 'ungefär cirka|omkring→', source },
  { phrase: 'fortfarande ännu→', source },
  { phrase: 'ännu→ fortfarande', source },
  { phrase: 'som mest max|maximalt→', source },
  { phrase: 'högst max|maximalt→', source },
  { phrase: 'samarbeta|samarbetar|samarbetade|samarbetat|samverka|samverkar|samverkade|samverkat tillsammans→', source },
  { phrase: 'gemensamt→ tillsammans', impact: 'advice', source },
  { phrase: 'tillsammans gemensamt→', impact: 'advice', source },
  { phrase: 'återgå|återgår|återgick|återvända|återvänder|återvände|återkomma|återkommer|återlämna|återlämnar|återbetala|återbetalar|återbetalas|returnera|returnerar tillbaka→', source },
  { phrase: 'upprepa|upprepar|upprepas|repetera|repeterar|återuppta|återupptar|återupptas|återkomma|återkommer igen→', source },
  { phrase: 'förboka|förbokar|förbokas|förhandsboka|förhandsbokar|förhandsbokas i→ förväg→', source },
  { phrase: 'gratis|kostnadsfritt utan→ kostnad|avgift→', source },
  { phrase: 'dagligen varje→ dag→', source },
  { phrase: 'årligen varje→ år→', source },
];

/** Words that say that what follows is not all, and those that say it again at its end. Source: Myndigheternas skrivregler 8, 11.3. */
export const someOf: ReadonlySet<string> = new Set(['bland', 'bl', 'exempelvis', 't', 'till']);
export const andMore = /(?<![\p{L}\p{N}])(?:m\.? ?fl\.?|m\.? ?m\.?|med flera|med mera|etc\.?|osv\.?|och så vidare)(?![\p{L}\p{N}])/u;

/** What "ska" may do to make something happen: "ska bidra till att", "ska se till att". */
export const causingVerbs: ReadonlyMap<string, string> = new Map([
  ['bidra', 'till'],
  ['medverka', 'till'],
  ['leda', 'till'],
  ['syfta', 'till'],
  ['se', 'till'],
  ['verka', 'för'],
  ['arbeta', 'för'],
  ['garantera', ''],
  ['innebära', ''],
  ['säkerställa', ''],
]);
