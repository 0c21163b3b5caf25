import type { Severity } from '../../finding.ts';
import type { PrettyLang } from '../pretty-texts.ts';

export interface HtmlTexts {
  title: (what: string) => string;
  manyTexts: (count: number) => string;
  skip: string;
  begin: string;
  texts: string;
  /** Of what is in a text, in the list of texts. */
  findings: (count: number) => string;
  failed: string;
  projectFindings: string;
  measures: string;
  worst: string;
  /** Of the region with the text itself. */
  text: string;
  remarks: string;
  /** A text that is judged and can't be shown here. */
  notShown: string;
  tooShort: string;
  show: (place: string) => string;
  inText: string;
  severity: Record<Severity, string>;
  run: (edition: string, version: string) => string;
  key: string;
}

export const htmlTexts: Record<PrettyLang, HtmlTexts> = {
  sv: {
    title: (what) => `Granskning av ${what}`,
    manyTexts: (count) => `${count} texter`,
    skip: 'Hoppa till innehållet',
    begin: 'Börja här',
    texts: 'Texterna',
    findings: (count) => (count === 0 ? 'inget att anmärka på' : `${count} ${count === 1 ? 'anmärkning' : 'anmärkningar'}`),
    failed: 'Det här gick inte att granska',
    projectFindings: 'Om projektet',
    measures: 'Läsbarhet',
    worst: 'Svårast att läsa',
    text: 'Texten med markeringar',
    remarks: 'Anmärkningar',
    notShown: 'Texten kan inte visas. Filen finns inte här, eller så har den ändrats sedan den granskades.',
    tooShort: 'Texten är för kort för att läsbarheten ska gå att mäta.',
    show: (place) => `Visa ${place}`,
    inText: 'Visa i texten',
    severity: { error: 'Fel', warning: 'Varning', info: 'Upplysning' },
    run: (edition, version) => `Granskad med stad ${version}, utgåva ${edition}. Personuppgifter är maskade.`,
    key: 'Dubbel linje är fel, streckad linje är varning och prickad linje är upplysning. Siffran leder till anmärkningen.',
  },
  en: {
    title: (what) => `Report on ${what}`,
    manyTexts: (count) => `${count} texts`,
    skip: 'Skip to content',
    begin: 'Begin here',
    texts: 'The texts',
    findings: (count) => (count === 0 ? 'nothing to remark on' : `${count} ${count === 1 ? 'remark' : 'remarks'}`),
    failed: 'What could not be judged',
    projectFindings: 'On the project',
    measures: 'Readability',
    worst: 'Hardest to read',
    text: 'The text with marks',
    remarks: 'Remarks',
    notShown: 'The text can\'t be shown. The file is not here, or it has changed since it was judged.',
    tooShort: 'The text is too short for its readability to be measured.',
    show: (place) => `Show ${place}`,
    inText: 'Show in the text',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    run: (edition, version) => `Judged by stad ${version}, edition ${edition}. Personal data is masked.`,
    key: 'A double line is an error, a dashed line a warning, a dotted line a note. The number leads to the remark.',
  },
};
