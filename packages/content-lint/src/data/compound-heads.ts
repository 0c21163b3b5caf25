/**
 * Nouns and participles that an abbreviation before them modifies: "AI tjänster" can only be a compound.
 * Words that are also verbs, adverbs or a start of a new phrase ("enligt LSS rätt till") are left out.
 */
export interface CompoundHead {
  /** Each form, lower-cased. */
  forms: string;
  source: string;
}

const rule = 'Myndigheternas skrivregler 8, 11.9: bindestreck efter förkortning i sammansättning';

export const compoundHeads: readonly CompoundHead[] = [
  { forms: 'tjänst tjänsten tjänster tjänsterna tjänsters', source: rule },
  { forms: 'system systemet systemen systems systemets', source: rule },
  { forms: 'verktyg verktyget verktygen verktygens', source: rule },
  { forms: 'modell modellen modeller modellerna', source: rule },
  { forms: 'lösning lösningen lösningar lösningarna', source: rule },
  { forms: 'teknik tekniken tekniker', source: rule },
  { forms: 'teknologi teknologin', source: rule },
  { forms: 'område området områden områdena', source: rule },
  { forms: 'fråga frågan frågor frågorna', source: rule },
  { forms: 'avdelning avdelningen avdelningar avdelningarna avdelningens', source: rule },
  { forms: 'enhet enheten enheter enheterna enhetens', source: rule },
  { forms: 'chef chefen chefer cheferna', source: rule },
  { forms: 'säkerhet säkerheten', source: rule },
  { forms: 'utveckling utvecklingen utvecklare', source: rule },
  { forms: 'miljö miljön miljöer miljöerna', source: rule },
  { forms: 'plattform plattformen plattformar plattformarna', source: rule },
  { forms: 'projekt projektet projekten', source: rule },
  { forms: 'utbildning utbildningen utbildningar utbildningarna', source: rule },
  { forms: 'kurs kursen kurser kurserna', source: rule },
  { forms: 'kod koden koder koderna', source: rule },
  { forms: 'fil filen filer filerna', source: rule },
  { forms: 'handläggare handläggaren handläggarna', source: rule },
  { forms: 'konsult konsulten konsulter konsulterna', source: rule },
  { forms: 'strateg strategen strateger strategi strategin strategier', source: rule },
  { forms: 'program programmet programmen', source: rule },
  { forms: 'nät nätet näten nätverk nätverket', source: rule },
  { forms: 'kanal kanalen kanaler kanalerna', source: rule },
  { forms: 'meddelande meddelandet meddelanden', source: rule },
  { forms: 'användning användningen användare användaren användarna', source: rule },
  { forms: 'app appen appar apparna', source: rule },
  { forms: 'assistent assistenten assistenter assistenterna', source: rule },
  { forms: 'avdrag avdraget avdragen', source: rule },
  { forms: 'land länder länderna', source: rule },
  { forms: 'kommissionen parlamentet domstolen direktiv direktivet direktiven förordning förordningen', source: rule },
  { forms: 'stöden insats insatsen insatser insatserna', source: rule },
  { forms: 'boende boendet boenden', source: rule },
  { forms: 'adress adressen adresser adresserna', source: rule },
  { forms: 'dokument dokumentet dokumenten', source: rule },
  { forms: 'bolag bolaget bolagen', source: rule },
  { forms: 'kontakt kontakten kontakter', source: rule },
  { forms: 'test testet tester testerna', source: rule },
  { forms: 'modul modulen moduler modulerna', source: rule },
  { forms: 'gränssnitt gränssnittet gränssnitten', source: rule },
  { forms: 'genererad genererat genererade baserad baserat baserade relaterad relaterat relaterade driven drivet drivna', source: rule },
];
