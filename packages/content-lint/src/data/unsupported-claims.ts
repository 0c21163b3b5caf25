/** Claims that lean on someone whom the reader can't ask. Lower-cased. Source: Wikipedia's Undvik vessleord; own list from texts of the city. */
const subjects = 'studier|många studier|flera studier|forskning|forskningen|all forskning|undersökningar|flera undersökningar|erfarenheter|erfarenheten';
const crowds = 'många|de flesta|experter|forskare|vissa|somliga';

const cross = (first: string, second: string): string[] => first.split('|').flatMap((one) => second.split('|').map((two) => `${one} ${two}`));

export const unsupportedClaims: readonly string[] = [
  ...cross(subjects, 'visar att|visar tydligt att|har visat att|pekar på att|bekräftar att'),
  ...cross(crowds, 'anser att|menar att|hävdar att|tycker att'),
  ...'det är allmänt känt att|det är väl känt att|det är ingen tvekan om att|det råder ingen tvekan om att|alla vet att|det är vetenskapligt bevisat att'.split('|'),
  // An ambition told as a fact.
  ...cross('alla elever|alla barn|alla invånare|alla stockholmare|alla medarbetare|alla besökare|alla boende|alla äldre|alla brukare', 'känner sig|trivs|är trygga|är nöjda|är delaktiga|når målen|upplever'),
];
