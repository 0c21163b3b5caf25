import { readPhrases } from './phrase-lines.ts';

/**
 * Set phrases and images that cannot be read word by word: webbriktlinjer.se R64 and 1177's language guide ask writers to leave them
 * out, for those who are learning Swedish and for those who read literally. Meanings after Svensk ordbok. What a city also
 * says of things is left out: bygga broar, bollplank, grönt ljus, bryta isen, gå i mål, bromskloss, på tapeten.
 */
export const idioms = readPhrases(`
(ta|tar|tog|tagit) höjd för -> (räkna|räknar|räknade|räknat) med
(ta|tar|tog|tagit) avstamp i -> (utgå|utgår|utgick|utgått) från
(kroka|krokar|krokade|krokat) arm -> (samarbeta|samarbetar|samarbetade|samarbetat)
(dra|drar|drog|dragit) sitt strå till stacken -> (hjälpa|hjälper|hjälpte|hjälpt) till
(falla|faller|föll|fallit) mellan stolarna / (hamna|hamnar|hamnade|hamnat) mellan stolarna -> (bli|blir|blev|blivit) utan hjälp # Säg vad som inte blir gjort.
mellan stolarna # Säg vad som inte blir gjort, och vem som skulle göra det.
(slå|slår|slog|slagit) två flugor i en smäll -> (lösa|löser|löste|löst) två problem på en gång
(lägga|lägger|lade|lagt) sten på bördan -> (göra|gör|gjorde|gjort) det ännu svårare
(lägga|lägger|lade|lagt) på is -> (vänta|väntar|väntade|väntat) med
(lägga|lägger|lade|lagt) locket på -> (tiga|tiger|teg|tigit) om saken
(lägga|lägger|lade|lagt) korten på bordet / (spela|spelar|spelade|spelat) med öppna kort -> (berätta|berättar|berättade|berättat) allt
(lägga|lägger|lade|lagt) rabarber på -> (ta|tar|tog|tagit)
(ha|har|hade|haft) is i magen -> (vänta|väntar|väntade|väntat) lugnt
(ha|har|hade|haft) många järn i elden -> (ha|har|hade|haft) mycket på gång
(kratta|krattar|krattade|krattat) manegen -> (förbereda|förbereder|förberedde|förberett)
(ta|tar|tog|tagit) tjuren vid hornen -> (göra|gör|gjorde|gjort) det svåraste först
(ta|tar|tog|tagit) bladet från munnen -> (säga|säger|sade|sagt) vad man tycker
(köpa|köper|köpte|köpt) grisen i säcken # Säg att man inte har sett vad man köper.
(dra|drar|drog|dragit) alla över en kam / (dra|drar|drog|dragit) över en kam -> (behandla|behandlar|behandlade|behandlat) alla lika
(dra|drar|drog|dragit) öronen åt sig -> (bli|blir|blev|blivit) misstänksam
(slå|slår|slog|slagit) ett slag för -> (arbeta|arbetar|arbetade|arbetat) för
(slå|slår|slog|slagit) sig för bröstet -> (vara|är|var|varit) stolt
slå hål på myten / slår hål på myten / slå hål på myter -> visa att det inte stämmer
slå huvudet på spiken / slår huvudet på spiken -> ha helt rätt
(kasta|kastar|kastade|kastat) in handduken -> (ge|ger|gav|gett) upp
(sätta|sätter|satte|satt) ner foten / (sätta|sätter|satte|satt) ned foten -> (säga|säger|sade|sagt) ifrån
(sätta|sätter|satte|satt) fingret på # Säg vad som visas eller upptäcks.
(sätta|sätter|satte|satt) på kartan -> (göra|gör|gjorde|gjort) känt
(sätta|sätter|satte|satt) käppar i hjulet / käppar i hjulet / käpp i hjulet # Säg vad som hindrar.
(gå|går|gick|gått) på knäna -> (ha|har|hade|haft) alldeles för mycket att göra
(gå|går|gick|gått) hand i hand -> (höra|hör|hörde|hört) ihop
(gå|går|gick|gått) över ån efter vatten # Säg att lösningen finns närmare.
(gå|går|gick|gått) som på räls / (gå|går|gick|gått) som smort -> (gå|går|gick|gått) bra
(få|får|fick|fått) kalla fötter -> (ångra|ångrar|ångrade|ångrat) sig
(få|får|fick|fått) vind i seglen / vind i seglen # Säg vad som går bra.
(stå|står|stod|stått) på egna ben -> (klara|klarar|klarade|klarat) sig själv
(stå|står|stod|stått) i startgroparna / (sitta|sitter|satt|suttit) i startgroparna / i startgroparna -> på väg att börja
(sitta|sitter|satt|suttit) i samma båt -> (ha|har|hade|haft) samma problem
(sitta|sitter|satt|suttit) i knät på / (sitta|sitter|satt|suttit) i knäet på -> (vara|är|var|varit) beroende av
(höja|höjer|höjde|höjt) ribban -> (ställa|ställer|ställde|ställt) högre krav
(lägga|lägger|lade|lagt) ribban # Säg hur höga kraven är.
(höja|höjer|höjde|höjt) blicken / (lyfta|lyfter|lyfte|lyft) blicken -> (tänka|tänker|tänkte|tänkt) längre fram
(kosta|kostar|kostade|kostat) skjortan -> (vara|är|var|varit) mycket dyrt
(hålla|håller|höll|hållit) tummarna -> (hoppas|hoppas|hoppades|hoppats)
(hålla|håller|höll|hållit) ett öga på / (ha|har|hade|haft) ett öga på -> (bevaka|bevakar|bevakade|bevakat)
(hälla|häller|hällde|hällt) bensin på elden / (gjuta|gjuter|göt|gjutit) olja på elden -> (göra|gör|gjorde|gjort) det värre
(trampa|trampar|trampade|trampat) i klaveret -> (göra|gör|gjorde|gjort) bort sig
(sopa|sopar|sopade|sopat) under mattan -> (dölja|döljer|dolde|dolt)
(stoppa|stoppar|stoppade|stoppat) huvudet i sanden / (sticka|sticker|stack|stuckit) huvudet i sanden -> (vägra|vägrar|vägrade|vägrat) att se problemet
(vända|vänder|vände|vänt) på varje sten -> (undersöka|undersöker|undersökte|undersökt) allt noga
(strö|strör|strödde|strött) salt i såren -> (göra|gör|gjorde|gjort) det värre
(bita|biter|bet|bitit) i det sura äpplet / (bita|biter|bet|bitit) i det sura -> (göra|gör|gjorde|gjort) det som är svårt
(spotta|spottar|spottade|spottat) i nävarna -> (arbeta|arbetar|arbetade|arbetat) hårt
(skjuta|skjuter|sköt|skjutit) från höften -> (svara|svarar|svarade|svarat) utan att tänka efter
(skjuta|skjuter|sköt|skjutit) sig själv i foten -> (skada|skadar|skadade|skadat) sig själv
(peka|pekar|pekade|pekat) med hela handen -> (säga|säger|sade|sagt) tydligt vad som gäller
(ligga|ligger|låg|legat) i pipeline / (vara|är|var|varit) i pipeline -> (vara|är|var|varit) på gång
(springa|springer|sprang|sprungit) benen av sig # Säg vad de gör.
(tappa|tappar|tappade|tappat) tråden # Säg vad som har glömts.
(bolla|bollar|bollade|bollat) idéer / (bolla|bollar|bollade|bollat) tankar -> (diskutera|diskuterar|diskuterade|diskuterat) idéer
(parkera|parkerar|parkerade|parkerat) frågan -> (vänta|väntar|väntade|väntat) med frågan
(ta|tar|tog|tagit) ett omtag / (göra|gör|gjorde|gjort) ett omtag / (göra|gör|gjorde|gjort) omtag -> (börja|börjar|började|börjat) om
(kasta|kastar|kastade|kastat) ut barnet med badvattnet # Säg vad ni också förlorar.
(göra|gör|gjorde|gjort) en höna av en fjäder -> (överdriva|överdriver|överdrev|överdrivit)
(spela|spelar|spelade|spelat) första fiolen / (spela|spelar|spelade|spelat) andra fiolen # Säg vem som bestämmer.
(ha|har|hade|haft) en räv bakom örat # Säg vad personen döljer.
(rigga|riggar|riggade|riggat) för -> (förbereda|förbereder|förberedde|förberett)
(ducka|duckar|duckade|duckat) för -> (undvika|undviker|undvek|undvikit)
(trampa|trampar|trampade|trampat) någon på tårna # Säg vem som blir arg, och varför.
(tänka|tänker|tänkte|tänkt) utanför boxen / utanför boxen -> på nya sätt
i elfte timmen / i grevens tid -> i sista stund
i ett nötskal -> kort sagt
i hetluften # Säg vem som får kritik.
i stöpsleven -> under omarbetning
i ropet -> aktuellt
på banan igen # Säg vad som fungerar igen.
på stående fot -> genast
på en höft -> ganska slumpmässigt
på bred front -> överallt / på många sätt
på spaning efter -> letar efter
med näbbar och klor -> med all kraft
med en nypa salt # Säg vad som är osäkert.
med facit i hand -> nu när vi vet hur det gick
med ljus och lykta -> noga
under lupp / under luppen -> noga
under radarn -> utan att märkas
ur askan i elden # Säg vad som blir ännu sämre.
från ax till limpa -> från början till slut
från noll till hundra # Säg hur snabbt det går.
två sidor av samma mynt -> två delar av samma sak
(het|heta) potatis -> svår fråga
toppen av ett isberg / toppen på ett isberg / toppen av isberget # Säg att problemet är större än det som syns.
ljuset i slutet av tunneln / ljus i slutet av tunneln -> hopp
(ringar|ringarna) på vattnet # Säg vad som sprider sig.
en droppe i havet -> mycket litet
(ond|onda) cirkel / onda cirkeln / moment 22 # Säg vad som leder till vad.
(röd tråd|röda tråden|röda trådar) -> (sammanhang|sammanhanget|sammanhang)
(hörnsten|hörnstenar|hörnstenen) -> (grund|grunder|grunden)
(pusselbit|pusselbitar|pusselbiten|pusselbitarna) -> (del|delar|delen|delarna)
smörgåsbord av -> stort utbud av
(språngbräda|språngbrädan|språngbrädor) -> (bra start|starten|bra start)
(helikopterperspektiv|helikopterperspektivet|helikopterperspektivets) -> (överblick|överblicken|överblickens)
(elefanten i rummet|elefant i rummet) # Säg det som ingen vill säga.
(silverkula|silverkulan) / quick fix -> enkel lösning
(tungan rätt i mun|tungan rätt i munnen) # Säg vad man ska vara noga med.
långt ute i organisationen / ute i organisationen / långt ut i organisationen / ut i organisationen / långt ute i verksamheten / långt ut i verksamheten # Säg vilka du menar: förskollärare, undersköterskor, handläggare …
lätt som en plätt / en baggis / en barnlek / en piece of cake -> lätt
inte rocket science / ingen raketforskning -> inte svårt
ingen ko på isen -> det är ingen brådska
inga konstigheter -> inget svårt
`);
