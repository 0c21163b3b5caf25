/** Characters of an IBAN by country. Source: SWIFT, IBAN Registry (ISO 13616). Countries of the EEA, Switzerland and Britain. */
export const ibanLengths: Readonly<Record<string, number>> = {
  AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27, HR: 21, HU: 28,
  IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, SI: 19, SK: 24,
};

/** Numbers that are printed everywhere as examples, without spaces. */
export const exampleIbans: ReadonlySet<string> = new Set([
  // SWIFT, IBAN Registry: Sweden's example.
  'SE4550000000058398257466',
  // Bankgirot and the Swedish banks' pages on IBAN.
  'SE3550000000054910000003',
  // SWIFT, IBAN Registry: Germany's, Norway's, Denmark's, Finland's and Britain's examples.
  'DE89370400440532013000',
  'NO9386011117947',
  'DK5000400440116243',
  'FI2112345600000785',
  'GB29NWBK60161331926819',
]);
