import { readPhrases } from './phrase-lines.ts';

/**
 * Compounds whose last part says nothing that the first did not: Myndigheternas skrivregler 8, 1.4.8. `stödinsatser`, `insatser` and
 * `verksamhet` on their own are terms of the social services and stand.
 */
const emptyTails = `
(informationsinsatser|informationsinsatserna|informationsåtgärder|informationsverksamhet|informationsverksamheten) -> (information|informationen|information|information|informationen)
(kommunikationsinsatser|kommunikationsinsatserna|kommunikationsåtgärder) -> (kommunikation|kommunikationen|kommunikation)
(utbildningsinsatser|utbildningsinsatserna|utbildningsinsats|utbildningsåtgärder) -> (utbildning|utbildningen|utbildning|utbildning) / (kurser|kurserna|kurs|kurser)
(kompetensutvecklingsinsatser|kompetenshöjande insatser) -> (kompetensutveckling|kurser)
(utvecklingsinsatser|utvecklingsåtgärder|utvecklingsverksamhet) -> utveckling
(rekryteringsinsatser|rekryteringsåtgärder|rekryteringsverksamhet) -> rekrytering
(besparingsåtgärder|besparingsinsatser) -> besparingar
(förbättringsåtgärder|förbättringsåtgärderna|förbättringsinsatser) -> (förbättringar|förbättringarna|förbättringar)
(effektiviseringsåtgärder|effektiviseringsinsatser) -> effektiviseringar
(renoveringsåtgärder|renoveringsinsatser) -> renovering
(underhållsåtgärder|underhållsinsatser) -> underhåll
(kontrollåtgärder|kontrollverksamhet|kontrollverksamheten|kontrollfunktion) -> (kontroller|kontroll|kontrollen|kontroll)
(tillsynsverksamhet|tillsynsverksamheten|tillsynsfunktion|tillsynsinsatser) -> (tillsyn|tillsynen|tillsyn|tillsyn)
(rådgivningsverksamhet|rådgivningsverksamheten|rådgivningsinsatser) -> (rådgivning|rådgivningen|rådgivning)
(utbildningsverksamhet|utbildningsverksamheten) -> (utbildning|utbildningen)
(forskningsverksamhet|forskningsverksamheten) -> (forskning|forskningen)
(städverksamhet|städinsatser|städningsinsatser) -> städning
(samarbetsinsatser|samverkansinsatser) -> (samarbete|samverkan)
(planeringsverksamhet|planeringsinsatser) -> planering
(inlärningsbeteende|inlärningsbeteendet) -> (inlärning|inlärningen)
(väderleksförhållanden|väderförhållanden|väderförhållandena) -> (väder|väder|vädret)
(trafikförhållanden|trafikförhållandena) -> (trafik|trafiken)
(bostadsförhållanden|bostadsförhållandena) -> (bostad|bostaden)
(motsättningsförhållanden|motsättningsförhållande) -> motsättningar
`;

/** Words for something simpler, and words that leave out when, who or how much. */
const vague = `
(frågeställning|frågeställningen|frågeställningar|frågeställningarna) -> (fråga|frågan|frågor|frågorna)
(målsättning|målsättningen|målsättningar|målsättningarna) -> (mål|målet|mål|målen)
(problembild|problembilden|problematik|problematiken|problemställning|problemställningar) -> (problem|problemet|problem|problemet|problem|problem)
(tidsperiod|tidsperioden|tidsperioder) -> (period|perioden|perioder)
på daglig basis -> dagligen / varje dag
på regelbunden basis -> regelbundet
på årlig basis / på årsbasis -> varje år / per år
på månadsbasis / på månatlig basis -> varje månad / per månad
på veckobasis -> varje vecka / per vecka
på frivillig basis -> frivilligt
inom en snar framtid / i en snar framtid / inom överskådlig framtid / i en nära framtid -> snart # Säg när.
i möjligaste mån / i görligaste mån -> så långt det går # Säg vad som krävs.
i viss utsträckning / i viss mån / till viss del -> delvis # Säg hur mycket.
i stor utsträckning / i hög utsträckning -> ofta / mycket # Säg hur mycket.
(skulle vara|vore|är) önskvärt / det är önskvärt # Säg vem som vill det, och vad de vill: ”Förvaltningen vill att …”
önskvärt vore # Säg vem som vill det, och vad de vill: ”Förvaltningen vill att …”
(utmaningar|utmaningarna|frågor|risker|behov) kopplade till -> (utmaningar|utmaningarna|frågor|risker|behov) med # Säg vad sambandet är.
(frågor|frågorna|information|informationen|kunskap|kunskapen|kunskaperna|regler|reglerna|beslut|diskussion|diskussioner|tankar|förtydligande|förtydliganden|osäkerhet|osäkerheten|riktlinjer|utbildning|dialog) kring -> (frågor|frågorna|information|informationen|kunskap|kunskapen|kunskaperna|regler|reglerna|beslut|diskussion|diskussioner|tankar|förtydligande|förtydliganden|osäkerhet|osäkerheten|riktlinjer|utbildning|dialog) om
(utmaningar|utmaningarna) kring -> problem med
diverse åtgärder / erforderliga åtgärder / lämpliga åtgärder / nödvändiga åtgärder # Säg vad som ska göras, och av vem.
på ett adekvat sätt / på ett ändamålsenligt sätt / på ett optimalt sätt # Säg hur.
i förekommande fall # Säg när: om det finns, om det behövs, om hon har barn.
vid eventuella frågor -> om du har frågor / har du frågor
`;

export const vagueWords = readPhrases(`${emptyTails.trim()}\n${vague.trim()}`);
