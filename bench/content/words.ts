/* What the bench's own sentences are made of. The city's everyday words, so that rules, dictionaries and caches meet what they meet on real pages. */

const list = (words: string): string[] => words.trim().split(/\s+/u);
const lines = (text: string): string[] => text.trim().split('\n').map((line) => line.trim());

/** First parts and heads of compounds: some 1,200 different nouns, as Swedish has no end of them. */
export const compoundParts = list('trafik skol park stads medborgar bygg vatten miljö bostads fritids kultur idrotts bad gatu torg kvarters omsorgs hem barn ungdoms arbets närings besöks energi klimat natur strand skogs båt cykel buss tunnel digital dokument beslut faktura avgifts tjänste samråds remiss plan mark lov anmälnings');
export const compoundHeads = list('kontoret nämnden planen gruppen området projektet avgiften perioden tjänsten lokalen enheten rummet dagen ansökan utredningen verksamheten ledningen uppgiften frågan platsen vägen skötseln utvecklingen lösningen kartan listan rapporten mötet arbetet ansvaret');

export const subjects = lines(`
  Kommunen
  Nämnden
  Du
  Vi
  Förskolan
  Biblioteket
  Den som bor i området
  Alla som berörs
  Handläggaren
  En förälder
  Kontaktcenter
  Byggherren
  Hemtjänsten
  Läraren
  Simhallen
  Den som söker bygglov
  De flesta föreningar
  Parkskötaren
  Verksamheten
  Rektorn
  Styrelsen
  Museet`);

export const verbs = lines(`
  behöver ta ställning till
  får besked om
  ansvarar för
  kan läsa mer om
  svarar på frågor om
  planerar
  följer upp
  ska ordna
  skriver ett beslut om
  tar emot synpunkter på
  lämnar uppgifter om
  börjar arbeta med
  vill förbättra
  har ändrat
  godkänner
  ser över
  bokar en tid för
  känner till
  har ont om plats för
  prövar`);

export const objects = lines(`
  den nya lekplatsen vid torget
  sommarens öppettider
  ansökan om förskoleplats
  parkeringen utanför skolan
  en lägenhet med fyra rum
  vilka böcker som går att låna
  gatans belysning
  stöd i hemmet
  vatten och avlopp
  bullret från bygget
  cykelbanan längs vattnet
  kurser i svenska
  avgiften för nästa år
  träden i parken
  en plats på äldreboendet
  hur snön röjs
  maten i skolan
  idrottshallens tider
  samrådet om detaljplanen
  de hål som grävs i gatan
  återvinning av glas och papper
  tillstånd för uteservering`);

export const adverbials = lines(`
  före sommaren
  under våren
  inom tre veckor
  tillsammans med grannarna
  när arbetet är klart
  på vår webbplats
  i stadsdelen
  varje vardag
  utan kostnad
  om det finns plats
  så snart som möjligt
  efter mötet i maj
  med hjälp av en tolk
  i god tid
  minst en gång om året
  från och med i höst
  för barn och unga
  i samma ordning som förut`);

export const clauses = lines(`
  eftersom många har frågat efter det
  så att fler kan vara med
  men det kan ta längre tid än vanligt
  och det gäller även på helgerna
  om inget annat har bestämts
  även om du redan har lämnat in dina papper
  för att gatan ska bli säkrare
  där det går att komma fram med rullstol
  medan de som har flyttat får ett brev
  och då ringer vi upp dig`);

/** Each has one fault that the rules know, of many kinds; a page has one in every ten sentences or so, as an unread draft has. */
export const faulty = lines(`
  Kommunen skall lämna besked om avgiften före sommaren.
  Du ska erhålla ett brev när arbetet är klart.
  Ta med legitimation, nyckel mm när du kommer.
  Det gäller bl a parken, torget och lekplatsen.
  Där finns t ex böcker, filmer och spel.
  Avgiften höjs fr o m i höst för alla som har en plats.
  Ring 08-508 000 00 om du har frågor om ansökan.
  Vi har öppet måndag - fredag under våren.
  Det tar tid... men du får alltid ett svar.
  Beslutet fattas av Stockholm Stad efter samrådet.
  Läraren har föräldra möte varje termin.
  Nämnden ska tillse att gatan är säker.
  Vi svarar på era frågor avseende bygglov i höst.
  Skriv till anna.exempel@gmail.com om du vill vara med.
  Rinkeby-Kista stadsdelsförvaltning ansvarar för parken vid vattnet.
  Den som bor i området ska inkomma med sina synpunkter i god tid.
  Handläggaren såg "ingen orsak" att ändra beslutet.
  Alla har rätt till en god utbildning oavsett vart de bor.
  Lokalen kan hyras under kvällar och helger av föreningar ifrån stadsdelen.
  Vänligen fyll i blanketten innan du kommer till oss.
  Arbetet utförs i syfte att öka tryggheten i området.
  Reglerna är tydlig och gäller alla som bor i staden.
  Förvaltningen genomför en utvärdering av projektet under våren.
  Mötet hålls kl 18 i biblioteket på torget.
  Avgiften är 350:- för barn och ungdomar.
  Sista dag är 3/4 2027 för den som vill söka.
  Ca 20% av deltagarna svarade på frågorna.
  Ansökan skall vara oss tillhanda senast i maj.
  I samband med flytten kommer telefonerna att vara stängda.
  Det är väldigt viktigt att du läser reglerna!!
  Vi tar emot EU:S bidrag för att bygga om skolan.
  Du får hjälp med med din ansökan av en handläggare.
  Rummet är ca. 20 m2 stort och har eget kök.
  Handlingarna finns att tillgå på förvaltningens kansli i Kista.`);

export const headings = list('Ansökan Avgifter Öppettider Kontakt Bakgrund Tidplan Ansvar Frågor Beslut Underlag Hitta Regler Stöd Förskola Skola Kultur Trafik Bygga Miljö Omsorg');
export const code = ['npm run check', 'stad check innehåll/', 'POST /v1/arenden', '{ "status": "klar" }', 'SELECT id FROM arende WHERE status = 2', '<button type="submit">Skicka</button>'];
