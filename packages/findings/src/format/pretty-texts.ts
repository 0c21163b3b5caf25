import type { Severity } from '../finding.ts';

export type PrettyLang = 'sv' | 'en';

type Counted = readonly [one: string, many: string];

export interface PrettyTexts {
  severity: Record<Severity, Counted>;
  /** A run without findings. */
  clean: (files: string) => string;
  /** A run that had nothing to judge. */
  noFiles: string;
  found: (counts: string, files: string) => string;
  file: Counted;
  failedFiles: (count: number) => string;
  suppressed: (count: number) => string;
  baselined: (count: number) => string;
  deviations: (count: number, edition: string) => string;
  project: string;
  paragraph: (ordinal: number) => string;
  line: (number: number) => string;
  words: (count: number) => string;
  /** Heading of the hardest sentences. */
  worst: string;
  /** How many places a rule remarks on, and the first. */
  places: (count: number, first: string) => string;
  /** What the summary had no room for. */
  leftOut: (rules: number, places: number) => string;
  explain: string;
  and: string;
}

export const prettyTexts: Record<PrettyLang, PrettyTexts> = {
  sv: {
    severity: { error: ['fel', 'fel'], warning: ['varning', 'varningar'], info: ['upplysning', 'upplysningar'] },
    clean: (files) => `Inget att anmärka på i ${files}.`,
    noFiles: 'Inga filer granskades.',
    found: (counts, files) => `${counts} i ${files}.`,
    file: ['fil', 'filer'],
    failedFiles: (count) => `${count} ${count === 1 ? 'fil' : 'filer'} gick inte att granska.`,
    suppressed: (count) => `${count} ${count === 1 ? 'anmärkning är undantagen' : 'anmärkningar är undantagna'} med motivering.`,
    baselined: (count) => `${count} ${count === 1 ? 'anmärkning' : 'anmärkningar'} fanns redan tidigare.`,
    deviations: (count, edition) => `${count} ${count === 1 ? 'regel avviker' : 'regler avviker'} från utgåva ${edition}.`,
    project: 'Projektet',
    paragraph: (ordinal) => `stycke ${ordinal}`,
    line: (number) => `rad ${number}`,
    words: (count) => `${count} ord`,
    worst: 'Svårast att läsa',
    places: (count, first) => (count === 1 ? first : `${count} ställen, först ${first}`),
    leftOut: (rules, places) => `Dessutom ${rules === 1 ? 'en regel' : `${rules} regler`} till med ${places} ${places === 1 ? 'ställe' : 'ställen'}.`,
    explain: 'Läs mer om en regel: stad explain',
    and: 'och',
  },
  en: {
    severity: { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] },
    clean: (files) => `Nothing to remark on in ${files}.`,
    noFiles: 'No files were judged.',
    found: (counts, files) => `${counts} in ${files}.`,
    file: ['file', 'files'],
    failedFiles: (count) => `${count} ${count === 1 ? 'file' : 'files'} could not be judged.`,
    suppressed: (count) => `${count} ${count === 1 ? 'finding is' : 'findings are'} suppressed with a reason.`,
    baselined: (count) => `${count} ${count === 1 ? 'finding was' : 'findings were'} there before.`,
    deviations: (count, edition) => `${count} ${count === 1 ? 'rule differs' : 'rules differ'} from edition ${edition}.`,
    project: 'The project',
    paragraph: (ordinal) => `paragraph ${ordinal}`,
    line: (number) => `line ${number}`,
    words: (count) => `${count} words`,
    worst: 'Hardest to read',
    places: (count, first) => (count === 1 ? first : `${count} places, first ${first}`),
    leftOut: (rules, places) => `And ${rules === 1 ? 'one more rule' : `${rules} more rules`} at ${places} ${places === 1 ? 'place' : 'places'}.`,
    explain: 'Read more about a rule: stad explain',
    and: 'and',
  },
};
