import { StadError, type StadErrorParts } from '@stad/errors';
import { sayIn, type Lang } from './lang.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0);

/** Every problem that ends in exit code 2, in the language of the run. Each says what, why and the way out. */
export function problemsIn(lang: Lang) {
  const say = sayIn(lang);
  const make = (parts: StadErrorParts): StadError => new StadError(parts);
  return {
    /** `command` is the one whose words are at fault, since each has a help of its own. */
    usage: (what: string, command?: string) => {
      const help = ['stad', command, '--help'].filter((word) => word !== undefined).join(' ');
      return make({ code: 'USAGE', what, remedy: say(`Kör ${help} för att se vad som går att skriva.`, `Run ${help} to see what can be written.`) });
    },
    invalidOption: (option: string, value: string, allowed: readonly string[]) =>
      make({
        code: 'INVALID_OPTION',
        what: say(`${option} kan inte vara ${value}`, `${option} can't be ${value}`),
        why: say(`Det som går är ${allowed.join(', ')}`, `It takes ${allowed.join(', ')}`),
        remedy: say('Välj ett av dem.', 'Choose one of them.'),
      }),
    fileNotFound: (uri: string) =>
      make({
        code: 'FILE_NOT_FOUND',
        uri,
        what: say(`${uri} finns inte`, `${uri} does not exist`),
        why: say('Ingen fil eller mapp har det namnet, och inget mönster passar', 'No file or folder has that name, and no pattern fits'),
        remedy: say('Rätta sökvägen.', 'Correct the path.'),
      }),
    unreadable: (uri: string, cause: unknown) =>
      make({
        code: 'FILE_UNREADABLE',
        uri,
        what: say(`${uri} går inte att läsa`, `${uri} can't be read`),
        why: (cause as NodeJS.ErrnoException).code ?? String(cause),
        remedy: say('Ge dig själv läsrätt eller undanta filen.', 'Give yourself the right to read it, or leave the file out.'),
        cause,
      }),
    notAFile: (uri: string) =>
      make({
        code: 'NOT_A_FILE',
        uri,
        what: say(`${uri} är varken fil eller mapp`, `${uri} is neither a file nor a folder`),
        why: say('Ett rör, en sockel eller en enhet har inget slut', 'A pipe, a socket or a device has no end'),
        remedy: say('Spara innehållet i en fil, eller använd --stdin-filename.', 'Save the content in a file, or use --stdin-filename.'),
      }),
    undecodable: (uri: string) =>
      make({
        code: 'FILE_UNDECODABLE',
        uri,
        what: say(`${uri} är inte text i UTF-8`, `${uri} is not text in UTF-8`),
        why: say('Positioner och ord blir fel i en annan teckenkodning', 'Positions and words would be wrong in another encoding'),
        remedy: say('Spara om filen som UTF-8.', 'Save the file again as UTF-8.'),
      }),
    tooLarge: (uri: string, size: number, limit: number) =>
      make({
        code: 'FILE_TOO_LARGE',
        uri,
        what: say(`${uri} är ${megabytes(size)} MB`, `${uri} is ${megabytes(size)} MB`),
        why: say(`Gränsen är ${megabytes(limit)} MB`, `The limit is ${megabytes(limit)} MB`),
        remedy: say('Dela filen eller undanta den.', 'Split the file or leave it out.'),
      }),
    unsupportedFile: (uri: string, supported: readonly string[]) =>
      make({
        code: 'FILE_UNSUPPORTED',
        uri,
        what: say(`${uri} är av en typ som inget verktyg här granskar`, `${uri} is of a type that no tool here judges`),
        why: say(`Det som granskas är ${supported.join(' ')}`, `What is judged is ${supported.join(' ')}`),
        remedy: say('Ta bort filen från kommandot.', 'Take the file out of the command.'),
      }),
    unparsable: (uri: string, tool: string, why: string) =>
      make({
        code: 'FILE_UNPARSABLE',
        uri,
        what: say(`${tool} kan inte tolka ${uri}`, `${tool} can't parse ${uri}`),
        why,
        remedy: say('Rätta koden, eller ge verktyget rätt tolk i dess inställningar.', 'Correct the code, or give the tool the right parser in its config.'),
      }),
    /** A Word document that can't be read, as the engine says why. */
    docx: (uri: string, cause: StadError) => {
      const parts = { code: cause.code, uri, cause };
      if (cause.code === 'DOCX_LOCKED') {
        return make({
          ...parts,
          what: say(`${uri} har lösenord, eller är ett gammalt Word-dokument (.doc)`, `${uri} has a password, or is an old Word document (.doc)`),
          remedy: say('Ta bort lösenordet, eller spara det som .docx.', 'Remove the password, or save it as .docx.'),
        });
      }
      if (cause.code === 'DOCX_OVERSIZED') {
        return make({
          ...parts,
          what: say(`${uri} är större inuti än vad en text kan vara`, `${uri} is larger inside than a text can be`),
          why: say('Ett sådant dokument kan vara gjort för att fylla datorns minne', "Such a document may be made to fill the computer's memory"),
          remedy: say('Spara texten i ett nytt dokument.', 'Save the text in a new document.'),
        });
      }
      return make({
        ...parts,
        what: say(`${uri} är inget Word-dokument som går att läsa`, `${uri} is not a Word document that can be read`),
        why: say('Filen är skadad, eller är något annat än .docx', 'The file is damaged, or is something else than .docx'),
        remedy: say('Öppna den i Word eller LibreOffice och spara den igen som .docx.', 'Open it in Word or LibreOffice and save it again as .docx.'),
      });
    },
    syntaxFault: (uri: string, why: string) =>
      make({
        code: 'FILE_UNPARSABLE',
        uri,
        what: say(`${uri} går inte att tolka`, `${uri} can't be parsed`),
        why,
        remedy: say('Rätta felet, eller undanta filen.', 'Correct the fault, or leave the file out.'),
      }),
    docxNeedsOutput: (isOne: boolean) =>
      make({
        code: 'DOCX_NEEDS_OUTPUT',
        what: isOne ? say('--format docx behöver --output', '--format docx needs --output') : say('--format docx tar ett Word-dokument i taget', '--format docx takes one Word document at a time'),
        why: say('Svaret är dokumentet självt med kommentarer och ändringar', 'The answer is the document itself, with comments and changes'),
        remedy: say('Kör stad check brev.docx --format docx --output brev-granskat.docx.', 'Run stad check letter.docx --format docx --output letter-judged.docx.'),
      }),
    notADocx: (uri: string) =>
      make({
        code: 'DOCX_NEEDS_OUTPUT',
        uri,
        what: say(`${uri} är inget Word-dokument`, `${uri} is not a Word document`),
        why: say('--format docx ger tillbaka det dokument som granskas', '--format docx gives back the document that is judged'),
        remedy: say('Skriv namnet på en .docx-fil, eller välj ett annat format.', 'Name a .docx file, or choose another format.'),
      }),
    outputIsInput: (uri: string) =>
      make({
        code: 'OUTPUT_IS_INPUT',
        uri,
        what: say(`--output är samma fil som ska granskas, ${uri}`, `--output is the file that is to be judged, ${uri}`),
        why: say('Då skulle dokumentet utan kommentarer gå förlorat', 'The document without comments would be lost'),
        remedy: say('Välj ett annat namn till --output.', 'Choose another name for --output.'),
      }),
    toolFailed: (tool: string, cause: unknown) =>
      make({
        code: 'TOOL_FAILED',
        what: say(`${tool} i projektet gick inte att köra`, `The project's ${tool} could not run`),
        why: (cause as Error).message,
        remedy: say(
          `Kör ${tool} för sig och rätta felet, eller kör med --only content.`,
          `Run ${tool} by itself and correct the fault, or run with --only content.`,
        ),
        cause,
      }),
    configBroken: (uri: string, why: string, cause?: unknown) =>
      make({
        code: 'CONFIG_BROKEN',
        uri,
        what: say(`${uri} går inte att läsa in`, `${uri} can't be loaded`),
        why,
        remedy: say('Rätta filen.', 'Correct the file.'),
        cause,
      }),
    configInvalid: (uri: string, why: string) =>
      make({
        code: 'CONFIG_INVALID',
        uri,
        what: say(`${uri} har ett fel`, `${uri} has a fault`),
        why,
        remedy: say('Rätta filen.', 'Correct the file.'),
      }),
    unknownRule: (id: string, near: readonly string[], uri?: string) =>
      make({
        code: 'UNKNOWN_RULE',
        ...(uri !== undefined && { uri }),
        what: say(`Det finns ingen regel ${id}`, `There is no rule ${id}`),
        ...(near.length > 0 && { why: say(`Menade du ${near.join(' eller ')}?`, `Did you mean ${near.join(' or ')}?`) }),
        remedy: say('Kör stad rules för att se alla regler.', 'Run stad rules to see all rules.'),
      }),
    ruleNotInstalled: (id: string, plugin: string) =>
      make({
        code: 'RULE_NOT_INSTALLED',
        what: say(`Projektet har ingen regel ${id}`, `The project has no rule ${id}`),
        why: say(
          `Regler som börjar på ${id.split('/')[0]}/ finns i ${plugin}, som inte är installerat här`,
          `Rules that begin with ${id.split('/')[0]}/ are in ${plugin}, which is not installed here`,
        ),
        remedy: say(`Installera det med npm install --save-dev ${plugin}, eller rätta namnet.`, `Install it with npm install --save-dev ${plugin}, or correct the name.`),
      }),
    unknownEdition: (id: string, known: readonly string[]) =>
      make({
        code: 'UNKNOWN_EDITION',
        what: say(`Det finns ingen utgåva ${id}`, `There is no edition ${id}`),
        why: say(`Den här versionen känner till ${known.join(', ')}`, `This version knows ${known.join(', ')}`),
        remedy: say('Välj en av dem eller uppgradera stad.', 'Choose one of them, or upgrade stad.'),
      }),
    unknownProfile: (name: string, known: readonly string[]) =>
      make({
        code: 'UNKNOWN_PROFILE',
        what: say(`Det finns ingen profil ${name}`, `There is no profile ${name}`),
        why: say(`De som finns är ${new Intl.ListFormat('sv').format(known)}`, `This version knows ${new Intl.ListFormat('en-GB').format(known)}`),
        remedy: say('Välj en av dem, eller utelämna --profile.', 'Choose one of them, or leave out --profile.'),
      }),
    noGit: (cause: unknown) =>
      make({
        code: 'GIT_UNAVAILABLE',
        what: say('--since behöver git', '--since needs git'),
        why: say('git gick inte att köra, eller mappen är inte ett git-arkiv', 'git could not run, or the folder is not a git repository'),
        remedy: say('Installera git och kör i arkivet, eller kör utan --since.', 'Install git and run in the repository, or run without --since.'),
        cause,
      }),
    commitMissing: (ref: string, shallow: boolean) =>
      make({
        code: 'COMMIT_MISSING',
        what: say(`Versionen ${ref} finns inte i arkivet`, `The commit ${ref} is not in the repository`),
        why: shallow
          ? say('Klonen är grund och saknar historik', 'The clone is shallow and lacks history')
          : say('Ingen gren, tagg eller version har det namnet, eller så saknas en gemensam historik', 'No branch, tag or commit has that name, or there is no history in common'),
        remedy: shallow
          ? say('Kör git fetch --unshallow, eller sätt fetch-depth: 0 i arbetsflödet.', 'Run git fetch --unshallow, or set fetch-depth: 0 in the workflow.')
          : say('Hämta grenen med git fetch, eller rätta namnet.', 'Fetch the branch with git fetch, or correct the name.'),
      }),
    fixOutsideRoot: (uri: string) =>
      make({
        code: 'OUTSIDE_ROOT',
        uri,
        what: say(`${uri} ligger utanför projektets rot och ändras inte`, `${uri} is outside the project's root and is not changed`),
        why: say('stad skriver bara under roten', 'stad writes below the root only'),
        remedy: say('Kör i den mapp som filen hör till, eller utan --fix.', 'Run in the folder that the file belongs to, or without --fix.'),
      }),
    outputOutsideRoot: (file: string) =>
      make({
        code: 'OUTSIDE_ROOT',
        what: say(`${file} ligger utanför projektets rot`, `${file} is outside the project's root`),
        why: say('stad skriver bara under roten', 'stad writes below the root only'),
        remedy: say('Välj en fil under roten, eller styr om utmatningen med >.', 'Choose a file below the root, or redirect the output with >.'),
      }),
    unwritable: (uri: string, cause: unknown) =>
      make({
        code: 'FILE_UNWRITABLE',
        uri,
        what: say(`${uri} går inte att skriva`, `${uri} can't be written`),
        why: (cause as NodeJS.ErrnoException).code ?? String(cause),
        remedy: say('Ge dig själv skrivrätt och kör igen.', 'Give yourself the right to write, and run again.'),
        cause,
      }),
    baselineBroken: (uri: string, cause: { what: string }) => {
      const line = /line (\d+)/u.exec(cause.what)?.[1] ?? '?';
      return make({
        code: 'BASELINE_BROKEN',
        uri,
        what: say(`${uri} har ett fel på rad ${line}`, `${uri} has a fault on line ${line}`),
        why: say('Varje rad ska vara JSON med rule, fingerprint, n, uri och reason', 'Each line must be JSON with rule, fingerprint, n, uri and reason'),
        remedy: say('Rätta raden, eller ta bort filen och kör stad baseline create.', 'Correct the line, or remove the file and run stad baseline create.'),
        cause,
      });
    },
    approvalsBroken: (uri: string, cause: { what: string }) => {
      const line = /line (\d+)/u.exec(cause.what)?.[1] ?? '?';
      return make({
        code: 'APPROVALS_BROKEN',
        uri,
        what: say(`${uri} har ett fel på rad ${line}`, `${uri} has a fault on line ${line}`),
        why: say(
          'Varje rad ska vara JSON med rule, uri, reason (falsklarm, citat, undantag eller skuld), text, owner, och excerpt, keyPath, paragraph eller nth',
          'Each line must be JSON with rule, uri, reason (falsklarm, citat, undantag or skuld), text, owner, and excerpt, keyPath, paragraph or nth',
        ),
        remedy: say('Rätta raden, eller ta bort den.', 'Correct the line, or remove it.'),
        cause,
      });
    },
    invalidShard: (value: string) =>
      make({
        code: 'INVALID_OPTION',
        what: say(`--shard kan inte vara ${value}`, `--shard can't be ${value}`),
        why: say('Det ska vara en del av ett helt, som 1/3, 2/3 eller 3/3', 'It must be a part of a whole, such as 1/3, 2/3 or 3/3'),
        remedy: say('Skriv så.', 'Write it so.'),
      }),
    invalidWorkers: (value: string) =>
      make({
        code: 'INVALID_OPTION',
        what: say(`--workers kan inte vara ${value}`, `--workers can't be ${value}`),
        why: say('Det ska vara hur många trådar som granskar, från 1 till 99', 'It must be how many threads judge, from 1 to 99'),
        remedy: say('Skriv ett sådant tal, eller utelämna flaggan.', 'Write such a number, or leave the option out.'),
      }),
    notAReport: (uri: string, cause?: unknown) =>
      make({
        code: 'NOT_A_SHARD',
        uri,
        what: say(`${uri} är inte en rapport från en del`, `${uri} is not the report of a shard`),
        remedy: say('Skriv delarna med stad check --shard 1/3 --format json --output FIL.', 'Write the parts with stad check --shard 1/3 --format json --output FILE.'),
        cause,
      }),
    shardsMismatch: (uri: string) =>
      make({
        code: 'SHARDS_MISMATCH',
        uri,
        what: say(`${uri} hör inte ihop med de andra rapporterna`, `${uri} does not belong with the other reports`),
        why: say('Samma del finns redan, eller så är antalet delar, versionen, utgåvan eller --since ett annat', 'The same part is there already, or the number of parts, the version, the edition or --since is another'),
        remedy: say('Ta med varje del en gång, från samma körning.', 'Take each part once, from the same run.'),
      }),
    shardsMissing: (parts: readonly string[]) =>
      make({
        code: 'SHARDS_MISSING',
        what: say(`Rapporten från ${parts.join(', ')} saknas`, `The report of ${parts.join(', ')} is missing`),
        why: say('Utan alla delar går det inte att säga vad som blockerar', 'Without all parts nobody can say what blocks'),
        remedy: say('Se efter varför den delen inte blev klar, och ta med den.', 'See why that part did not end, and take it with you.'),
      }),
    dictionaryOutsideRoot: (path: string) =>
      make({
        code: 'DICTIONARY_OUTSIDE_ROOT',
        uri: path,
        what: say(`Ordlistan ${path} ligger utanför projektet`, `The dictionary ${path} is outside the project`),
        remedy: say('Lägg den i projektet, eller installera den som ett paket där.', 'Put it in the project, or install it as a package there.'),
      }),
    dictionary: (uri: string, cause: StadError) => {
      const isMissing = cause.code === 'FILE_NOT_FOUND';
      const needsTool = cause.code === 'DICTIONARY_TOOL_MISSING';
      return make({
        code: cause.code,
        uri,
        what: needsTool
          ? say('Projektet har en ordlista, men det som läser den är inte installerat', cause.what)
          : isMissing
            ? say(`Ordlistan ${uri} finns inte, eller saknar sin .aff`, `The dictionary ${uri} does not exist, or lacks its .aff`)
            : say(`Ordlistan ${uri} går inte att läsa`, `The dictionary ${uri} can't be read`),
        ...(isMissing || needsTool ? {} : { why: cause.why ?? cause.what }),
        remedy: needsTool
          ? say('Kör npm install --save-dev hunspell-wasm.', cause.remedy)
          : say('Ange en .dic från Hunspell, med en .aff med samma namn bredvid.', 'Name the .dic of a Hunspell dictionary, with its .aff of the same name beside it.'),
        cause,
      });
    },
    baselineMissing: (uri: string) =>
      make({
        code: 'BASELINE_MISSING',
        uri,
        what: say(`Det finns ingen baslinje ${uri}`, `There is no baseline ${uri}`),
        remedy: say('Rätta namnet, eller kör stad baseline create.', 'Correct the name, or run stad baseline create.'),
      }),
    baselineExists: (uri: string) =>
      make({
        code: 'BASELINE_EXISTS',
        uri,
        what: say(`${uri} finns redan`, `${uri} exists already`),
        why: say('create skulle ta bort skälen i den', 'create would lose the reasons in it'),
        remedy: say('Kör stad baseline update.', 'Run stad baseline update.'),
      }),
    reasonMissing: (action: string) =>
      make({
        code: 'REASON_MISSING',
        what: say(`stad baseline ${action} behöver ett skäl`, `stad baseline ${action} needs a reason`),
        why: say('Den som läser filen om ett år ska förstå varför felen fick stå', 'Whoever reads the file in a year must see why the faults were let be'),
        remedy: say('Skriv till exempel --reason "skuld från före 2026".', 'Write for example --reason "debt from before 2026".'),
      }),
    projectNotFound: () =>
      make({
        code: 'PROJECT_NOT_FOUND',
        what: say('Här finns inget projekt att undersöka', 'There is no project to examine here'),
        why: say('Mappen har varken package.json eller en kopia av kitets all.css', "The folder has neither a package.json nor a copy of the kit's all.css"),
        remedy: say('Kör stad doctor i projektets mapp.', "Run stad doctor in the project's folder."),
      }),
    kitNotFound: () =>
      make({
        code: 'KIT_NOT_FOUND',
        what: say('Kitets stilmall finns inte i projektet', "The kit's stylesheet is not in the project"),
        why: say('@stockholm/css är inte installerat, och ingen kopia av all.css finns', '@stockholm/css is not installed, and there is no copy of all.css'),
        remedy: say('Kör npm install @stockholm/css.', 'Run npm install @stockholm/css.'),
      }),
    /** The engine itself broke on one text. `why` is without private words. */
    brokeOn: (uri: string, why: string, cause: unknown) =>
      make({
        code: 'UNEXPECTED',
        uri,
        what: say(`stad gick sönder på ${uri}, som inte är granskad`, `stad broke on ${uri}, which is not judged`),
        why,
        remedy: say('Undanta filen så länge. Kör igen med STAD_DEBUG=1 och rapportera det som skrivs ut.', 'Leave the file out for now. Run again with STAD_DEBUG=1 and report what it prints.'),
        cause,
      }),
    unexpected: (cause: unknown) =>
      make({
        code: 'UNEXPECTED',
        what: say('stad gick sönder', 'stad broke'),
        why: (cause as Error).message || String(cause),
        remedy: say('Kör igen med STAD_DEBUG=1 och rapportera det som skrivs ut.', 'Run again with STAD_DEBUG=1 and report what it prints.'),
        cause,
      }),
  };
}

export type Problems = ReturnType<typeof problemsIn>;
