/** Language of messages, problems and the frame around findings. */
export type Lang = 'sv' | 'en';

export const langs: readonly Lang[] = ['sv', 'en'];

/** Picks the wording of a language. */
export type Say = (sv: string, en: string) => string;

export const sayIn =
  (lang: Lang): Say =>
  (sv, en) =>
    lang === 'en' ? en : sv;
