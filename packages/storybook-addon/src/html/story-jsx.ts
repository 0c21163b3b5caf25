import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

/** Longer tags than this get a line for each attribute. */
const widest = 80;

function nameOf(type: ReactElement['type']): string {
  if (typeof type === 'string') return type;
  if ((type as unknown) === Fragment) return '';
  const { displayName, name, render } = type as { displayName?: string; name?: string; render?: { displayName?: string; name?: string } };
  return displayName ?? render?.displayName ?? name ?? render?.name ?? 'Component';
}

/** What draws an icon: the data of one icon of the package lucide. */
const isDrawing = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every((part) => Array.isArray(part) && typeof part[0] === 'string' && typeof part[1] === 'object');

/** Stands for the name of a drawing until it is known. */
const unnamed = '\u0000';

/** A value as it is written in code: `'sv'`, `{ label: 'Start' }`, `<Trash2 />`. */
function literal(value: unknown): string {
  if (isValidElement<Record<string, unknown>>(value)) return tag(nameOf(value.type), value.props, '');
  if (typeof value === 'function') return '() => { … }';
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (isDrawing(value)) return unnamed;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value).map(([key, entry]) => `${key}: ${literal(entry)}`).join(', ')} }`;
  }
  return String(value);
}

function attribute(name: string, value: unknown): string {
  if (value === true) return name;
  if (typeof value === 'string' && !/["\\{}\n]/u.test(value)) return `${name}="${value}"`;
  return `${name}={${literal(value)}}`;
}

function childrenOf(children: ReactNode): string {
  if (children === undefined || children === null || typeof children === 'boolean') return '';
  if (Array.isArray(children)) return children.map((child) => childrenOf(child as ReactNode)).join('');
  if (typeof children === 'string') return /[{}<>]/u.test(children) ? `{${literal(children)}}` : children;
  return isValidElement(children) ? literal(children) : `{${literal(children)}}`;
}

function tag(name: string, { children, ...props }: Record<string, unknown>, indent: string): string {
  const attributes = Object.entries(props).flatMap(([key, value]) => (value === undefined ? [] : [attribute(key, value)]));
  const inner = childrenOf(children as ReactNode);
  const close = (space: string): string => (inner === '' ? `${space}/>` : '>');
  const line = `<${[name, ...attributes].join(' ')}${close(' ')}${inner === '' ? '' : `${inner}</${name}>`}`;
  if (line.length <= widest) return line;
  const open = attributes.length === 0 ? `<${name}>` : [`<${name}`, ...attributes.map((text) => `${indent}  ${text}`), `${indent}${close('')}`].join('\n');
  return inner === '' ? open : `${open}\n${indent}  ${inner}\n${indent}</${name}>`;
}

/**
 * A story as JSX: what a developer writes. Built from its arguments, so it is right only for a story without a render
 * function of its own.
 *
 * @param component - The component's name.
 * @param source - The story's own code: an icon's data has no name, but there it is written: `<Icon icon={Trash2} />`.
 */
export function storyJsx(component: string, args: Readonly<Record<string, unknown>>, source = ''): string {
  const names = [...source.matchAll(/\bicon(?:=\{|: )(\w+)/gu)].map(([, name]) => name as string);
  return tag(component, { ...args }, '').replaceAll(unnamed, () => names.shift() ?? 'drawing');
}
