import type { TextUnit } from '@stockholm/content-lint';
import { catalogueUnits, decodeEscapes, type CatalogueValue } from '@stockholm/content-lint/extract/catalogue';

/** As much of a JSON tree (Momoa's) as is read here. */
interface JsonNode {
  type: string;
  range: [number, number];
  body?: JsonNode;
  members?: { name: JsonNode & { value?: string; name?: string }; value: JsonNode }[];
  elements?: { value: JsonNode }[];
}

/**
 * The messages of a catalogue that ESLint has parsed, as the engine's own reader finds them. ESLint's config says which
 * files are catalogues.
 *
 * @param document - The parsed file.
 * @param source - Its text without byte order mark.
 * @param uri - Its path: the language of the texts is in it.
 */
export function jsonUnits(document: unknown, source: string, uri: string): TextUnit[] {
  const values: CatalogueValue[] = [];
  const { body } = document as JsonNode;
  // A stack, since a catalogue may be nested deeper than calls can be.
  const open: { node: JsonNode; path: string[] }[] = body === undefined ? [] : [{ node: body, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, path } = next;
    const [start, end] = [node.range[0] + 1, node.range[1] - 1];
    if (node.type === 'String') values.push({ path, pieces: () => decodeEscapes(source, start, end), write: writerOf(source[node.range[0]]) });
    for (const { name, value } of (node.members ?? []).toReversed()) open.push({ node: value, path: [...path, name.value ?? name.name ?? ''] });
    for (const [index, { value }] of [...(node.elements ?? []).entries()].reverse()) open.push({ node: value, path: [...path, String(index)] });
  }
  return catalogueUnits(values, uri);
}

/** JSON5 also has strings in single quotes, which JSON.stringify does not know of. */
const writerOf =
  (quote: string | undefined) =>
  (words: string): string | undefined =>
    quote === '"' || !words.includes("'") ? JSON.stringify(words).slice(1, -1) : undefined;
