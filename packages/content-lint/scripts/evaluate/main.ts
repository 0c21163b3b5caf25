/**
 * `npm run evaluate`: how well the engine judges real Swedish. Prints the figures that the rules are held to, and a sample of hits for
 * a person to judge. The corpora lie outside the repository.
 *
 *   --corpora DIR    default ../shared/corpora beside the repository
 *   --seeds DIR      documents of the city whose faults are known; default ../shared/seeds, left out where it is missing
 *   --rule ID        prints a sample of this rule's hits in their lines, with the keys that judgements/ takes; the unjudged first
 *   --sample N       how many, default 50
 *   --seed N         another sample
 *   --record         writes what it prints to judgements/RESULTS.md, with the day and the hashes of the corpora
 */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { isStadError } from '@stad/errors';
import { rules } from '../../src/index.ts';
import { readLearners, readSeeds, readTalbanken, readTexts, seeds } from './corpora.ts';
import { inContext, judgeTexts, sampleOf } from './findings.ts';
import { precisionOf, readJudgements } from './judgements.ts';
import { scoreLearners } from './learners.ts';
import { scorePassives } from './passives.ts';
import { recordResults } from './record-results.ts';
import { scoreSeedFaults } from './seed-faults.ts';
import { lixError, scoreSentences } from './sentences-and-lix.ts';

/** What the gate of errors and warnings is for: pages that anyone may come to read. */
const publicPages = new Set(['SweFAQ dev', 'Digg guides']);

const number = (value: number, digits = 2): string => new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false }).format(value);

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}

function evaluate(): void {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string', default: fileURLToPath(new URL('../../../../../shared/corpora', import.meta.url)) },
      seeds: { type: 'string', default: fileURLToPath(new URL('../../../../../shared/seeds', import.meta.url)) },
      rule: { type: 'string' },
      sample: { type: 'string', default: '50' },
      seed: { type: 'string', default: '1' },
      record: { type: 'boolean', default: false },
    },
  });
  const { hits, words, across } = judgeTexts([...readTexts(values.corpora), ...readSeeds(values.seeds)]);
  if (values.rule !== undefined) {
    const id = values.rule.includes('/') ? values.rule : `content/${values.rule}`;
    const own = hits.filter(({ finding }) => finding.rule === id);
    for (const hit of sampleOf(own, readJudgements(id.replace('content/', '')), Number(values.sample), Number(values.seed))) console.log(inContext(hit));
    console.log(`\n${own.length} hits of ${id}.`);
    return;
  }
  const said: string[] = [];
  const say = (text: string): void => {
    said.push(text);
    console.log(text);
  };
  const gold = readTalbanken(values.corpora);
  const sentences = scoreSentences(gold);
  const lix = lixError(gold);
  const passives = scorePassives(gold);
  say(`Sentences, Talbanken dev: precision ${number(sentences.precision, 4)}, recall ${number(sentences.recall, 4)}, F1 ${number(sentences.f1, 4)} in ${sentences.blocks} blocks (gate .985)`);
  say(`LIX, Talbanken dev: mean distance from gold ${number(lix.mean)} in ${lix.documents} documents (gate 0.5)`);
  say(`Passives, Talbanken dev, which they were tuned on: precision ${number(passives.precision)}, recall ${number(passives.recall)} of ${passives.gold}\n`);

  const corpora = [...words.keys()];
  const total = [...words.values()].reduce((sum, count) => sum + count, 0);
  const count = (rule: string, corpus?: string): number => hits.filter(({ finding, text }) => finding.rule === rule && (corpus === undefined || text.corpus === corpus)).length;
  const learners = scoreLearners(readLearners(values.corpora));
  const rows = rules.map(({ id }) => {
    const findings = hits.filter(({ finding }) => finding.rule === id).map(({ finding }) => finding);
    const severities = [...new Set(findings.map(({ severity }) => severity))].sort();
    const { judged, right } = precisionOf(findings, readJudgements(id.replace('content/', '')));
    const { onError = 0, besideError = 0, inCorrect = 0 } = learners.get(id) ?? {};
    return [
      id,
      severities.join(', ') || '–',
      ...corpora.map((corpus) => String(count(id, corpus))),
      number((1000 * count(id)) / total),
      judged === 0 ? '–' : `${right}/${judged}`,
      judged === 0 ? '–' : number(right / judged),
      onError + besideError + inCorrect === 0 ? '–' : `${onError}/${besideError}/${inCorrect}`,
    ];
  });
  say(table([['rule', 'as', ...corpora, 'per 1000 words', 'true of judged', 'precision', 'DaLAJ'], ...rows]));
  say('\nDaLAJ: errors and warnings on a marked error / elsewhere in its sentence / in a correct sentence, of sentences by learners.');
  say(scoreSeedFaults([...hits, ...across].filter(({ text }) => text.corpus === seeds)));
  for (const corpus of corpora.filter((name) => name !== seeds)) {
    const own = hits.filter(({ text }) => text.corpus === corpus);
    const weight = (severity: string): number => own.filter(({ finding }) => finding.severity === severity).length;
    const heavy = weight('error') + weight('warning');
    say(`\n${corpus}: ${words.get(corpus)} words, ${weight('error')} errors, ${weight('warning')} warnings, ${weight('info')} infos: ${number((1000 * heavy) / (words.get(corpus) ?? 1))} errors and warnings per 1000 words (${publicPages.has(corpus) ? 'gate 5' : 'no gate: print of the 1970s, no public pages'}).`);
  }
  const errors = hits.filter(({ finding }) => finding.severity === 'error');
  say(`\n${errors.length === 0 ? 'No errors in any of them.' : `Errors, each of which must be true:\n${errors.map((hit) => inContext(hit)).join('\n')}`}`);
  if (values.record) recordResults(said.join('\n'), values.corpora, values.seeds);
}

try {
  evaluate();
} catch (error) {
  if (!isStadError(error)) throw error;
  console.error(`Stad: ${error.what}. ${error.why ?? ''}. ${error.remedy}`);
  process.exitCode = 2;
}
