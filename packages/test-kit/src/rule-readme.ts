import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

/** A fenced block under an Incorrect or Correct heading. */
export interface ReadmeExample {
  /** The first word of the fence's info string: `css`, `jsx`, `md`, `text` … */
  lang: string;
  code: string;
  /** What follows the language, as JSON options of the rule; undefined when nothing does. */
  options: unknown;
  /** 1-based line of the fence in the README. */
  line: number;
}

export interface RuleReadme {
  /** The first heading: the rule's id. */
  title: string;
  /** The paragraph below it, in one line. */
  summary: string;
  /** Section headings in order, as written. */
  sections: string[];
  incorrect: ReadmeExample[];
  correct: ReadmeExample[];
  /** Names in code font that begin a list item or a heading in the options section. */
  options: string[];
}

/** What each section is called, in the English and the Swedish READMEs. */
export const sectionNames = {
  why: ['Why', 'Varför'],
  incorrect: ['Incorrect', 'Fel'],
  correct: ['Correct', 'Rätt'],
  options: ['Options', 'Alternativ'],
  whenNot: ['When not to use it', 'När du inte ska använda den'],
} as const;

const markdown = new MarkdownIt();

/**
 * Reads a rule's README, so that its examples can run as tests.
 *
 * @throws Error when an example's options are not JSON, naming the file and line.
 */
export function readRuleReadme(path: string): RuleReadme {
  const tokens = markdown.parse(readFileSync(path, 'utf8'), {});
  const readme: RuleReadme = { title: '', summary: '', sections: [], incorrect: [], correct: [], options: [] };
  let section = '';
  for (const [index, token] of tokens.entries()) {
    const inline = tokens[index + 1];
    if (token.type === 'heading_open' && inline !== undefined) {
      if (token.tag === 'h1') readme.title = inline.content;
      else if (token.tag === 'h2') {
        section = inline.content;
        readme.sections.push(section);
      }
    }
    if (token.type === 'paragraph_open' && section === '' && readme.summary === '' && inline !== undefined) {
      readme.summary = inline.content.replaceAll('\n', ' ');
    }
    if (token.type === 'fence') {
      const list = is(section, 'incorrect') ? readme.incorrect : is(section, 'correct') ? readme.correct : undefined;
      list?.push(example(token.info, token.content, (token.map?.[0] ?? 0) + 1, path));
    }
    if (is(section, 'options') && token.type === 'inline') {
      const opener = tokens[index - 1]?.type;
      const parent = tokens[index - 2]?.type;
      const first = token.children?.find((child) => child.type !== 'text' || child.content.trim() !== '');
      if (first?.type === 'code_inline' && (opener === 'heading_open' || parent === 'list_item_open')) readme.options.push(first.content);
    }
  }
  return readme;
}

function is(section: string, name: keyof typeof sectionNames): boolean {
  return (sectionNames[name] as readonly string[]).includes(section);
}

function example(info: string, code: string, line: number, path: string): ReadmeExample {
  const space = info.trim().search(/\s/u);
  const lang = space < 0 ? info.trim() : info.trim().slice(0, space);
  const rest = space < 0 ? '' : info.trim().slice(space).trim();
  if (rest === '') return { lang, code, options: undefined, line };
  try {
    return { lang, code, options: JSON.parse(rest) as unknown, line };
  } catch (cause) {
    throw new Error(`${path}:${line}: what follows the language of a fence must be the rule's options as JSON.`, { cause });
  }
}
