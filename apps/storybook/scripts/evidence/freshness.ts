import { evidenceModes, type ComponentEvidence, type EvidenceFile, type GonePart } from '@stockholm/storybook-addon';
import type { CannotTellJudgement, Judgements } from './judgements.ts';

type Key = Pick<CannotTellJudgement, 'rule' | 'story' | 'selector' | 'verdict' | 'reason'>;
const keyOf = ({ rule, story, selector, verdict, reason }: Key): string => JSON.stringify([rule, story, selector, verdict, reason]);
const goneKey = ({ mode, selector, reason }: GonePart): string => JSON.stringify([mode, selector, reason]);

/**
 * Whether what was measured of a component whose source is the same still holds: every mode, in as many stories, and by
 * judgements that are still the same. New judgements concern only what had something to judge.
 */
export function modesHold(before: ComponentEvidence, stories: number, judgements: Judgements): boolean {
  const results = evidenceModes.map(({ mode }) => before.modes[mode]);
  if (before.judged === undefined || before.gone === undefined || results.some((result) => result?.stories !== stories)) return false;
  if (before.judgedHash === judgements.hash) return true;
  const known = new Set([...judgements.cannotTell.map(keyOf), ...judgements.mayGo.map(goneKey)]);
  return results.every((result) => result?.result === 'passed') && [...before.judged.map(keyOf), ...before.gone.map(goneKey)].every((key) => known.has(key));
}

/** Judgements that nothing asks for any more, one line each. Silent on what has not been measured. */
export function unusedJudgements({ components }: EvidenceFile, { cannotTell, mayGo }: Judgements): string[] {
  const unasked = cannotTell.filter((entry) => {
    const judged = components[entry.component]?.judged;
    return judged !== undefined && !judged.some((used) => keyOf(used) === keyOf(entry));
  });
  const measured = Object.values(components);
  const allKnown = measured.length > 0 && measured.every(({ gone }) => gone !== undefined);
  const never = allKnown ? mayGo.filter((part) => !measured.some(({ gone = [] }) => gone.some((used) => goneKey(used) === goneKey(part)))) : [];
  return [
    ...unasked.map(({ component, rule, story, selector }) => `nothing asks for the judgement of ${rule} in ${component}${story === undefined ? '' : `, ${story}`}${selector === undefined ? '' : `, ${selector}`} any more. Remove it.`),
    ...never.map(({ mode, selector }) => `nothing called ${selector} is missing in ${mode} any more. Remove it.`),
  ];
}
