import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { audiences, channels, goals, messages, roleQuestions, roles } from './index.ts';

/** The programme's words as Södermalms stadsdelsförvaltning quotes them, line for line joined. */
const programme = [
  ['Tillit och förtroende', 'Våra målgrupper ska känna tillit till och förtroende för Stockholms stad.'],
  [
    'Tillgänglighet och öppenhet',
    'Våra målgrupper ska uppleva att Stockholms stad är en tillgänglig och öppen organisation där det är lätt att ta del av tjänster och service och som det är lätt att få kontakt med.',
  ],
  ['Delaktighet och inflytande', 'Våra målgrupper ska ha möjlighet till inflytande och delaktighet i vår verksamhet. Våra målgrupper ska känna sig inkluderade i vår kommunikation.'],
  [
    'Stockholms stad är en ansvarstagande aktör med ett samhällsviktigt uppdrag',
    'I all vår verksamhet förenar vi ett socialt, ekonomiskt och ekologiskt hållbarhetsperspektiv. Vi är pålitliga och professionella i vårt uppdrag för stockholmarna och för staden Stockholm.',
  ],
  [
    'Stockholms stad skapar värde för dem staden är till för',
    'Våra verksamheter är tillgängliga för våra målgrupper och vi är nyfikna, lyhörda och respektfulla inför deras synpunkter och erfarenheter. Vi är öppna för olika perspektiv, synsätt och mångfald och vi förenklar och utvecklar tjänster, service och bemötande.',
  ],
  [
    'Stockholms stad utvecklas genom nytänkande och samverkan',
    'Vi är en innovativ organisation som vill och som vågar tänka nytt. Utifrån egna och andras lärdomar förbättrar och utvecklar vi vår verksamhet Med engagemang och genom samarbete både inom och utom vår organisation är vi med och utvecklar dagens och morgondagens Stockholm.',
  ],
];

describe('the programme', () => {
  test('is quoted word for word: three goals and three messages, each with its explanation', () => {
    expect([...goals, ...messages].map(({ text, description }) => [text, description])).toEqual(programme);
  });

  test('says what it has left as it stands in the source', () => {
    expect([...goals, ...messages].filter(({ sic }) => sic !== undefined).map(({ id, sic }) => [id, sic])).toEqual([['message-development', 'The source has no full stop after “verksamhet”.']]);
  });
});

/** Five referral responses, from which most of this comes. They stay outside the repository; where they lie beside it, each quotation is looked up. */
const responses = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));
const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe.runIf(existsSync(responses))('in the referral responses', () => {
  const texts = existsSync(responses) ? readdirSync(responses).map((file) => folded(readFileSync(new URL(`file://${responses}${file}`), 'utf8'))) : [];
  const isFromResponse = ({ source }: { source: string }): boolean => source.startsWith('Referral response');
  const quotations = [
    ...[...goals, ...messages].flatMap(({ text, description, source }) => [text, description as string].map((quote) => ({ quote, source }))),
    ...[...audiences, ...channels, ...roleQuestions].flatMap(({ quote, source }) => (quote === undefined ? [] : [{ quote, source }])),
    ...roles.flatMap(({ answersFor }) => answersFor.filter(({ verbatim }) => verbatim).map(({ text, source }) => ({ quote: text, source }))),
  ].filter(isFromResponse);

  test('there are quotations to look up', () => {
    expect(quotations.length).toBeGreaterThan(30);
  });

  test.each(quotations)('“$quote” stands as it is quoted', ({ quote }) => {
    expect(texts.some((text) => text.includes(quote))).toBe(true);
  });

  test.each([...audiences, ...channels, ...roles].filter(isFromResponse).map(({ id, source }) => [id, source]))('%s: %s exists', (_, source) => {
    const organisations = [...(source as string).matchAll(/Referral response of (\S+(?: \S+förvaltning)?) on KS 2024\/112/gu)].map(([, name]) => name as string);
    expect(organisations.length).toBeGreaterThan(0);
    for (const name of organisations) expect(texts.some((text) => text.toLowerCase().includes(name.toLowerCase()))).toBe(true);
  });
});
