import { readPhrases } from './phrase-lines.ts';

/** What tells a reader that a thing is easy, in instructions: those who find it hard are left alone with it. Our own list. */
export const minimisers = readPhrases(`
det är bara att / är det bara att # Säg vad man gör, steg för steg.
(du behöver bara|då behöver du bara|du måste bara) -> (du behöver|då behöver du|du måste)
(behöver du bara|måste du bara) -> (behöver du|måste du)
(du kan enkelt|du kan lätt|du kan smidigt|du kan snabbt och enkelt|du kan enkelt och snabbt|du kan enkelt och smidigt) -> du kan
(kan du enkelt|kan du lätt|kan du smidigt|kan du snabbt och enkelt|kan du enkelt och snabbt|kan du enkelt och smidigt) -> kan du
(du enkelt kan|du lätt kan|du smidigt kan) -> du kan
(klicka bara på|logga bara in|hör bara av dig|säg bara till|kontakta oss bara) -> (klicka på|logga in|hör av dig|säg till|kontakta oss)
(klicka|fyll|logga|ring|skriv|välj|gå|ladda|skicka|skanna|följ|tryck|öppna|använd) helt enkelt -> (klicka|fyll|logga|ring|skriv|välj|gå|ladda|skicka|skanna|följ|tryck|öppna|använd)
(snabbt och enkelt|enkelt och snabbt|enkelt och smidigt|smidigt och enkelt|snabbt och smidigt) # Säg hur lång tid det tar.
(självklart kan du|naturligtvis kan du|givetvis kan du|självfallet kan du|förstås kan du) -> du kan
(kan du självklart|kan du naturligtvis|kan du givetvis|kan du självfallet|kan du förstås) -> kan du
(som bekant|som alla vet|som du säkert vet|som du vet|som vi alla vet) # Den som inte vet behöver få veta. Berätta det.
`);
