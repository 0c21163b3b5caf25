/**
 * In the place of what markdown-it writes the names of hosts with: as the writer wrote them. A browser that follows a link does the
 * same by itself.
 */
const asWritten = (host: string): string => host;
export default { toASCII: asWritten, toUnicode: asWritten };
