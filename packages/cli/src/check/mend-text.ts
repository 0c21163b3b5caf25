import { applyEdits } from '@stockholm/content-lint';
import { isNew, type Edit, type Finding } from '@stockholm/findings';

/** A fix may make another one possible; real texts need two or three rounds. */
const maxRounds = 10;

/** Which of the findings `--fix` may mend: those it can without changing the meaning, that are new and not suppressed. */
export function mendable(findings: readonly Finding[]): Edit[] {
  return findings.filter(isNew).flatMap(({ edits }) => edits ?? []);
}

/**
 * Mends a text until nothing more can be mended.
 *
 * @param judge - Judges a text; called again after each round of edits.
 * @param rounds - One where `judge` depends on line numbers, which edits move.
 * @returns The text, with its byte order mark if it had one; the same text when there was nothing to mend.
 */
export async function mendText(text: string, judge: (text: string) => Promise<readonly Finding[]>, rounds = maxRounds): Promise<string> {
  let current = text;
  for (let round = 0; round < rounds; round += 1) {
    const next = applyEdits(current, mendable(await judge(current)));
    if (next === current) break;
    current = next;
  }
  return current;
}
