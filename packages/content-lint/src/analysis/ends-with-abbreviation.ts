/** Those whose full stop stays at the end of a line: `m.m.`, an initial, and the usual ones without full stops inside. */
const abbreviation = /(?:^|[\s.(])(?:\p{L}\.){1,4}$|(?<!\p{L})(?:etc|osv|mfl|m\.fl|[oe]\.dyl|forts|exkl|inkl|resp|max|min|nr|kap|art|st|kr|tim|tel|kl|ca|jfr)\.$/iu;

/** True where the full stop at the end of a text may be an abbreviation's and not a sentence's. */
export function endsWithAbbreviation(text: string): boolean {
  return abbreviation.test(text.slice(-24));
}
