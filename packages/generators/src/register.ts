/** Inserts a line into the block of lines that look like it, in alphabetical order. The text is returned unchanged where there is no such block. */
export function insertListed(text: string, line: string, like: RegExp): string {
  const lines = text.split('\n');
  const first = lines.findIndex((candidate) => like.test(candidate));
  if (first < 0) return text;
  let end = first;
  while (like.test(lines[end] ?? '')) end += 1;
  const block = [...lines.slice(first, end), line].sort();
  return [...lines.slice(0, first), ...block, ...lines.slice(end)].join('\n');
}

/** Inserts a row into a Markdown table whose rows begin with `start`, in alphabetical order. */
export function insertRow(text: string, row: string, start: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith(start));
  if (first < 0) return text;
  let end = first;
  while (lines[end]?.startsWith(start) === true) end += 1;
  return [...lines.slice(0, first), ...[...lines.slice(first, end), row].sort(), ...lines.slice(end)].join('\n');
}
