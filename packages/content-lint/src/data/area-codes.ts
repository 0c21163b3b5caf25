/** Source: Post- och telestyrelsen, svensk nummerplan för telefoni. Area codes have two to four digits with the leading 0; all others have four. */
export const areaCodes: { twoDigits: ReadonlySet<string>; threeDigits: ReadonlySet<string> } = {
  twoDigits: new Set(['08']),
  threeDigits: new Set(
    (
      '010 011 013 016 018 019 020 021 023 026 031 033 035 036 040 042 044 046 054 060 063 070 072 073 076 079 090'
    ).split(' '),
  ),
};

/** Free and premium numbers have forms of their own, which their owners choose: 020-, 0200-, 0771-, 0900- … (same source). */
export const serviceNumber = /^0(?:20|771|77[0-9]|900|939|944)/u;
