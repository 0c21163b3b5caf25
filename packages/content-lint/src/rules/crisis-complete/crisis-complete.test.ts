import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

const crisis = { profile: 'crisis' };
const whole = {
  what: 'Det brinner i ett lager.',
  where: 'Branden är vid Exempelgatan i Bromma.',
  action: 'Gå inomhus och stäng fönster och ventilation.',
  when: 'Uppgifterna gäller klockan 14.30 den 5 maj 2026.',
  sender: 'Det säger Storstockholms brandförsvar.',
  nextUpdate: 'Nästa uppdatering kommer om en timme.',
};
const without = (part: keyof typeof whole): string => Object.entries(whole).flatMap(([key, sentence]) => (key === part ? [] : [sentence])).join(' ');

test('a whole message is left alone', () => {
  expect(judge('crisis-complete', Object.values(whole).join(' '), crisis)).toEqual([]);
});

test.each([
  ['action', 'Vad ska man göra'],
  ['when', 'När hände det'],
  ['sender', 'Vem säger det'],
  ['nextUpdate', 'nästa besked'],
] as const)('asks when %s is missing', (part, question) => {
  const findings = judge('crisis-complete', without(part), crisis);
  expect(findings).toMatchObject([{ certainty: 'ask', severity: 'info' }]);
  expect(findings[0]?.message).toContain(question);
  expect(findings[0]?.message.match(/\?/gu)).toHaveLength(2);
});

test('asks what and where, too', () => {
  const text = 'Något är på gång. Du ska vänta. Klockan 14.30. Stockholms stad återkommer.';
  expect(judge('crisis-complete', text, crisis)[0]?.message).toBe('Svarar meddelandet på det här? Vad har hänt? Var gäller det?');
});

test('asks once for a text that says nothing', () => {
  expect(judge('crisis-complete', 'Hej alla!', crisis)[0]?.message.match(/\?/gu)).toHaveLength(7);
});

test.each([
  'Eldningsförbud i hela länet från den 5 juni 2026. Elda inte utomhus. Länsstyrelsen har beslutat om förbudet och uppdaterar den här sidan varje dag.',
  'Vattnet i Farsta är otjänligt. Koka vatten i tre minuter innan du dricker det. Stockholm Vatten och Avfall, 5 maj kl. 9.15. Ny information kommer kl. 12.',
  'Strömavbrott på Södermalm sedan klockan 18.05. Undvik att öppna kylen. Ellevio arbetar med felet. Vi uppdaterar sidan varje timme.',
  'Exempelskolan är stängd i dag, 5 maj 2026. Hämta ditt barn före kl. 12. Rektorn återkommer med besked i kväll.',
  'Skyfall i Bromma natten till 5 maj. Kör inte genom vatten. Stadsdelsförvaltningen berättar mer här klockan 8.',
  'Faran är över vid Exempelgatan klockan 16.10. Du kan öppna fönster igen, meddelar räddningstjänsten.',
  'Tunnelbanan mellan Slussen och Gullmarsplan har stopp sedan 07.20. Åk med buss. Region Stockholm ger mer information klockan 9.',
])('leaves %s', (text) => {
  expect(judge('crisis-complete', text, crisis)).toEqual([]);
});

test('says nothing of an empty file, another language or another kind of text', () => {
  expect(marked('crisis-complete', '', crisis)).toEqual([]);
  expect(marked('crisis-complete', '<p lang="en">There is a fire in the city and you should stay inside.</p>', { ...crisis, format: 'html' })).toEqual([]);
  expect(marked('crisis-complete', 'Hej alla!', { profile: 'web' })).toEqual([]);
});
