/**
 * Words that begin a button in another form than the imperative, and the imperative. Verbs whose infinitive is the imperative too
 * (`skicka`, `boka`, `ändra`) are left out. Source: Myndigheternas skrivregler 8, 1.3.1 (verbs rather than nouns).
 */
const pairs = (list: string): ReadonlyMap<string, string> => new Map(list.split('|').map((pair) => pair.split('=') as [string, string]));

export const infinitives = pairs(
  'söka=sök|välja=välj|stänga=stäng|fortsätta=fortsätt|läsa=läs|skriva=skriv|lägga=lägg|beställa=beställ|ansöka=ansök|anmäla=anmäl|följa=följ|köpa=köp|ringa=ring|dölja=dölj|byta=byt|fylla=fyll|godkänna=godkänn|använda=använd|återställa=återställ|begära=begär|sätta=sätt|jämföra=jämför|överföra=överför|utföra=utför|genomföra=genomför|avbryta=avbryt',
);

/** Nouns that stand alone on a button where a verb says what happens. */
export const buttonNouns = pairs(
  'inloggning=logga in|utloggning=logga ut|registrering=registrera|sökning=sök|nedladdning=ladda ner|uppladdning=ladda upp|borttagning=ta bort|radering=ta bort|redigering=redigera|utskrift=skriv ut|avbokning=avboka|bokning=boka|anmälan=anmäl|ansökan=ansök|beställning=beställ|betalning=betala|uppdatering=uppdatera|bekräftelse=bekräfta|delning=dela|filtrering=filtrera|sortering=sortera|avslutning=avsluta|återställning=återställ|uppsägning=säg upp|ändring=ändra|inskickning=skicka in|granskning=granska',
);
