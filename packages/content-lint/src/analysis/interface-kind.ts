import type { TextUnit, UnitKind } from '../text-unit.ts';

/** What a word of a key in a catalogue says of its message. */
const kindOfWord: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ['button', 'button'],
  ['buttons', 'button'],
  ['btn', 'button'],
  ['cta', 'button'],
  ['label', 'label'],
  ['labels', 'label'],
  ['legend', 'label'],
  ['error', 'error'],
  ['errors', 'error'],
  ['invalid', 'error'],
  ['validation', 'error'],
  ['hint', 'hint'],
  ['hints', 'hint'],
  ['placeholder', 'hint'],
  ['helptext', 'hint'],
  ['heading', 'heading'],
  ['header', 'heading'],
]);
const known = /button|btn|cta|label|legend|error|invalid|validation|hint|placeholder|helptext|head(?:ing|er)/iu;

/** For a rule's `kinds`: the units that {@link interfaceKind} may call one of these. */
export function kindsThatMayBe(...kinds: readonly UnitKind[]): readonly UnitKind[] {
  return [...kinds, 'message'];
}

/**
 * Where a text stands in an interface. Of a message in a catalogue its key tells, the innermost word first: `form.name.label`,
 * `submitButton`, `errors.required`.
 */
export function interfaceKind({ kind, keyPath }: TextUnit): UnitKind {
  if (kind !== 'message' || keyPath === undefined || !known.test(keyPath)) return kind;
  const words = keyPath.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  for (const word of words.reverse()) {
    const found = kindOfWord.get(word);
    if (found !== undefined) return found;
  }
  return kind;
}
