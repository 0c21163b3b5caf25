import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Report } from '@stockholm/findings';
import { describe, expect, test } from 'vitest';
import { repository } from './consumer/published-packages.ts';

/** Five real referral responses of the city. They stay outside the repository; where they lie beside it, they are judged too. */
const seeds = join(repository, '..', 'shared', 'seeds');

/** Rule → places that it must find: first three digits of the file's name, then the line. */
const wanted: Record<string, string[]> = {
  'content/coordinated-genitive': ['000:35', '001:21', '001:27', '001:33', '002:16', '002:28', '002:30'],
  'content/confused-words': ['000:29', '000:53', '000:55', '003:90', '003:220', '004:52'],
  'content/prepositions': ['002:18', '002:78', '003:31', '003:62', '003:177', '003:210'],
  'content/contaminations': ['000:21', '000:47', '002:16', '002:76', '002:78'],
  'content/tautologies': ['000:39', '001:33', '002:68', '002:82', '003:83'],
  'content/english-plural': ['001:31'],
  'content/agency-names': ['002:68'],
  'content/writing-apart': ['000:29', '001:51', '002:76', '002:80'],
  'content/missing-end-mark': ['003:15', '003:165', '003:174'],
  'content/comma-before-verb': ['001:57'],
  'content/sentence-fragment': ['001:49', '002:38', '002:80', '003:113', '003:197'],
  'content/split-compound': ['002:78', '002:80'],
  'content/spelling': ['000:51'],
  'content/agreement': ['000:21', '001:31', '001:35', '001:57', '002:30', '002:76', '003:33'],
  'content/range-format': ['000:27'],
  'content/phone-format': ['000:5', '001:5', '003:45'],
  'content/abbreviation-in-prose': ['002:68', '002:70', '002:72'],
  'content/sentence-length': ['002:78'],
  'content/acronym-explained': ['002:24'],
  // Bullets that a PDF took from a symbol font.
  'content/invisible-characters': ['003:129', '003:134', '003:141'],
  // Names that were set in italics, in a text that is no Markdown; two of them look like four goals.
  'content/raw-markup': ['002:22', '002:48', '002:52', '002:56'],
  'content/three-goals': ['002:22'],
  // Across the texts: HR och kommunikation beside kommunikation och HR.
  'content/unit-names': ['project', '003:171'],
  // One person in two spellings.
  'content/consistent-names': ['000:78'],
  // Across the texts: titles below a name, and after one.
  'content/consistent-capitals': ['project', 'project'],
  'content/inclusive-terms': ['001:51'],
  'content/function-mailbox': ['003:60', '004:37'],
  'content/bureaucratic-words': ['000:27', '000:39', '000:43', '001:39', '002:24', '003:84', '004:52'],
  'content/light-verbs': ['000:23', '000:47', '000:49', '003:31', '003:177', '003:184', '003:193'],
  'content/nominalisation': ['000:35', '002:42', '003:27', '004:25', '004:42'],
  'content/vilken-vilket': ['003:121', '004:25'],
  'content/buzzwords': ['000:33', '000:37', '002:76', '002:80', '003:96', '003:103', '003:118', '003:189', '004:27'],
  'content/vague-words': ['000:51'],
  'content/idioms': ['000:53'],
  'content/broken-paragraph': ['001:33', '001:53', '003:111'],
  'content/duplicated-sentence': ['001:47', '003:177', '003:205', '003:214', '004:42'],
  'content/list-parallel': ['003:202'],
  // Annexes with a full stop.
  'content/list-punctuation': ['003:248', '004:62'],
  // Columns that are made with tabs.
  'content/table-headers': ['000:77', '001:75'],
  'content/bare-url': ['003:61', '004:40'],
  // Two names, and their titles, side by side.
  'content/double-space': ['003:237', '003:238'],
};

/** What only a document of a case is asked: an event after its own date, and an address that is not its handläggare's. */
const wantedOfficial: Record<string, string[]> = {
  'content/date-order': ['001:43', '003:173'],
  'content/consistent-we': ['001:57', '003:187'],
  'content/contact-matches-handlaggare': ['003:60'],
};

interface Run {
  stderr: string;
  report(): Report;
}

function check(...options: string[]): Run {
  const ran = spawnSync('npm', ['run', '-s', 'stad', '--', 'check', '../shared/seeds', '--format', 'json', ...options], { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { stderr: ran.stderr, report: () => JSON.parse(ran.stdout) as Report };
}

describe.runIf(existsSync(seeds))('five real referral responses', () => {
  const { report, stderr } = check();
  const official = check('--profile', 'official').report;
  const place = (finding: Finding): string => {
    const { location } = finding;
    return location.kind === 'text' ? `${location.uri.split('/').at(-1)?.slice(0, 3)}:${location.line}` : location.kind;
  };
  const placesOf = (rule: string, from = report): string[] => from().findings.filter((finding) => finding.rule === rule).map(place);

  test('are all judged, without an error', () => {
    expect(stderr).toBe('');
    expect(report().errors).toEqual([]);
    expect(report().summary.files).toBe(readdirSync(seeds).length);
  });

  test.each(Object.entries(wanted))('%s finds the faults that a reader found', (rule, places) => {
    expect(placesOf(rule)).toEqual(expect.arrayContaining(places));
  });

  test.each(Object.entries(wantedOfficial))('%s finds, in a document of a case, what a reader found', (rule, places) => {
    expect(placesOf(rule, official)).toEqual(places);
    expect(placesOf(rule)).toEqual([]);
  });

  const exact = [
    'content/agreement',
    'content/spelling',
    'content/invisible-characters',
    'content/consistent-names',
    'content/unit-names',
    'content/function-mailbox',
    'content/double-space',
    'content/english-plural',
    'content/agency-names',
    'content/missing-end-mark',
    'content/comma-before-verb',
    'content/broken-paragraph',
    'content/duplicated-sentence',
    'content/list-parallel',
    'content/list-punctuation',
    'content/table-headers',
    'content/bare-url',
  ];

  test.each(exact)('%s finds nothing else', (rule) => {
    expect(placesOf(rule)).toEqual(wanted[rule]);
  });

  test('phone-format is silent where the number is right', () => {
    expect(placesOf('content/phone-format').filter((at) => at.startsWith('004:'))).toEqual([]);
  });

  test('a phone number is no personnummer', () => {
    expect(placesOf('content/no-personnummer')).toEqual([]);
  });

  test('Hägersten-Älvsjö is a district of today, and a name', () => {
    // A document's measures may have its heading as their place.
    const local = report().findings.filter(({ rule }) => rule !== 'content/lix' && rule !== 'content/sentence-length');
    expect(local.filter(({ excerpt }) => /Hägersten-Älvsjö/u.test(excerpt))).toEqual([]);
  });

  test('the text at each position is the excerpt', () => {
    const mismatches = report().findings.flatMap((finding) => {
      if (finding.location.kind !== 'text') return [];
      const { uri, line, column, endLine, endColumn } = finding.location;
      const text = readFileSync(join(repository, uri), 'utf8').replace(/^\uFEFF/u, '');
      const starts = [0];
      for (const newline of text.matchAll(/\r\n|\n|\r/gu)) starts.push(newline.index + newline[0].length);
      const at = text.slice((starts[line - 1] ?? 0) + column - 1, (starts[endLine - 1] ?? 0) + endColumn - 1);
      return at === finding.excerpt ? [] : [{ rule: finding.rule, at, excerpt: finding.excerpt }];
    });
    expect(mismatches).toEqual([]);
  });
});
