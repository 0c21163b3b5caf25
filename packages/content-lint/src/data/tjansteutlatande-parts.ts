/** A section of a tjänsteutlåtande, by its heading. */
export interface TjansteutlatandeSection {
  nameSv: string;
  nameEn: string;
  /** Of the whole heading, without a number before it. */
  heading: RegExp;
}

/**
 * In their order. Source: the referral responses of five administrations on KS 2024/112, whose headings agree but for the words
 * "förvaltningens", "kontorets" and "remissen"; barnrätts- and jämställdhetsanalys: Södermalms stadsdelsförvaltning's of them.
 */
export const sections = {
  decision: { nameSv: 'Förslag till beslut', nameEn: 'proposed decision', heading: /^(?:\p{L}{3,40} )?förslag till beslut$/iu },
  summary: { nameSv: 'Sammanfattning', nameEn: 'summary', heading: /^(?:kort )?sammanfattning(?: av ärendet)?$/iu },
  matter: {
    nameSv: 'Ärendet eller Bakgrund',
    nameEn: 'the matter or its background',
    heading: /^(?:ärendet|ärendebeskrivning|beskrivning av ärendet|(?:ärendets )?bakgrund(?:en)?(?: (?:och|till) \p{L}{3,30})?|remissens?(?: innehåll)?|motionen|skrivelsen|uppdraget|förslaget|remissförslaget)$/iu,
  },
  preparation: { nameSv: 'Ärendets beredning', nameEn: 'how the matter was prepared', heading: /^(?:(?:ärendets )?beredning(?:en)?(?: av ärendet)?|samråd|remissammanställning)$/iu },
  analysis: {
    nameSv: 'Förvaltningens synpunkter eller analys',
    nameEn: "the administration's view or analysis",
    heading: /^(?!.{0,40}(?:barn|jämställd))(?:\p{L}{3,40} ){0,2}(?:synpunkter|analys|bedömning|överväganden?|ställningstagande|kommentarer|konsekvenser)(?: (?:och|samt) \p{L}{3,20}(?: \p{L}{3,20})?)?$/iu,
  },
  equality: { nameSv: 'Jämställdhetsanalys', nameEn: 'gender equality analysis', heading: /^.{0,40}jämställdhets?.{0,40}$/iu },
  children: { nameSv: 'Barnrättsanalys', nameEn: "children's rights analysis", heading: /^.{0,40}(?:barnrätt|barnkonsekvens|barnets|barns |barnperspektiv).{0,40}$/iu },
} as const satisfies Record<string, TjansteutlatandeSection>;

/** What may follow the annexes. */
export const afterAnnexes = /^(?:attesterat av|godkänt av|detta dokument har godkänts|beslutsgång|sändlista|expediera|kopia till|för kännedom|paragrafen är)/iu;
