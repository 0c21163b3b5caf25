import { languages } from '@stockholm/city';
import { expect, test } from 'vitest';
import type { Finding } from '@stockholm/findings';
import { makeDocx, plain } from '../../../test/docx/make-docx.ts';
import { judge } from '../../../test/judge.ts';
import { paragraphs, swedish } from '../../../test/paragraphs.ts';
import { lintDocx } from '../../docx.ts';
import { lintText } from '../../engine/lint.ts';
import { extractMdx } from '../../extract/mdx.ts';

const found = (html: string): Finding[] => judge('language-marked', html, { format: 'html' });
const page = (content: string, lang = 'sv'): string => `<!doctype html><html lang="${lang}"><body><h1>Förskola</h1><p>${swedish}</p>${content}<p>${swedish}</p><p>${swedish}</p></body></html>`;
const { en = '', fi = '', ar = '' } = paragraphs;
/** Scripts with more than one language that can't be told apart. */
const tagOf = (lang: string): string => (lang === 'ti' ? 'språkets kod' : lang);

test.each(Object.entries(paragraphs))('finds a paragraph in %s on a Swedish page', (lang, text) => {
  expect(found(page(`<p>${text}</p>`))).toMatchObject([{ severity: 'warning', excerpt: text, message: expect.stringContaining(`lang="${tagOf(lang)}"`) as string }]);
});

test.each(Object.entries(paragraphs))('believes the mark of a paragraph in %s', (lang, text) => {
  expect(found(page(`<p lang="${lang}">${text}</p>`))).toEqual([]);
  expect(found(page(`<section lang="${lang}-x-a"><h2>Rubrik</h2><p>${text}</p><ul><li>${text}</li></ul></section>`))).toEqual([]);
});

test('knows all languages that the city writes in', () => {
  for (const { tag, nameSwedish } of languages.filter((one) => one.tag !== 'sv')) expect(found(page(`<p>${paragraphs[tag]}</p>`))[0]?.message).toContain(`på ${nameSwedish}, men`);
});

test('says a row of paragraphs once, and each language by itself', () => {
  expect(found(page(`<h2>In English</h2><p>${en}</p><h3>More</h3><p>${en}</p><ul><li>${en}</li></ul><p>${fi}</p><p>${swedish}</p><p>${en}</p>`)).map(({ excerpt }) => excerpt)).toEqual([en, fi, en]);
});

test('finds Swedish on an English page, and a cell or a quotation that is long enough', () => {
  expect(found(`<html lang="en"><p>${en}</p><p>${en}</p><p>${swedish}</p></html>`)).toMatchObject([{ excerpt: swedish, message: expect.stringContaining('på svenska') as string }]);
  expect(found(page(`<table><tr><td>${en}</td></tr></table>`))).toHaveLength(1);
  expect(found(page(`<blockquote>${en}</blockquote>`))).toHaveLength(1);
});

test('a page that says the wrong language is one finding', () => {
  const findings = found(`<html lang="en"><h1>Förskola</h1>${`<p>${swedish}</p>`.repeat(4)}</html>`);
  expect(findings).toMatchObject([{ excerpt: 'Förskola', message: expect.stringContaining('Rätta lang på <html> till "sv"') as string }]);
});

test('says it in English', () => {
  expect(judge('language-marked', page(`<p>${en}</p>`), { format: 'html', lang: 'en' })[0]?.message).toMatch(/^This paragraph is in English and not marked so\./u);
});

test('reads Markdown whose writer knows of lang', () => {
  const markdown = (mark: string): string => `# Förskola\n\n${swedish}\n\n${en}\n\n${swedish}\n\n${mark}\n`;
  expect(judge('language-marked', markdown(`<p lang="fi">${fi}</p>`), { format: 'markdown' })).toMatchObject([{ excerpt: en }]);
  expect(judge('language-marked', markdown(fi), { format: 'markdown' })).toEqual([]);
});

test.each([
  ['a name', '<p>Hello Kitty and the Sunshine Band spelar på The Globe.</p>'],
  ['a title in a sentence', '<p>Filmen The Good, the Bad and the Ugly visas på biblioteket i Farsta klockan 18 den 5 maj.</p>'],
  ['a quotation in a sentence', '<p>Hon sade ”it is what it is, and that is that” och gick hem till sig efter mötet.</p>'],
  ['a short sentence', '<p>Welcome to Stockholm!</p>'],
  ['a sentence of eleven words', '<p>This is the only sentence that we have in English here.</p>'],
  ['a short quotation', '<blockquote>To be, or not to be, that is the question: whether it is nobler in the mind to suffer.</blockquote>'],
  ['a heading', `<h2>${en.slice(0, 74)}</h2>`],
  ['a link', '<p><a href="/en">This page in English</a></p>'],
  ['a list of languages', '<ul><li>العربية</li><li>English</li><li>Español</li><li>فارسی</li><li>Soomaali</li><li>Suomi</li><li>Русский</li></ul>'],
  ['languages in a row', '<p>العربية, English, Español, فارسی, Français, Kurmanji, Polski, Soomaali, Suomi, Tigrinja, Türkçe, Українська, Русский</p>'],
  ['code', '<pre>if you do not have the key then you will not be able to open the door and that is it for now</pre>'],
  ['an inline phrase with a mark', `<p>Sidan finns på engelska: <span lang="en">${en}</span></p>`],
  ['an address', '<p>Embassy of the United States of America, Dag Hammarskjölds väg 31, 115 89 Stockholm, Sweden, Europe, telephone +46 8 465 004 00</p>'],
  ['titles of books', '<p>The Lord of the Rings, The Wind in the Willows, Of Mice and Men, Alice in Wonderland, Peter Pan, War and Peace, Emma</p>'],
  ['a medical text', '<p>Diagnos: otitis media acuta cum effusione, status post appendektomi, hypertensio arterialis, diabetes mellitus typ 2, cor pulmonale, anamnes ua.</p>'],
  ['Danish', '<p>Du kan søge om en plads i børnehaven når dit barn er seks måneder gammelt. Vi svarer på din ansøgning så snart der er en plads i nærheden af dig.</p>'],
  ['Norwegian', '<p>Du kan søke om plass i barnehagen når barnet ditt er seks måneder gammelt. Vi svarer på søknaden så snart det er en plass i nærheten av deg.</p>'],
  ['old Swedish', '<p>Konungen åger magt att i rådet och eljest råda öfver rikets wård och försvar, hwar efter thet tarfwas, samt att alla them hörsamma, som thetta angår.</p>'],
  ['Swedish with English terms', '<p>Vi kör continuous delivery med trunk based development, feature flags, pair programming och code review innan vi gör en release till production.</p>'],
  ['a row of names', '<p>Ali Al Hassan, Fatima de la Cruz, Jean le Roux, Maria von Essen, Carlos y Gasset, Piotr z Krakowa, Mehmet ve Ayşe, Eva und Adam.</p>'],
  ['a mixed paragraph', `<p>${swedish} ${en}</p>`],
  ['Swedish in short words', '<p>Kom hit och se hur vi gör det. Det är bra att ha med sig vatten, mat och en sol som ler mot oss.</p>'],
  ['Swedish words that are Spanish too', '<p>Ta en buss, se en film, ge en bok, bygg en båt, se en pjäs, måla en tavla: El Greco</p>'],
  ['a list of words', '<p>bil, buss, båt, cykel, tåg, flyg, moped, sparkcykel, rullstol, barnvagn, kärra, släde, skidor, skridskor</p>'],
  ['a relative language', `<p lang="fi">${paragraphs['fit']}</p>`],
  ['a language that it can not tell', '<p lang="nl">U kunt een plaats aanvragen als uw kind zes maanden oud is. Wij antwoorden zodra er een plaats vrij is.</p>'],
  ['a page in a language that it can not tell', `<div lang="nl"><p>${en}</p></div>`],
])('leaves %s', (_, html) => {
  expect(found(page(html))).toEqual([]);
});

test('leaves a whole page in one language, marked or not', () => {
  expect(found(`<html lang="en"><p>${en}</p><p>${en}</p></html>`)).toEqual([]);
  expect(found(`<p>${en}</p><p>${en}</p>`)).toEqual([]);
  expect(found(`<html lang="ar" dir="rtl"><p>${ar}</p></html>`)).toEqual([]);
});

test('leaves formats that can not mark a language', () => {
  expect(judge('language-marked', `${swedish}\n\n${en}\n`)).toEqual([]);
  expect(lintDocx(makeDocx({ body: plain(swedish) + plain(en) }), { uri: 'a' }).findings.filter(({ rule }) => rule === 'content/language-marked')).toEqual([]);
});

test('asks the same of MDX, where lang can be written', () => {
  const mdx = (content: string): Finding[] => lintText(`# Förskola\n\n${swedish}\n\n${content}\n\n${swedish}\n`, { uri: 'a.mdx', format: extractMdx }).findings.filter(({ rule }) => rule === 'content/language-marked');
  expect(mdx(en)).toMatchObject([{ excerpt: en }]);
  expect(mdx(`<p lang="en">${en}</p>`)).toEqual([]);
});
