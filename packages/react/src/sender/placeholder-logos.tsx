import type { ReactElement } from 'react';

/*
 * For stories and tests only. Flat shapes, so that nobody takes them for a logotype: the city's own is not in this
 * kit, and a drawing that is like it may not be either (TRADEMARK.md).
 */

/** Stands where the city's logotype goes, 3 : 1. */
export const cityLogo: ReactElement = (
  <svg viewBox="0 0 168 56" role="img" aria-label="Stockholms stad" fill="currentColor">
    <rect width="56" height="56" />
    <circle cx="92" cy="28" r="28" />
    <path d="M128 56h40L148 0z" />
  </svg>
);

/** Stands where a company's or a contractor's own logotype goes, 2 : 1. */
export const ownLogo: ReactElement = (
  <svg viewBox="0 0 112 56" role="img" aria-label="Bolagets logotyp" fill="currentColor">
    <circle cx="28" cy="28" r="28" />
    <path d="M56 0h56v56z" />
  </svg>
);

/** Stands where a partner's logotype goes: one colour, no name, since `SenderPartner.name` says it. */
export const partnerLogo = (shape: 'square' | 'triangles' | 'bars'): ReactElement => (
  <svg viewBox="0 0 100 50" aria-hidden="true" fill="currentColor">
    {shape === 'square' && <path d="M0 0h50v50H0zM60 0h40v20H60zM60 30h40v20H60z" />}
    {shape === 'triangles' && <path d="M0 50 25 0l25 50zM50 50 75 0l25 50z" />}
    {shape === 'bars' && <path d="M0 0h20v50H0zM27 15h20v35H27zM54 0h20v50H54zM81 15h19v35H81z" />}
  </svg>
);
