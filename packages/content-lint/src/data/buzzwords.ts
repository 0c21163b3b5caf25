import { readPhrases } from './phrase-lines.ts';

/**
 * Words in fashion that say little: Myndigheternas skrivregler 8, 1.4.9, and what the city's own referral responses are full of.
 * Words that are also a term are left out: `värdegrund` (skollagen), `agil`, `kundresa`, `robust`, `implementera` (of software).
 */
export const buzzwords = readPhrases(`
(värdeskapande|värdeskapandet|värdeskapare) # Säg vem som har nytta av det, och hur.
(värdedriven|värdedrivet|värdedrivna|värdeburen|värdeburna) # Säg vad som styr, och hur det märks.
digital resa / digitala resa / digitala resan # Säg vad som har blivit digitalt, och när.
förändringsresa / förändringsresan / utvecklingsresa / utvecklingsresan / transformationsresa / transformationsresan / omställningsresa / omställningsresan / lärresa / hållbarhetsresa # Säg vad som ändras, och när.
(ta|tar|tog|tagit) stora kliv / (ta|tar|tog|tagit) ett stort kliv / (ta|tar|tog|tagit) viktiga kliv -> (gå|går|gick|gått) snabbt framåt # Säg vad som har hänt.
över tid # Säg när eller hur länge: med tiden, hela tiden, i flera år.
transparens -> öppenhet / insyn
transparensen -> öppenheten / insynen
(aktiva satsningar|aktiv satsning) # Säg vad ni gör och vad det kostar.
strategiska satsningar / strategisk satsning / kraftfulla satsningar / kraftfull satsning # Säg vad ni gör och vad det kostar.
anställningsbarhet / anställningsbarheten -> möjlighet att få jobb
humankapital / humankapitalet / humankapitalets # Säg människor, medarbetare eller kunskap.
(kärnverksamhet|kärnverksamheten|kärnverksamheter|kärnverksamheterna|kärnverksamheternas|kärnverksamhetens) # Säg vilken uppgift du menar.
(kärnuppdrag|kärnuppdraget|kärnuppdragen) -> (uppdrag|uppdraget|uppdragen) # Säg vilken uppgift du menar.
(kärnvärde|kärnvärden|kärnvärdena) # Säg vad ni vill stå för, i en hel mening.
livslångt lärande -> att lära sig hela livet # Säg vilken utbildning du menar.
strukturella utmaningar # Säg vilka problem du menar.
(samhällsutmaning|samhällsutmaningar|samhällsutmaningarna) # Säg vilka problem du menar.
(verktygslåda|verktygslådan|verktygslådor) # Säg vilka metoder eller verktyg du menar.
(holistisk|holistiskt|holistiska) -> (samlad|samlat|samlade) / (sammanhållen|sammanhållet|sammanhållna)
(proaktiv|proaktivt|proaktiva) -> förebyggande # Säg vad ni gör, och när.
(paradigmskifte|paradigmskiftet) -> (stor förändring|förändringen)
(synergi|synergier|synergieffekt|synergieffekter|synergieffekterna) # Säg vad som blir bättre när ni arbetar tillsammans.
(win-win|win-win-situation|win-win-lösning) # Säg vad var och en vinner.
(framåtlutad|framåtlutat|framåtlutade) # Säg vad ni gör.
(disruptiv|disruptivt|disruptiva) # Säg vad som ändras.
(spetskompetens|spetskompetenser) # Säg vad personen kan.
(innovationskraft|innovationskraften|förändringskraft|genomförandekraft) # Säg vad ni kan göra, och vad som krävs.
(helhetsgrepp|helhetsgreppet) # Säg vad som ingår.
(helhetsorienterad|helhetsorienterat|helhetsorienterade) # Säg vad som ingår.
(framtidssäkra|framtidssäkrar|framtidssäkrat|framtidssäkrade|framtidssäkrad) # Säg vad som ska hålla, och hur länge.
(resiliens|resiliensen) -> (motståndskraft|motståndskraften)
(resilient|resilienta) -> (motståndskraftig|motståndskraftiga)
(tonalitet|tonaliteten) -> (ton|tonen)
(narrativ|narrativet|narrativen) -> (berättelse|berättelsen|berättelserna)
(facilitera|faciliterar|faciliterat|faciliteras) -> (underlätta|underlättar|underlättat|underlättas) / (leda|leder|lett|leds)
(operationalisera|operationaliserar|operationaliseras|operationaliserat) -> (genomföra|genomför|genomförs|genomfört)
(adressera|adresserar|adresserat|adresserade) problemet / adressera frågan / adresserar frågan / adressera utmaningar / adresserar utmaningar / adressera utmaningen / adressera problemen / adresserar problemen # Säg vad ni gör åt det.
(medskick|medskicket|medskicken) -> (synpunkt|synpunkten|synpunkterna) / (råd|rådet|råden)
(inspel|inspelet|inspelen) -> (förslag|förslaget|förslagen) / (synpunkt|synpunkten|synpunkterna)
(samskapa|samskapar|samskapande|samskapas) # Säg vilka som gör vad tillsammans.
(medskapande|medskapare) # Säg vad de är med och bestämmer eller gör.
(samverkansyta|samverkansytor|samverkansytan|samverkansytorna) # Säg vilka som möts, och var.
(kraftsamla|kraftsamlar|kraftsamlat|kraftsamling|kraftsamlingen) # Säg vad ni gör tillsammans.
göra en förflyttning / gör en förflyttning / gjort en förflyttning # Säg vad som har ändrats.
digitalt ekosystem / digitala ekosystem / digitala ekosystemet / innovationsekosystem / innovationsekosystemet # Säg vilka som samarbetar, och om vad.
best practice / best practices / best practise -> goda exempel / bästa arbetssätt
know-how -> kunnande / kunskap
mindset -> inställning / sätt att tänka
game changer / gamechanger # Säg vad som ändras.
quick wins / quick win -> snabba förbättringar
low hanging fruit / lågt hängande frukt / lågt hängande frukter / lågt hängande frukterna -> det som är lätt att göra först
empowerment -> egenmakt # Säg vad människor kan bestämma själva.
stakeholders / stakeholder -> intressenter / de som berörs
touchpoints / touchpoint -> kontakter / kontakt
guidelines -> riktlinjer
toolbox # Säg vilka metoder eller verktyg du menar.
(utrullning|utrullningen) -> (införande|införandet)
(rulla ut|rullar ut|rullade ut|rullat ut|rullas ut) -> (införa|inför|införde|infört|införs)
`);
