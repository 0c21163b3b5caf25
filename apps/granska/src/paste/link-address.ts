const safeLink = /^(?:https?:\/\/|mailto:|tel:)/iu;

/** An address as a link in Markdown has it. Undefined for what is no link to a page, a mailbox or a telephone: it could run something. */
export function linkAddress(address: string): string | undefined {
  return safeLink.test(address) ? address.replaceAll(/[\s<>]/gu, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29') : undefined;
}
