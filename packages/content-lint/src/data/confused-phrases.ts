import type { PhraseFault } from '../engine/phrase-faults.ts';

const source = 'Svensk ordbok utgiven av Svenska Akademien';
const article = ['det', 'den', 'de', 'enda', 'ett', 'en', 'på', 'annat', 'något', 'samma', 'mer', 'mest', 'som', 'mycket', 'vilket', 'detta'];
const more = 'mer|mindre|fler|färre|bättre|sämre|större|högre|lägre|längre|äldre|yngre|tidigare|senare|snabbare';

/** Words that are written for others which sound alike. The words around them show it. */
export const confusedPhrases: readonly PhraseFault[] = [
  { phrase: 'skulle|borde|kunde|måste hade→ha', notAfter: ['om', 'som', 'vad', 'de'], source },
  { phrase: 'för och→att få|kunna|göra|ha|bli|vara|veta|hitta', source },
  { phrase: 'kommer och→att bli|vara|ha|kunna|behöva', source },
  { phrase: 'på så|något|ett|olika|samma|bästa|detta|vilket|annat sett→sätt', source },
  { phrase: 'i stort sätt→sett', source },
  { phrase: 'generellt|totalt|relativt|procentuellt|statistiskt sätt→sett', notAfter: article, source },
  { phrase: 'enda→ända fram|in|ner|ned|upp|ut|hit|dit|bort|sedan', notAfter: article, source },
  { phrase: 'ända→enda skillnaden|sättet|kravet|undantaget|alternativet|möjligheten|anledningen|chansen', source },
  { phrase: 'det|den|de ända→enda som', source },
  { phrase: `${more} en→än vad`, source },
  { phrase: 'i enighet→enlighet med', source },
  { phrase: 'till dags datum→dato', source },
  { phrase: 'ibland→bland annat', source },
  { phrase: 'längst→längs vägen|gatan|kusten|stranden|ån|kajen|spåret|leden|väggen', source },
  { phrase: 'har|hade|ha utsats|tillsats|översats|ersats|fortsats|bosats|avsats|omsats→utsatts|tillsatts|översatts|ersatts|fortsatts|bosatts|avsatts|omsatts', source },
  { phrase: 'som ett? kompliment→komplement till', source },
  { phrase: 'gått→gott om plats|platser|tid|utrymme', source },
  { phrase: 'gått→gott och väl', source },
];
