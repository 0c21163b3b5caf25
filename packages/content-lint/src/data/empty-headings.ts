/**
 * Headings that fit any text, and so say nothing of this one. Myndigheternas skrivregler 8, 1.5.2, names the first; the rest are
 * their kin in guides of municipalities (Västra Götalandsregionen, Helsingborg). Lower case.
 */
export const emptyHeadings: ReadonlySet<string> = new Set(
  (
    'inledning|bakgrund|historik|metod|övrigt|allmänt|information|aktiviteter|riktlinjer|introduktion|diverse|annat|förord|syfte|detaljer|avslutning|slutord|slut|' +
    'allmän information|övrig information|mer information|viktig information|annan information|ytterligare information|lite information|kort information'
  ).split('|'),
);
/** Prepositions that say only that the heading has a subject. Myndigheternas skrivregler 8, 3.5.4. */
export const emptyOpenings: ReadonlySet<string> = new Set(['angående', 'beträffande', 'ang']);
