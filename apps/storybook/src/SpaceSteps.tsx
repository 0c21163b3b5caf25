import tokens from '@stockholm/tokens/tokens.json';
import { number, pixels, valuesOf } from './token-values.ts';

const uses: Readonly<Record<string, string>> = {
  4: 'Mellan ikon och kant',
  8: 'Etikett till fält',
  12: 'Ikon till text',
  16: 'Mellan knappar',
  20: 'Mellan stycken',
  24: 'Rubrik till innehåll på mobil',
  32: 'Inuti rutor, mellan kolumner',
  40: 'Mellan fält, före en rubrik 3',
  48: 'Avsnitt på mobil',
  56: 'Ikonens ruta i ett meddelande',
  64: 'Före en rubrik 2',
  80: 'Avsnitt på dator',
  96: 'Ikonens ruta i ett krismeddelande',
};

const steps = tokens.tokens.flatMap(({ name }) => /^space-(\d+)$/u.exec(name)?.[1] ?? []);

/** The steps of space, drawn in their own length. */
export function SpaceSteps() {
  return (
    <ol className="stad-steps">
      {steps.map((step) => (
        <li key={step}>
          <span className="stad-steps__number">{step} px</span>
          <svg className="stad-length" width={step} height="24" viewBox={`0 0 ${step} 24`} aria-hidden="true" focusable="false">
            <rect width={step} height="24" />
          </svg>
          <span>{uses[step]}</span>
        </li>
      ))}
    </ol>
  );
}

const measures = [
  { name: 'layout-container', title: 'Innehållets bredd, som mest' },
  { name: 'layout-margin', title: 'Marginal på sidorna' },
  { name: 'layout-gutter', title: 'Mellan spalter' },
  { name: 'layout-section', title: 'Ovan och under ett avsnitt' },
] as const;
const widths = [
  { key: '0', name: 'Mobil' },
  { key: '768', name: 'Från 768 px' },
  { key: '992', name: 'Från 992 px' },
] as const;

/** The measures of a page at each width. */
export function LayoutMeasures() {
  return (
    <ul className="stad-cards" data-size="small">
      {measures.map(({ name, title }) => {
        const values = valuesOf(name);
        return (
          <li key={name} className="stad-card">
            <p>
              <strong>{title}</strong>
            </p>
            <dl className="stad-values">
              {(values['default'] === undefined ? widths : [{ key: 'default', name: 'På alla skärmar' }]).map(({ key, name: width }) => (
                <div key={key}>
                  <dt>{width}</dt>
                  <dd>{number(pixels(values[key] ?? '0'))} px</dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

const borders = [
  { width: 1, use: 'Avdelare mellan rader' },
  { width: 2, use: 'Fält, knappar, linje under rubrik' },
  { width: 3, use: 'Fält med fel' },
  { width: 4, use: 'Dialog, sammanfattning av fel' },
] as const;
const bars = [
  { width: 4, use: 'Vald sida i menyn, grupp med fel' },
  { width: 8, use: 'Fakta, flik, klart steg, om sidan' },
  { width: 16, use: 'Beslut, steget man är på' },
] as const;

/** Borders and bars in their own width. */
export function Lines() {
  return (
    <ul className="stad-cards" data-size="small">
      {borders.map(({ width, use }) => (
        <li key={width} className="stad-line" data-width={width}>
          <strong>{width} px</strong> {use}
        </li>
      ))}
      {bars.map(({ width, use }) => (
        <li key={`bar ${width}`} className="stad-line" data-bar={width}>
          <strong>{width} px</strong> {use}
        </li>
      ))}
    </ul>
  );
}

const sizes = [
  { name: 'size-control-s', title: 'Liten knapp' },
  { name: 'size-control', title: 'Knapp och textfält' },
  { name: 'size-control-l', title: 'Startsidans stora knapp' },
  { name: 'size-option', title: 'Radioknapp och kryssruta' },
  { name: 'size-icon-s', title: 'Ikon i tagg och fel' },
  { name: 'size-icon', title: 'Ikon bredvid ord' },
  { name: 'size-icon-l', title: 'Ikon i meddelande' },
  { name: 'size-icon-xl', title: 'Ikon i krismeddelande' },
] as const;

/** Heights of what can be pressed, and of icons, usual and compact. */
export function Sizes() {
  return (
    <ol className="stad-steps">
      {sizes.map(({ name, title }) => {
        const values = valuesOf(name);
        const usual = pixels(values['default'] ?? '0');
        const compact = values['compact'];
        return (
          <li key={name}>
            <span className="stad-steps__number">{usual} px</span>
            <svg className="stad-length" width={usual} height={usual} viewBox={`0 0 ${usual} ${usual}`} aria-hidden="true" focusable="false">
              <rect width={usual} height={usual} />
            </svg>
            <span>
              {title}
              {compact !== undefined && <span className="stad-note"> (tätt: {pixels(compact)} px)</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
