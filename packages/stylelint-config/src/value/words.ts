/** `a`, `a eller b`, `a, b eller c`; `or` in English. */
export function anyOf(names: readonly string[]): { sv: string; en: string } {
  const joined = (conjunction: string): string => {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`;
  };
  return { sv: joined('eller'), en: joined('or') };
}
