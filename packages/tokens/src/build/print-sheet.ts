import { escapeHtml } from './escape-html.ts';
import type { PaletteColour } from './token-list.ts';

const missing = 'uppgift saknas';

/** One colour as a printer reads it. */
interface SheetRow {
  name: string;
  hex: string;
  rgb: string;
  cmyk: string;
  pms: string;
  ncs: string;
  proof: string;
  source: string;
  /** A contradiction in the source, in Swedish. */
  remark: string;
}

const rgbOf = (hex: string): string => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join('/');

function rowOf({ name, value, print = {}, verified, source, knownMismatch }: PaletteColour): SheetRow {
  return {
    name,
    hex: value.toUpperCase(),
    rgb: rgbOf(value),
    cmyk: print.cmyk?.join('/') ?? missing,
    pms: print.pantone ?? missing,
    ncs: print.ncs ?? missing,
    proof: verified ? 'Ja' : 'Nej',
    source,
    remark: knownMismatch === undefined ? '' : 'Källan anger hex och rgb som inte stämmer överens. Här är rgb räknad från hex.',
  };
}

/** The colours of the profile, in the order of the token files. */
const profile = (palette: readonly PaletteColour[]): SheetRow[] => palette.filter(({ id }) => id.startsWith('palette.print.')).map(rowOf);

const isMissing = (text: string): string => (text === missing ? ' class="missing"' : '');

/** A link where the source is an address of the web; nothing else becomes one. */
function sourceHtml(source: string): string {
  const text = escapeHtml(source);
  return /^https:\/\/\S+$/u.test(source) ? `<a href="${text}">${text}</a>` : `<span lang="en">${text}</span>`;
}

/** `print-sheet.html`: the profile's colours for paper, A4. Its styles are `print-sheet.css` beside it; the swatches are SVG, so that they are printed without "background graphics". */
export function printSheet(palette: readonly PaletteColour[]): string {
  const rows = profile(palette);
  const incomplete = rows.filter(({ cmyk, pms }) => cmyk === missing || pms === missing).map(({ name }) => name);
  const sources = [...new Set(rows.map(({ source }) => source))];
  const body = rows.map(
    (row) => `        <tr>
          <td class="swatch"><svg viewBox="0 0 3 2" preserveAspectRatio="none" aria-hidden="true"><rect width="3" height="2" fill="${escapeHtml(row.hex)}" stroke="#000000" stroke-width="1" vector-effect="non-scaling-stroke"/></svg></td>
          <th scope="row">${escapeHtml(row.name)}${row.remark === '' ? '' : '<sup>*</sup>'}</th>
          <td${isMissing(row.pms)}>${escapeHtml(row.pms)}</td>
          <td${isMissing(row.cmyk)}>${escapeHtml(row.cmyk)}</td>
          <td${isMissing(row.ncs)}>${escapeHtml(row.ncs)}</td>
          <td>${escapeHtml(row.hex)}</td>
          <td>${escapeHtml(row.rgb)}</td>
          <td>${escapeHtml(row.proof)} <span class="key">(${sources.indexOf(row.source) + 1})</span></td>
        </tr>`,
  );
  const remarks = rows.filter(({ remark }) => remark !== '').map(({ name, remark }) => `    <p>* ${escapeHtml(name)}: ${escapeHtml(remark)}</p>`);
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Färger för tryck, Stockholms stad</title>
    <link rel="stylesheet" href="print-sheet.css">
  </head>
  <body>
    <h1>Färger för tryck</h1>
    <p class="lead">Profilfärgerna i Stockholms stads grafiska profil, med värden för tryckeriet. Lita inte på färgerna på skärmen eller i din skrivare: jämför med en färgkarta.</p>
    <div class="scroll" role="region" aria-label="Färger" tabindex="0">
    <table>
      <thead>
        <tr><th scope="col">Färg</th><th scope="col">Namn</th><th scope="col">PMS</th><th scope="col">CMYK, %</th><th scope="col">NCS</th><th scope="col">Hex</th><th scope="col">Rgb</th><th scope="col">Kontrollerad</th></tr>
      </thead>
      <tbody>
${body.join('\n')}
      </tbody>
    </table>
    </div>
    <h2>Det här saknas</h2>
    <p>${incomplete.length === 0 ? 'Alla färger har PMS och CMYK.' : `De här färgerna har ingen PMS eller CMYK ännu: ${escapeHtml(incomplete.join(', '))}. Räkna inte om dem från hex. Fråga den som ansvarar för stadens varumärkesmanual.`}</p>
    <p>Profilen har fler mörka och ljusa toner och grå färger. De är inte hämtade och står därför inte här.</p>
    <h2>Så är uppgifterna kontrollerade</h2>
    <p>Ja: värdena är lästa på stadens egen sida. Nej: de kommer från någon annans avskrift av den.</p>
    <ol>
${sources.map((source) => `      <li>${sourceHtml(source)}</li>`).join('\n')}
    </ol>
${remarks.join('\n')}
  </body>
</html>
`;
}

/** `print-sheet.css`. Black on white also on screen: it is a sheet of paper. */
export const printSheetStyles = `/* A4 with the margins of the profile's print. */
@page {
  size: A4;
  margin: 15mm;
}

:root {
  color-scheme: only light;
}

body {
  max-width: 180mm;
  margin: 0 auto;
  padding: 16px;
  background: #ffffff;
  color: #000000;
  font: 9pt/1.4 "Open Sans Variable", "Open Sans", Verdana, Arial, sans-serif;
}

h1 {
  margin: 0 0 8px;
  font-size: 24pt;
  line-height: 1.15;
}

h2 {
  margin: 12px 0 2px;
  font-size: 13pt;
}

p,
ol {
  margin: 0 0 6px;
}

li {
  overflow-wrap: anywhere;
}

a {
  color: inherit;
}

table {
  width: 100%;
  margin: 8px 0;
  border-collapse: collapse;
  font-size: 8.5pt;
  font-variant-numeric: tabular-nums;
}

th,
td {
  padding: 2px 8px 2px 0;
  border-bottom: 1px solid #000000;
  text-align: left;
}

thead th {
  border-bottom-width: 2px;
  vertical-align: bottom;
}

tr {
  break-inside: avoid;
}

.swatch {
  width: 18mm;
}

.swatch svg {
  display: block;
  width: 16mm;
  height: 7mm;
}

.missing {
  font-style: italic;
}

@media screen and (max-width: 47.9375em) {
  body {
    overflow-wrap: break-word;
  }

  /* Eight columns do not fit a phone: the table scrolls by itself. */
  .scroll {
    overflow-x: auto;
  }

  th,
  td {
    white-space: nowrap;
  }
}

@media print {
  body {
    max-width: none;
    padding: 0;
  }
}
`;

// Excel runs what begins with these; a quote before them makes it text.
const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[;"\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** `print-sheet.csv`: the same for a printer's system. Semicolons and a byte order mark, which a Swedish Excel expects; CRLF (RFC 4180). */
export function printSheetCsv(palette: readonly PaletteColour[]): string {
  const head = ['Namn', 'PMS', 'CMYK', 'NCS', 'Hex', 'Rgb', 'Kontrollerad', 'Källa', 'Anmärkning'];
  const rows = profile(palette).map(({ name, pms, cmyk, ncs, hex, rgb, proof, source, remark }) => [name, pms, cmyk, ncs, hex, rgb, proof, source, remark]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}
