/** Text of JSDoc: what stands between backticks is code. */
export function WithCode({ text }: { text: string }) {
  // Every other part stood between two backticks; a part has no name of its own but its place.
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={`${index} ${part}`}>{part}</code> : part));
}
