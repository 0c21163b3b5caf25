import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { newComponent } from './component.ts';
import { marks, newOrganisation, organisationProfiles, organisationTypes, type OrganisationFacts } from './organisation.ts';
import { newRule, ruleKinds, type RuleKind } from './rule.ts';
import { newToken, type TokenOptions } from './token.ts';
import type { Made } from './write-new.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const program = new Command('npm run new --')
  .description('Writes the folder, files and registrations of something new, in the shape of the house.')
  .showHelpAfterError()
  .showSuggestionAfterError();

program
  .command('component')
  .argument('<name>', 'in kebab-case, for example date-stamp')
  .description('a component: React, stylesheet, contract, tests, story, README')
  .action((name: string) => finish(newComponent(root, name)));

program
  .command('rule')
  .argument('<kind>', `one of ${Object.keys(ruleKinds).join(', ')}`)
  .argument('<name>', 'in kebab-case, for example no-shouting')
  .description('a lint rule: rule, test, README, registration')
  .action((kind: string, name: string) => finish(newRule(root, kind as RuleKind, name)));

program
  .command('token')
  .argument('<group>', 'a group that is there: color, space, border …')
  .argument('<name>', 'in kebab-case')
  .requiredOption('--value <value>', 'a reference such as {palette.web.purple}, or a length such as 1.5rem')
  .requiredOption('--description <text>', 'what it is')
  .requiredOption('--usage <text>', 'what it is for, and what not')
  .option('--properties <list>', 'CSS properties that it is for, with commas between; else the group’s')
  .option('--derivation <text>', 'how the value was found; else the group’s')
  .description('a design token')
  .action((group: string, name: string, options: TokenOptions) => finish(newToken(root, group, name, options)));

program
  .command('organisation')
  .argument('<name>', 'the official name')
  .addOption(new Option('--type <type>', 'what it is').choices(organisationTypes).makeOptionMandatory())
  .requiredOption('--source <source>', 'where the name was read: an address, or words')
  .addOption(new Option('--mark <mark>', 'H: own page read, M: third party, L: conclusion').choices(marks).default('H'))
  .option('--verified <month>', 'when the source was read, 2026-11; this month if left out')
  .option('--valid-from <date>', 'first year or day, 2023 or 2023-07-01')
  .option('--genitive <text>', 'made from the name if left out')
  .option('--short-name <text>', 'name in daily use, for example Stockholms Hamnar')
  .option('--abbreviation <text...>', 'for example SISAB')
  .option('--english <text>', 'English name')
  .option('--number <number>', "number in the city's directory")
  .option('--prefix <prefix>', 'what its diarienummer begin with, for example SÖD')
  .option('--area <district>', 'district without a genitive s; district administrations')
  .option('--committee <id>', 'committee that it answers to; administrations')
  .option('--parent <id>', 'company that owns it; companies')
  .addOption(new Option('--profile <profile>', 'which graphic profile it uses; companies, unknown if left out').choices(organisationProfiles))
  .description('an organisation of the city')
  .action((name: string, options: OrganisationFacts) => finish(newOrganisation(root, name, options)));

function finish({ files, generate, next }: Made): void {
  for (const workspace of generate) {
    const done = spawnSync('npm', ['run', '--silent', 'generate', '-w', workspace], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    if (done.status !== 0) throw new Error(`Stad: the files are written, but "npm run generate -w ${workspace}" failed. Read its message above and run it again.`);
  }
  console.log(files.map((file) => `  ${file}`).join('\n'));
  console.log(`\nNext: ${next}`);
}

try {
  program.parse();
} catch (error) {
  // A message for a person: the stack of a generator helps nobody.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
