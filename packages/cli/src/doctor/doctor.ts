import { existsSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { sortFindings, summarise, type Finding, type Report } from '@stockholm/findings';
import { isStadError, type StadError } from '@stad/errors';
import { withOwnSeverity } from '../check/own-severity.ts';
import { findFiles, type FoundFile } from '../check/find-files.ts';
import { readSource } from '../check/read-source.ts';
import type { ShownText } from '../check/shown-text.ts';
import type { RunContext } from '../check/run-context.ts';
import { configHash } from '../config/config-hash.ts';
import { deviationsIn, nameableRules, settingFaults } from '../config/rule-settings.ts';
import { Settings } from '../config/settings.ts';
import { matcherOf } from '../globs.ts';
import type { Io } from '../io.ts';
import { sayIn } from '../lang.ts';
import { uriOf } from '../paths.ts';
import { maskSource } from '../private-words.ts';
import { toReportError } from '../report-error.ts';
import { symlinkLoop } from '../stad-rules.ts';
import { resolveFromProject } from '../tools/project-tool.ts';
import { version } from '../version.ts';
import { doctorRules, kitCssNotLoaded, mixedVersions, notInstalled, notRead, winningRule } from './doctor-findings.ts';
import { installedPackages, mixedGroups, readProjectManifest, type ProjectManifest } from './kit-packages.ts';
import { KitStyles } from './kit-styles.ts';
import { loadsOfPage, loadsOfScript, type Load } from './read-loads.ts';
import { isElsewhere, resolveImport, resolveLink } from './resolve-stylesheet.ts';
import { Stylesheets, type Cascade, type Sheet, type Unseen } from './stylesheets.ts';
import { WinningRules } from './winning-rules.ts';

/** Pages, and templates that are mostly HTML. */
const pages = new Set(['.html', '.htm', '.cshtml', '.aspx', '.ascx', '.master', '.php', '.jsp', '.njk', '.twig', '.hbs', '.ejs', '.erb', '.liquid']);
/** Scripts, and components whose styles stand in a `<style>`. */
const scripts = new Set(['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts']);
const mixed = new Set(['.vue', '.svelte', '.astro']);

export interface DoctorResult {
  report: Report;
  /** Masked texts by uri, to show lines of. */
  sources: ReadonlyMap<string, ShownText>;
}

/** Everything of the project that says which stylesheets it loads. */
interface ProjectFiles {
  files: readonly FoundFile[];
  texts: ReadonlyMap<FoundFile, string>;
}

class Doctor {
  readonly #run: RunContext;
  readonly #sheets: Stylesheets;
  readonly #unseen: Unseen[] = [];
  /** What each page, script and stylesheet that nobody asks for brings. */
  readonly cascades: { from: string; cascade: Cascade; isLoaded: boolean }[] = [];

  constructor(run: RunContext) {
    this.#run = run;
    this.#sheets = new Stylesheets((path) => uriOf(relative(run.root, path)), run.problems);
  }

  get sheets(): Stylesheets {
    return this.#sheets;
  }

  get unseen(): Unseen[] {
    return [...this.#unseen, ...this.#sheets.unseen];
  }

  async readAll({ files, texts }: ProjectFiles): Promise<void> {
    for (const [file, text] of texts) {
      const extension = extname(file.path).toLowerCase();
      const loads = scripts.has(extension) ? loadsOfScript(text) : mixed.has(extension) ? [...loadsOfScript(text), ...loadsOfPage(text)] : loadsOfPage(text);
      if (loads.length > 0) await this.#cascadeOf(file, text, loads);
    }
    const styles = files.filter(({ path }) => extname(path).toLowerCase() === '.css');
    for (const { path } of styles) await this.#sheets.open(path);
    // Imports between stylesheets are known only when all have been followed.
    const own = new Map<FoundFile, Cascade>();
    for (const file of styles) {
      const sheet = await this.#sheets.open(file.path);
      if (sheet === undefined) continue;
      const cascade: Cascade = { rules: [], layers: [] };
      await this.#sheets.follow(sheet, cascade);
      own.set(file, cascade);
    }
    for (const [{ path, uri }, cascade] of own) {
      if (!this.#sheets.asked.has(path)) this.cascades.push({ from: uri, cascade, isLoaded: false });
    }
  }

  async #cascadeOf({ path, uri }: FoundFile, text: string, loads: readonly Load[]): Promise<void> {
    const cascade: Cascade = { rules: [], layers: [] };
    for (const load of loads) {
      const sheet = load.kind === 'style' ? this.#styleOf(load, text, path, uri) : await this.#loaded(load, path, uri);
      if (sheet !== undefined) await this.#sheets.follow(sheet, cascade);
    }
    this.cascades.push({ from: uri, cascade, isLoaded: true });
  }

  #styleOf({ content, start }: Load & { kind: 'style' }, text: string, path: string, uri: string): Sheet | undefined {
    const before = text.slice(0, start).split('\n');
    return this.#sheets.parse(content, path, uri, { line: before.length - 1, column: before.at(-1)?.length ?? 0 });
  }

  async #loaded({ kind, address }: Load & { kind: 'link' | 'import' }, path: string, uri: string): Promise<Sheet | undefined> {
    const folder = dirname(path);
    const found = isElsewhere(address) ? undefined : kind === 'link' ? resolveLink(address, folder, this.#run.root) : resolveImport(address, folder, false);
    if (found === undefined || extname(found).toLowerCase() !== '.css') {
      this.#unseen.push({ sheet: { uri }, address });
      return undefined;
    }
    this.#sheets.asked.add(found);
    return this.#sheets.open(found);
  }
}

const hasKitLayer = ({ layers }: Cascade): boolean => layers.includes('stockholm');

/** True for a whole copy of the kit's stylesheet, as a site without a bundler has it. */
const isKitCopy = ({ root, uri }: Sheet): boolean => /(?:^|\/)all\.css$/u.test(uri) && root.toString().includes('@layer stockholm.components');

/** The project's own files that may name a stylesheet, with their texts. */
async function readProject(found: readonly FoundFile[], run: RunContext, problems: StadError[]): Promise<ProjectFiles> {
  const texts = new Map<FoundFile, string>();
  for (const file of found) {
    const extension = extname(file.path).toLowerCase();
    if (!pages.has(extension) && !scripts.has(extension) && !mixed.has(extension)) continue;
    try {
      texts.set(file, await readSource(file.path, file.uri, run.problems));
    } catch (error) {
      if (!isStadError(error)) throw error;
      problems.push(error);
    }
  }
  return { files: found, texts };
}

/** What the kit styles, from the installed packages, else from the project's copy. */
async function kitOf(doctor: Doctor, run: RunContext, { texts }: ProjectFiles): Promise<KitStyles | undefined> {
  const installed = resolveFromProject('@stockholm/css/all.css', run.root);
  const sheet = installed === undefined ? doctor.sheets.read.find(isKitCopy) : await doctor.sheets.open(installed);
  if (sheet === undefined) return undefined;
  const kit = new KitStyles(sheet.root);
  const react = resolveFromProject('@stockholm/react/manifest.json', run.root);
  const markup = react === undefined ? undefined : join(dirname(react), 'html');
  if (markup !== undefined && existsSync(markup)) {
    const { files } = await findFiles([markup], { from: run.root, root: run.root, ignored: () => false, problems: run.problems });
    for (const file of files) kit.learn(await readSource(file.path, file.uri, run.problems));
  }
  for (const [{ path }, text] of texts) if (!scripts.has(extname(path).toLowerCase())) kit.learn(text);
  return kit;
}

async function versionFindings(manifest: ProjectManifest, run: RunContext): Promise<Finding[]> {
  const installed = await installedPackages(run.root);
  const missing = manifest.declared.filter((name) => !installed.some((one) => one.name === name));
  return [...missing.map((name) => notInstalled(name, manifest, run)), ...mixedGroups(installed).map((members) => mixedVersions(members, manifest, run))];
}

/**
 * Examines how a project stands to the kit: versions, whether the kit's stylesheet is loaded, and which rules of other
 * stylesheets win over it.
 *
 * @throws StadError `PROJECT_NOT_FOUND`, `KIT_NOT_FOUND`, `CONFIG_BROKEN`: there is nothing to examine.
 */
export async function doctor(run: RunContext, io: Io): Promise<DoctorResult> {
  const started = io.now();
  const { root, config, lang, edition, problems } = run;
  const say = sayIn(lang);
  const nameable = await nameableRules(config, root);
  const settings = new Settings({ root, rootConfig: { config, file: run.configFile }, lang, faultsIn: (found, uri) => settingFaults(found, uri, nameable, lang) });
  const manifest = await readProjectManifest(root, problems);
  const found = await findFiles(['.'], { from: root, root, ignored: matcherOf(config.ignore ?? []), problems });
  const errors: StadError[] = [...found.problems];
  const project = await readProject(found.files, run, errors);
  const examined = new Doctor(run);
  await examined.readAll(project);
  const kit = await kitOf(examined, run, project);
  if (kit === undefined) throw manifest === undefined ? problems.projectNotFound() : problems.kitNotFound();

  const winning = new WinningRules(kit);
  for (const { from, cascade, isLoaded } of examined.cascades) winning.add(cascade, from, isLoaded);
  const kitIsLoaded = examined.cascades.some(({ cascade }) => hasKitLayer(cascade));
  const findings = [
    ...(manifest === undefined ? [] : await versionFindings(manifest, run)),
    ...(kitIsLoaded ? [] : [kitCssNotLoaded(examined.unseen.length > 0, run)]),
    ...examined.unseen.map((unseen) => notRead(unseen, run)),
    ...winning.found.map((rule) => winningRule(rule, run)),
    ...found.loops.map((uri) => symlinkLoop(uri, lang)),
  ];
  const judged = sortFindings(await withOwnSeverity(findings, settings, root));
  errors.push(...settings.problems, ...examined.sheets.problems);
  const shown = new Set(judged.flatMap(({ location }) => (location.kind === 'text' ? [location.uri] : [])));
  const sources = new Map<string, ShownText>();
  for (const uri of shown) {
    const text = await readSource(join(root, uri), uri, problems).catch(() => undefined);
    if (text !== undefined) sources.set(uri, { text: maskSource(text) });
  }
  const skipped = manifest === undefined ? [{ rule: 'stad/kit-versions', reason: say('Mappen har ingen package.json.', 'The folder has no package.json.') }] : [];
  const report: Report = {
    schemaVersion: 1,
    run: {
      toolVersion: version,
      edition,
      configHash: configHash(settings.configs, { edition, lang, profile: undefined, tools: [] }),
      root,
      durationMs: Math.round(io.now() - started),
      rules: { run: doctorRules.filter((rule) => !skipped.some((one) => one.rule === rule)), skipped },
    },
    summary: summarise(judged, {
      deviations: deviationsIn(settings.configs, edition).length,
      files: new Set(examined.sheets.read.map(({ uri }) => uri)).size,
      failedFiles: new Set(errors.map(({ uri }) => uri)).size,
    }),
    documents: [],
    errors: errors.map(toReportError),
    findings: judged,
  };
  return { report, sources };
}
