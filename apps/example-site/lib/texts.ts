import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, type Block } from './markdown.ts';

/** Folders under `content/` that the site shows. `utkast` is not among them: drafts are judged, never published. */
const sections = { nyheter: 'Nytt hos oss', stod: 'Gör ditt ärende', moten: 'Möten', om: 'Om webbplatsen' } as const;
export type Section = keyof typeof sections;

export interface SiteText {
  href: string;
  section: Section;
  sectionTitle: string;
  title: string;
  lead: string;
  /** ISO date. */
  updated: string;
  responsible: string;
  blocks: Block[];
  /** Set for a meeting: when and where. */
  event?: SiteEvent;
}

export interface SiteEvent {
  /** Swedish local time: `2026-12-03T17:00`. */
  start: string;
  end: string;
  place: string;
  address: string;
  registration: string;
}

function frontMatter(source: string, file: string): { fields: Map<string, string>; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n/u.exec(source);
  if (match === null) throw new Error(`Ekudden: ${file} has no front matter. Begin it with titel, ingress, uppdaterad and ansvarig between two lines of ---.`);
  const fields = new Map<string, string>();
  for (const line of (match[1] ?? '').split('\n')) {
    const colon = line.indexOf(':');
    fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return { fields, body: source.slice(match[0].length) };
}

function readText(section: Section, name: string): SiteText {
  const file = `content/${section}/${name}`;
  const { fields, body } = frontMatter(readFileSync(join(process.cwd(), file), 'utf8').replaceAll('\r\n', '\n'), file);
  const field = (key: string): string => {
    const value = fields.get(key);
    if (value === undefined || value === '') throw new Error(`Ekudden: ${file} lacks "${key}" in its front matter. Every page says it.`);
    return value;
  };
  return {
    href: `/${section}/${name.replace(/\.md$/u, '')}`,
    section,
    sectionTitle: sections[section],
    title: field('titel'),
    lead: field('ingress'),
    updated: field('uppdaterad'),
    responsible: field('ansvarig'),
    blocks: blocksOf(body),
    ...(section === 'moten' && { event: { start: field('start'), end: field('slut'), place: field('plats'), address: field('adress'), registration: field('anmalan') } }),
  };
}

let cached: SiteText[] | undefined;

/** Every published text, newest first. Read once: the texts are part of the build. */
export function siteTexts(): readonly SiteText[] {
  cached ??= (Object.keys(sections) as Section[])
    .flatMap((section) =>
      readdirSync(join(process.cwd(), 'content', section))
        .filter((name) => name.endsWith('.md'))
        .map((name) => readText(section, name)),
    )
    .sort((a, b) => (a.updated === b.updated ? a.href.localeCompare(b.href) : a.updated < b.updated ? 1 : -1));
  return cached;
}

/** The meetings, the next one first. */
export function siteEvents(): (SiteText & { event: SiteEvent })[] {
  return siteTexts()
    .flatMap((text) => (text.event === undefined ? [] : [{ ...text, event: text.event }]))
    .sort((a, b) => (a.event.start < b.event.start ? -1 : 1));
}

/** Looks the address up among the known ones, so that no path from a visitor reaches the file system. */
export function textAt(href: string): SiteText | undefined {
  return siteTexts().find((text) => text.href === href);
}
