import { isStadError } from '@stad/errors';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { baselineActions, type BaselineAction } from './baseline/actions.ts';
import { checkFormatNames, formatNames, mergeFormatNames, toolNames, type CheckFormatName, type CheckOptions, type FormatName, type MergeFormatName, type ToolName } from './check/options.ts';
import { shardOf, type Shard } from './check/shard.ts';
import type { Io } from './io.ts';
import { langs, sayIn, type Lang } from './lang.ts';
import { problemsIn } from './problems.ts';
import { problemLine, toReportError, traceOf } from './report-error.ts';
import { version } from './version.ts';

/** Before the arguments are parsed, so that a fault in them is told in the language asked for. */
function langIn(argv: readonly string[]): Lang {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.includes('=') === true ? argv[at]?.split('=')[1] : argv[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'sv';
}

interface RawCheckOptions {
  format: FormatName;
  output?: string;
  only?: ToolName[];
  profile?: string;
  edition?: string;
  since?: string;
  fix?: boolean;
  fixDryRun?: boolean;
  cache?: boolean;
  workers?: number;
  lang?: Lang;
  maxWarnings?: number;
  stdinFilename?: string;
  baseline?: string;
  shard?: Shard;
}

type RawOptionsOfCheck = Omit<RawCheckOptions, 'format'> & { format: CheckFormatName };

function toCheckOptions(paths: readonly string[], raw: RawOptionsOfCheck): CheckOptions {
  const { lang: _lang, profile: _profile, fix = false, fixDryRun = false, ...rest } = raw;
  return { paths, ...rest, fix: fix && !fixDryRun, fixDryRun };
}

function addCommands(program: Command, lang: Lang, io: Io, finish: (code: number) => void): void {
  const problems = problemsIn(lang);
  const listOfTools = (value: string): ToolName[] => {
    const names = value.split(',').map((name) => name.trim());
    const wrong = names.find((name) => !(toolNames as readonly string[]).includes(name));
    if (wrong !== undefined) throw problems.invalidOption('--only', wrong, toolNames);
    return names as ToolName[];
  };
  const wholeNumber = (value: string): number => {
    if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError('');
    return Number(value);
  };
  const threads = (value: string): number => {
    if (!/^[1-9]\d?$/u.test(value)) throw problems.invalidWorkers(value);
    return Number(value);
  };
  const oneOf = <T extends string>(flag: string, allowed: readonly T[]) => (value: string): T => {
    if (!(allowed as readonly string[]).includes(value)) throw problems.invalidOption(flag, value, allowed);
    return value as T;
  };

  const shard = (value: string): Shard => {
    const parsed = shardOf(value);
    if (parsed === undefined) throw problems.invalidShard(value);
    return parsed;
  };

  program
    .command('check')
    .description('judge texts, code and styles')
    .argument('[paths...]', 'files, folders and globs; without any: what the config includes, else the working folder')
    .addOption(new Option('--format <name>', `${checkFormatNames.join(', ')}`).argParser(oneOf('--format', checkFormatNames)).default('pretty'))
    .option('--output <file>', 'write the report to a file below the root')
    .addOption(new Option('--only <tools>', `comma-separated: ${toolNames.join(', ')}`).argParser(listOfTools))
    .option('--profile <name>', 'what kind of text it is: web, service, official, crisis, internal, letter, lattlast')
    .option('--edition <id>', 'the set of rules and severities, such as 2026.1')
    .option('--since <ref>', 'judge only files changed since the merge base with a commit; only changed lines are new')
    .option('--baseline <file>', 'what is let be for now; default the config\'s, else stad.baseline.jsonl beside it')
    .option('--fix', 'mend what can be mended without changing the meaning')
    .option('--fix-dry-run', 'list what --fix would change, and change nothing')
    .addOption(new Option('--lang <code>', 'language of messages: sv, en').argParser(oneOf('--lang', langs)))
    .addOption(new Option('--max-warnings <n>', 'exit with 1 when there are more new warnings').argParser(wholeNumber))
    .addOption(new Option('--shard <i/n>', 'judge every n-th file; stad merge joins the JSON reports').argParser(shard))
    .addOption(new Option('--workers <n>', 'threads that judge texts; default as many as it pays, 1 for no other').argParser(threads))
    .option('--cache', 'keep what the content rules found, and judge only texts that changed')
    .option('--stdin-filename <file>', 'judge standard input as if it were this file')
    .action(async (paths: string[], raw: RawOptionsOfCheck) => {
      const { openRun } = await import('./check/run-context.ts');
      const { runCheck } = await import('./check/run-check.ts');
      const options = toCheckOptions(paths, raw);
      const filesOnly = paths.length > 0 || options.fix || options.fixDryRun || options.since !== undefined || options.shard !== undefined || options.only?.includes('content') === false;
      if (options.stdinFilename !== undefined && filesOnly) {
        throw problems.usage(
          sayIn(lang)(
            '--stdin-filename granskar en text och går inte ihop med sökvägar, --since, --fix, --shard eller --only utan content',
            '--stdin-filename judges one text and takes no paths, no --since, no --fix, no --shard and no --only without content',
          ),
          'check',
        );
      }
      if (options.format === 'docx' && (options.output === undefined || paths.length !== 1)) throw problems.docxNeedsOutput(paths.length === 1);
      if (options.format === 'docx' && (options.fix || options.fixDryRun || options.since !== undefined || options.shard !== undefined)) {
        throw problems.usage(
          sayIn(lang)('--format docx skriver ändringarna i dokumentet och går inte ihop med --since, --fix eller --shard', '--format docx writes the changes into the document and takes no --since, no --fix and no --shard'),
          'check',
        );
      }
      const run = await openRun(io.cwd, {
        ...(raw.lang && { lang: raw.lang }),
        ...(raw.edition !== undefined && { edition: raw.edition }),
        ...(raw.profile !== undefined && { profile: raw.profile }),
      });
      finish(await runCheck(options, run, io));
    });

  program
    .command('init')
    .description('write a config, package scripts and lint configs where they are missing')
    .action(async () => {
      const { runInit } = await import('./init/run-init.ts');
      finish(await runInit(io));
    });

  program
    .command('doctor')
    .description('examine how the project stands to the kit: versions, its stylesheet, and CSS that wins over it')
    .addOption(new Option('--format <name>', `${formatNames.join(', ')}`).argParser(oneOf('--format', formatNames)).default('pretty'))
    .option('--output <file>', 'write the report to a file below the root')
    .addOption(new Option('--lang <code>', 'language of messages: sv, en').argParser(oneOf('--lang', langs)))
    .action(async ({ lang: asked, ...options }: Pick<RawCheckOptions, 'format' | 'output' | 'lang'>) => {
      const { openRun } = await import('./check/run-context.ts');
      const { runDoctor } = await import('./doctor/run-doctor.ts');
      finish(await runDoctor(options, await openRun(io.cwd, { ...(asked && { lang: asked }) }), io));
    });

  program
    .command('baseline')
    .description('let be what is there now, so that only what is new blocks')
    .argument('<action>', `${baselineActions.join(', ')}: make it, take in what is new and leave out what is gone, only leave out`, oneOf('baseline', baselineActions))
    .option('--reason <text>', 'why it is let be: debt, quotation, decision …')
    .option('--baseline <file>', 'a file of another name')
    .addOption(new Option('--lang <code>', 'language of messages: sv, en').argParser(oneOf('--lang', langs)))
    .action(async (action: BaselineAction, { lang: asked, ...options }: Pick<RawCheckOptions, 'lang' | 'baseline'> & { reason?: string }) => {
      const { openRun } = await import('./check/run-context.ts');
      const { runBaseline } = await import('./baseline/run-baseline.ts');
      finish(await runBaseline({ action, ...options }, await openRun(io.cwd, { ...(asked && { lang: asked }) }), io));
    });

  program
    .command('merge')
    .description('join the JSON reports of all shards of a run')
    .argument('<reports...>', 'what stad check --shard i/n --format json wrote, one for each part')
    .addOption(new Option('--format <name>', `${mergeFormatNames.join(', ')}`).argParser(oneOf('--format', mergeFormatNames)).default('pretty'))
    .option('--output <file>', 'write the report to a file below the root')
    .option('--baseline <file>', 'what is let be for now; default the config\'s, else stad.baseline.jsonl beside it')
    .addOption(new Option('--lang <code>', 'language of messages: sv, en').argParser(oneOf('--lang', langs)))
    .addOption(new Option('--max-warnings <n>', 'exit with 1 when there are more new warnings').argParser(wholeNumber))
    .action(async (reports: string[], { lang: asked, ...options }: Pick<RawCheckOptions, 'output' | 'baseline' | 'lang' | 'maxWarnings'> & { format: MergeFormatName }) => {
      const { openRun } = await import('./check/run-context.ts');
      const { runMerge } = await import('./merge/run-merge.ts');
      finish(await runMerge({ reports, ...options }, await openRun(io.cwd, { ...(asked && { lang: asked }) }), io));
    });

  program
    .command('explain')
    .description('what a rule is for, with examples')
    .argument('<rule>', 'the id, such as content/lix')
    .action(async (id: string) => {
      const { openRun } = await import('./check/run-context.ts');
      const { runExplain } = await import('./explain/run-explain.ts');
      finish(await runExplain(id, await openRun(io.cwd, {}), io));
    });

  program
    .command('rules')
    .description('list all rules')
    .action(async () => {
      const { openRun } = await import('./check/run-context.ts');
      const { runRules } = await import('./explain/run-rules.ts');
      finish(await runRules(await openRun(io.cwd, {}), io));
    });
}

/** What is wrong with the words of a command. Commander's own sentences are English only. */
function usageFault({ code, message }: CommanderError, lang: Lang): string {
  const say = sayIn(lang);
  const quoted = /'([^']*)'/u.exec(message)?.[1] ?? '';
  const [, near] = /Did you mean ([^?)]*)\?/u.exec(message) ?? [];
  const hint = near === undefined ? '' : say(`. Menade du ${near}?`, `. Did you mean ${near}?`);
  switch (code) {
    case 'commander.unknownOption':
      return say(`Det finns ingen flagga ${quoted}`, `There is no option ${quoted}`) + hint;
    case 'commander.unknownCommand':
      return say(`Det finns inget kommando ${quoted}`, `There is no command ${quoted}`) + hint;
    case 'commander.optionMissingArgument':
      return say(`Flaggan ${quoted} saknar värde`, `The option ${quoted} lacks its value`);
    case 'commander.invalidArgument':
      return say(`Flaggan ${quoted} ska vara ett heltal`, `The option ${quoted} must be a whole number`);
    case 'commander.excessArguments':
      return say(`Kommandot ${quoted} tar inte emot så många ord`, `The command ${quoted} does not take so many words`);
    case 'commander.missingArgument':
      return say(`Kommandot saknar <${quoted}>`, `The command lacks <${quoted}>`);
    default:
      return message.replace(/^error: /u, '').replaceAll('\n', ' ').trim();
  }
}

/**
 * Runs `stad`.
 *
 * @param argv - The words after the program's name.
 * @returns The exit code: 0 nothing blocks, 1 blocking findings, 2 it could not do all its work. Never throws.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const lang = langIn(argv);
  let exitCode = 0;
  const program = new Command('stad');
  program
    .description('Judges text, code and style of a city web project. Exit codes: 0 nothing blocks, 1 blocking findings, 2 could not do all its work.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: () => {} })
    .configureHelp({ helpWidth: Math.min(io.columns, 100) });
  addCommands(program, lang, io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const problems = problemsIn(lang);
    if (error instanceof CommanderError) {
      // Without a command there is nothing wrong to point at: the help is the answer.
      if (error.code === 'commander.help') {
        io.stderr(program.helpInformation());
        return 2;
      }
      io.stderr(problemLine(toReportError(problems.usage(usageFault(error, lang), program.commands.find((command) => command.name() === argv[0])?.name()))));
      return 2;
    }
    io.stderr(problemLine(toReportError(isStadError(error) ? error : problems.unexpected(error))));
    if (!isStadError(error)) io.stderr(traceOf(error));
    return 2;
  }
}
