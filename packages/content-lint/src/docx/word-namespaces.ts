/** WordprocessingML, transitional and strict (ISO/IEC 29500-4 and -1). */
export const wordNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** A switch such as `<w:vanish/>`: on unless it says otherwise (ISO/IEC 29500-1, 17.17.4). */
export const isOn = (value: string | undefined): boolean => value === undefined || !['0', 'false', 'off'].includes(value);
