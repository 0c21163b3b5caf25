import { evidenceModes, type EvidenceMode, type EvidenceResult, type FocusEvidence, type GonePart, type JudgedQuestion, type TargetEvidence } from '@stockholm/storybook-addon';
import { judgementOf, type Judgements } from './judgements.ts';
import type { MeasuredStory } from './measure-story.ts';

/** One line each, and few enough that the file can be read. */
const mostRemarks = 12;

export interface NamedStory extends MeasuredStory {
  name: string;
}

export interface Summary {
  modes: Partial<Record<EvidenceMode, EvidenceResult>>;
  judged: JudgedQuestion[];
  gone: GonePart[];
  focus: FocusEvidence;
  targets: TargetEvidence;
}

/** What is told of a component's stories: each mode's result, with axe's questions answered where someone has judged them. */
export function summed(component: string, stories: readonly NamedStory[], judgements: Judgements): Summary {
  const judged = new Map<object, JudgedQuestion>();
  const inMode = (mode: EvidenceMode): EvidenceResult => {
    const faults: string[] = [];
    const open: string[] = [];
    for (const { name, results } of stories) {
      const { faults: found, questions } = results[mode];
      faults.push(...found.map((line) => `${name}: ${line}`));
      for (const question of questions) {
        const judgement = judgementOf(judgements, component, name, question);
        if (judgement === undefined) {
          open.push(`${name}: ${question.rule}: ${question.target}`);
          continue;
        }
        const { component: _component, ...told } = judgement;
        const known = judged.get(judgement) ?? { ...told, elements: 0 };
        judged.set(judgement, { ...known, elements: known.elements + 1 });
        if (judgement.verdict === 'failed') faults.push(`${name}: ${question.rule}: ${question.target}, bedömt som fel`);
      }
    }
    const remarks = [...faults, ...open];
    const rest = remarks.length - mostRemarks;
    return {
      result: faults.length > 0 ? 'failed' : open.length > 0 ? 'cannotTell' : 'passed',
      stories: stories.length,
      remarks: rest > 0 ? [...remarks.slice(0, mostRemarks), `och ${rest} till`] : remarks,
    };
  };
  const modes = Object.fromEntries(evidenceModes.map(({ mode }) => [mode, inMode(mode)]));
  const [ring] = stories.flatMap((story) => (story.ring === undefined ? [] : [{ ...story.ring, story: story.name }])).sort((a, b) => a.ratio - b.ratio);
  const shortest = ({ width, height }: { width: number; height: number }): number => Math.min(width, height);
  const [smallest] = stories.flatMap(({ targets }) => targets.flatMap((measured) => measured.smallest ?? [])).sort((a, b) => shortest(a) - shortest(b));
  return {
    modes,
    judged: [...judged.values()],
    gone: [...new Set(stories.flatMap(({ gone }) => gone))],
    focus: { stops: stories.reduce((sum, { stops }) => sum + stops, 0), ...(ring !== undefined && { ratio: ring.ratio, where: `${ring.story}: ${ring.name}` }) },
    targets: { count: stories.reduce((sum, { targets }) => sum + (targets[0]?.count ?? 0), 0), ...(smallest !== undefined && { smallest }) },
  };
}
