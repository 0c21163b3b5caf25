/** What each component is for, to a reader of these pages. The manifest says it in English to developers' tools. */
export const componentLeads: Readonly<Record<string, string>> = {
  Alert: 'Säger något viktigt om sidan eller om det läsaren just gjorde.',
  Breadcrumbs: 'Visar var på webbplatsen man är och vägen tillbaka. På mobil bara ett steg upp.',
  Button: 'Gör något, eller leder vidare med samma tyngd som en knapp.',
  CrisisBanner: 'Säger vad alla måste veta nu. Ligger först på varje sida så länge läget varar.',
  ErrorSummary: 'Samlar felen i ett formulär överst på sidan, med en länk till varje fält.',
  Heading: 'En rubrik: nivån är till för den som lyssnar, storleken för den som ser.',
  Link: 'Leder någonstans, och säger vart.',
  PageInfo: 'Ligger sist på sidan och berättar när den granskades, vem som ansvarar och vilka språk den finns på.',
  RadioGroup: 'Ett val bland några få alternativ.',
  Sender: 'Säger vem som talar: staden och dess förvaltning, ett av stadens bolag, eller någon på stadens uppdrag.',
  SiteFooter: 'Ligger sist på varje sida: avsändare, vägar till kontakt och det som lagen kräver.',
  SiteHeader: 'Ligger först på varje sida: vem som talar, och vägarna in.',
  SiteHeaderAction: 'En genväg i sidhuvudet, till exempel sök eller Mina sidor.',
  SkipLink: 'Låter den som använder tangentbord hoppa förbi sidhuvudet. Syns när den har fokus.',
  Text: 'Löpande text i någon av textens fyra stilar.',
  TextField: 'Ett fält att skriva i, med etikett, hjälptext och felmeddelande.',
};
