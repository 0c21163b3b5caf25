/** An invented letter with faults of several kinds. No person, number or decision in it is real. */
export const exampleText = `Information angående nya avgifter

Ekuddens stadsdelsförvaltning har beslutat att avgifterna för hemtjänst ska höjas fr o m den 1 januari. Den enskilde skall erlägga avgiften senast den sista i varje månad, och underlåtenhet att erlägga avgiften kan föranleda att ärendet överlämnas till inkasso.

För att säkerhetsställa att avgiften blir korrekt behöver ni inkomma med uppgifter om inkomster, t ex pension, samt bostadskostnad och eventuella förändringar i hushållets sammansättning, vilket innebär att även uppgifter om make, maka eller sambo erfordras för att förvaltningen ska kunna fatta ett korrekt beslut om den avgift som ska gälla under det kommande året.

Stockholm stad använder AI tjänster för att räkna ut avgiften. Uppgifterna hanteras enligt förvaltningens och stadsdelsnämnden rutiner.

Vid frågor är ni välkomna att ringa 08-46500430 eller besöka oss på Vretängsgatan 12 i Ekudden.
`;
