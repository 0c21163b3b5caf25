import { nounClasses, nounEndings } from '../data/nouns.ts';
import { remembered } from './remembered.ts';

export type Gender = 'en' | 'ett';

/** What is certain of a noun's form. */
export interface NounForm {
  gender: Gender;
  /** `both`: an ett-word that is the same in the plural, "beslut". */
  number: 'singular' | 'plural' | 'both';
  isDefinite: boolean;
  /** Its other forms: indefinite and definite singular, indefinite and definite plural; empty where unknown. */
  forms: readonly [string, string, string, string];
}

/** A compound's last part has at least so many letters, and its first part: "stadsdels|nämnd". */
const shortestLast = 5;
const shortestFirst = 3;

const known = new Map<string, NounForm>();
for (const { gender, endings, stems } of nounClasses) {
  for (const stem of stems.trim().split(/\s+/u)) addForms(known, gender, stem, endings);
}

function addForms(map: Map<string, NounForm>, gender: Gender, stem: string, endings: readonly [string, string, string, string]): void {
  const forms = endings.map((ending) => (ending === '-' ? '' : stem + ending)) as unknown as NounForm['forms'];
  const [singular, definite, plural, definitePlural] = forms;
  map.set(singular, { gender, number: singular === plural ? 'both' : 'singular', isDefinite: false, forms });
  if (definite !== '' && definite !== singular) map.set(definite, { gender, number: 'singular', isDefinite: true, forms });
  if (plural !== '' && plural !== singular) map.set(plural, { gender, number: 'plural', isDefinite: false, forms });
  if (definitePlural !== '') map.set(definitePlural, { gender, number: 'plural', isDefinite: true, forms });
}

/**
 * The form of a noun that the lexicon knows, by itself, by an ending such as -ning, or by the last part of a compound.
 *
 * @param word Lower-cased.
 */
export const nounForm: (word: string) => NounForm | undefined = remembered((word) => known.get(word) ?? byEnding(word) ?? byLastPart(word));

function byEnding(word: string): NounForm | undefined {
  for (const { gender, ending, endings } of nounEndings) {
    for (const [index, suffix] of endings.entries()) {
      if (!word.endsWith(ending + suffix) || word.length < ending.length + suffix.length + shortestFirst) continue;
      const stem = word.slice(0, word.length - suffix.length);
      const forms = endings.map((one) => stem + one) as unknown as NounForm['forms'];
      return { gender, number: index > 1 ? 'plural' : 'singular', isDefinite: index % 2 === 1, forms };
    }
  }
  return undefined;
}

function byLastPart(word: string): NounForm | undefined {
  for (let at = shortestFirst; at <= word.length - shortestLast; at += 1) {
    const last = known.get(word.slice(at));
    if (last === undefined) continue;
    const first = word.slice(0, at);
    return { ...last, forms: last.forms.map((form) => (form === '' ? '' : first + form)) as unknown as NounForm['forms'] };
  }
  return undefined;
}
