import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Parken öppnar i maj :contentReference[oaicite:2]{index=2}.', 'contentReference'],
  ['Parken öppnar i maj citeturn0search1.', 'citeturn0search1'],
  ['Parken öppnar i maj (turn0search4).', 'turn0search4'],
  ['Som en AI-språkmodell kan jag inte svara på det.', 'Som en AI-språkmodell'],
  ['Självklart! Här är en text om parken.', 'Självklart! Här är en'],
  ['Här är ett förslag på en webbtext:', 'Här är ett förslag på en webbtext'],
  ['Vill du att jag skriver om texten i du-form?', 'Vill du att jag skriver om texten'],
  ['As an AI language model, I can’t.', 'As an AI language model'],
  ['Foto: Midjourney', 'Foto: Midjourney'],
])('%s: marks %s', (text, words) => {
  const findings = judge('ai-content-labelled', text);
  expect(findings[0]).toMatchObject({ excerpt: words, severity: 'warning' });
});

test('finds tracking in an address, which is no prose', () => {
  const text = '[Läs mer](https://example.com/sida?a=1&utm_source=chatgpt.com) om parken.';
  expect(marked('ai-content-labelled', text, { format: 'markdown' })).toEqual(['utm_source=chatgpt.com']);
});

test('only asks for a label where a picture names its service', () => {
  expect(judge('ai-content-labelled', 'Illustration skapad med Midjourney')).toMatchObject([{ certainty: 'ask', severity: 'info' }]);
});

test.each([
  'AI-genererad bild. Illustration: Midjourney',
  'Texten är skriven med hjälp av AI och granskad av en människa.',
  'Bild: DALL·E (AI-genererad)',
  'En språkmodell är ett slags AI.',
  'Staden prövar en stor språkmodell för att svara på frågor.',
  'Självklart! Vi hjälper dig.',
  'Här är ett förslag på en ny park.',
  'Här kommer en kort sammanfattning av mötet.',
  'Vill du att jag ringer upp dig?',
  'Så skriver du en fråga till ChatGPT',
  'Copilot är godkänt att använda i staden.',
  'Skriv inte ”Som en AI-språkmodell kan jag inte svara”.',
  'Foto: Astrid Exempelsson',
  'Foto: Mostphotos',
  'Film: Staden bygger',
  'Bild av Gemini, stjärnbilden Tvillingarna',
  'Som modell för arbetet har vi valt ett annat sätt.',
  'https://example.com/?utm_source=nyhetsbrev',
  'turn left at the search box',
  'Naturligtvis, här får du hjälp.',
  'Of course! Here we go.',
  'AI-tjänster ska kunna fatta enklare beslut.',
])('leaves %s', (text) => {
  expect(marked('ai-content-labelled', text)).toEqual([]);
});
