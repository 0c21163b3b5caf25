import { coreProperties, paragraph, plain, run, type DocxParts } from './docx/make-docx.ts';

/**
 * A file in each format as its people write it, with what the format can hold: what the reader of it must take apart, and what
 * rules say something of. By the names of `everyFormat`.
 */
export const wholeDocuments: Readonly<Record<string, string>> = {
  text: `Årsberättelse 2031\f
Innehåll .......... 3

Rinkeby-Kista stadsdelsförvaltning skall säkerhets-
ställa att alla får svar i Stockholm stad.
\uF0B7 Ring 08-46500400 före kl 9
\uF0B7 Avgiften är 1500:- per år, dvs 12,5%

Sida 3 (12)
Årsberättelse 2031

Du når oss mån-fre 8-16 . Vi  svarar inom 5-7 dagar m.m.
`,
  markdown: `---
title: Du skall ansöka i tid
lang: sv
stad:
  disable:
    content/phone-format: så står det i beslutet
---

# Ansök om plats {#ansok}

Du *skall* ansöka **senast den 3/5 2031**, t ex via [e-tjänsten](https://start.stockholm/ "Läs mer"). Vi &auml;r snabba\\
och svarar inom 3-5 dagar<br>eller så.

<!-- stad-disable-next-line content/confused-words -- citat -->
Vi ska säkerhetsställa det.

1. Ring 08-46500400
   - eller skriv till \`info@stad.example\`
     > Nämnders och bolagsstyrelser arbete
2. Vänta

| Avgift | Kr      |
|:-------|--------:|
| Plats  | 1500:-  |
| Kö \\| a | \`a \\| b\` |

Rubrik
------

<p lang="en">You shall apply.</p>

~~~js
const a = 'skall';
~~~

![Kvinna som skall åka](/bild.png "Åk")[^1]

[^1]: Enligt lagen skall det.
[ref]: /x "Skall"
`,
  html: `<!doctype html>
<html lang="sv"><head><title>Du skall ansöka</title><meta name="description" content="Vi skall svara"><style>p { color: red }</style></head>
<body><h1>Ansök &amp; vänta</h1><!-- stad-disable content/lix -- siffror -->
<p>Du <b>skall</b> ringa <a href="tel:0846500400" title="Ring oss m.m.">08-46500400</a>&nbsp;kl 9 .<br>Vi säkerhetsställer det.
<ul><li>Ett<li>Två  mellanslag</ul>
<table><tr><th>Avgift<td>1500:-</table>
<p lang=en>You shall apply <span lang="sv">hos Stockholm stad</span>.</p>
<img src=a alt='Kvinna som skall åka'><input placeholder="ÅÅMMDD" aria-label="Skall du?">
<pre>skall</pre><script>let a = '<p>skall</p>';</script><svg><title>Skall</title></svg>
<template><p>Nämnders och bolagsstyrelser arbete</p></template>
</body></html>
`,
  json: `{
  "start": {
    "lead": "Du {{name}} skall säkerhetsställa <b>det</b> hos Stockholm stad.",
    "items_one": "{{count}} dag",
    "items_other": "{{count}}-{{max}} dagar, dvs 12,5%",
    "nested": { "list": ["Ring 08-46500400", "$t(start.lead) m.m.", null, 7, true] }
  },
  "icu": "{n, plural, =0 {Inga ärenden} one {# ärende skall} other {{who, select, kvinna {Hon skall vänta} other {De skall vänta}} till kl {t, time, short}}}",
  "quote": "Det ''är'' '{'n'}' \\u00e5r \\"skall\\" \\ud83d\\ude00",
  "printf": "Du har %1$s av %d skall",
  "@meta": { "description": "Skall inte läsas" }
}
`,
  yaml: `%YAML 1.2
---
# Texter till e-tjänsten
sv: &sv
  lead: Du skall ansöka hos Stockholm stad # skall
  # stad-disable-next-line content/confused-words -- citat
  quoted: 'Vi ska ''säkerhetsställa'' det'
  double: "Ring 08-46500400\\n och v\\u00e4nta \\
    på svar"
  folded: >-
    Du skall
    vänta m.m.

    Nytt stycke
  literal: |2
      Nämnders och bolagsstyrelser
     arbete
  ? flerradig nyckel
  : [ "Skall", { a: Två  ord }, ~, 12 ]
  plural:
    one: "%{count} dag"
    other: "%{count}-{max} dagar"
kopia:
  <<: *sv
  tom:
...
`,
  jsx: `import { Heading, Card as Kort } from '@stockholm/react';
// stad-disable-next-line content/lix -- siffror
export default function Sida({ namn, antal }) {
  return (
    <main lang="sv">
      <Heading level={2}>Du skall ansöka</Heading>
      <p title="Vi skall svara">
        Hej {namn}! Du <b>skall</b> ringa{' '}
        <a href="tel:0846500400">08-46500400</a> &mdash; kl 9 .
      </p>
      {/* stad-disable-next-line content/confused-words -- citat */}
      <Kort lead="Vi ska säkerhetsställa det" rest={antal} />
      {antal > 1 ? <li key={antal}>{antal}-5 dagar</li> : 'Inga ärenden m.m.'}
      <>{\`Avgiften är \${antal} kr, dvs 12,5%\`}</>
      <pre>skall</pre>
      <p lang="en">You shall apply.</p>
    </main>
  );
}
`,
  tsx: `type Props<T extends object> = { readonly texts?: T; onSave<K>(this: Window, key: K): asserts key is K };
enum Läge { Av = 'skall', På = 1 }
export const Bild = <T,>({ texts, ...rest }: Props<T & object>): React.ReactNode => (
  <figure {...rest} aria-label={\`Kvinna som skall \${texts as unknown as string}\`}>
    <img alt={texts ? "Du skall \\u00e5ka" : 'Vi säkerhetsställer det'} src="a" />
    <figcaption>
      Nämnders och bolagsstyrelser arbete hos {texts!.toString()} i Stockholm stad
      {(["ett", "Ring 08-46500400"] satisfies string[]).map((rad) => <li key={rad}>{rad}, dvs 12,5%</li>)}
    </figcaption>
  </figure>
);
`,
  mdx: `---
title: "Du skall ansöka"
lang: sv
---
import { Heading } from '@stockholm/react'
export const antal = 3

# Ansök om plats

{/* stad-disable-next-line content/confused-words -- citat */}
Vi ska säkerhetsställa det.

<Ruta title="Vi skall svara" {...props}>
  Du **skall** ringa <a href="tel:0846500400">08-46500400</a>{' '}kl 9 .

  - {antal > 1 ? <b>Du skall vänta</b> : "Inga ärenden m.m."}
  - \`skall\`
</Ruta>

| Avgift | Kr |
|---|---|
| Plats | {\`1500:-\`} |

<p lang="en">You shall apply.</p> &auml; \\{antal\\}

{antal.map((x) => <li key={x}>Rad {x} skall</li>)}
`,
};

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** A Word document with all that the engine reads of one. */
export const wholeDocx: Readonly<DocxParts> = {
  body: [
    plain('Tjänsteutlåtande', 'Rubrik1'),
    paragraph(`<w:commentRangeStart w:id="0"/>${run('Du ')}${run('sk', '<w:b/>')}${run('all svara.')}<w:commentRangeEnd w:id="0"/>`),
    plain('Ring 08-46500400 m.m.', 'Punktlista'),
    paragraph(`${run('Vi ')}<w:del w:id="1" w:author="Kim Exempelsson"><w:r><w:delText>inte </w:delText></w:r></w:del><w:ins w:id="2" w:author="Kim Exempelsson">${run('säkerhetsställer det.')}</w:ins>`),
    `<w:tbl><w:tr><w:tc>${plain('Avgift')}</w:tc><w:tc>${plain('1500:-')}</w:tc></w:tr></w:tbl>`,
    paragraph(`<w:hyperlink r:id="rId9">${run('Stockholm stad')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/></w:r>`),
    paragraph(`${field('begin')}<w:r><w:instrText>HYPERLINK "https://stad.example/?id=1"</w:instrText></w:r>${field('separate')}${run('länken skall gå')}${field('end')}`),
    paragraph('<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Kvinna som skall åka"/></wp:inline></w:drawing></w:r>'),
    `<w:sdt><w:sdtContent>${paragraph(run('You shall apply.', '<w:lang w:val="en-GB"/>'))}</w:sdtContent></w:sdt>`,
    paragraph(`<mc:AlternateContent><mc:Choice Requires="wps"><w:r>${'<w:t>Nytt</w:t>'}</w:r></mc:Choice><mc:Fallback><w:r><w:t>Gammalt</w:t></w:r></mc:Fallback></mc:AlternateContent>${run('Dolt', '<w:vanish/>')}`),
  ].join(''),
  footnotes: `<w:footnote w:id="2">${plain('Enligt lagen skall det.')}</w:footnote>`,
  comments: `<w:comment w:id="0" w:author="Kim Exempelsson">${plain('Skall vi?')}</w:comment>`,
  header: plain('Stockholm stad'),
  footer: plain('Sida 3 (12)'),
  core: coreProperties({ creator: 'Kim Exempelsson', title: 'Du skall svara' }),
  app: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Stockholm stad</Company></Properties>',
  relationships: '<Relationship Id="rId9" Type="x/hyperlink" Target="https://stad.example/" TargetMode="External"/>',
};
