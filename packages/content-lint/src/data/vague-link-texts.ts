/**
 * Link texts that say nothing of where the link leads when they are heard without what stands around them. Lower case, without marks
 * and arrows. Digg, webbriktlinje R5; Myndigheternas skrivregler 8, 2.1.6; WCAG 2.2, technique F84.
 */
export const vagueLinkTexts: ReadonlySet<string> = new Set(
  (
    'här|klicka här|klicka|tryck här|läs mer|läs mer här|läs vidare|läs här|läs|mer|mer här|mer info|mer information|mer information här|mer information finns här|information|info|' +
    'länk|länken|länk här|länk hit|denna länk|den här länken|följ länken|följ länken här|via länken|på länken|denna sida|den här sidan|sidan|sida|hit|gå hit|gå till|gå vidare|vidare|' +
    'se här|se mer|se mer här|se|visa|visa mer|titta här|kolla här|öppna|öppna här|ladda ner|ladda ned|ladda ner här|ladda ned här|hämta|hämta här|fortsätt läsa|ta reda på mer|' +
    'webbplatsen|hemsidan|webbsidan|dokumentet|filen|pdf|pdf-filen|detta|denna|den|det|det här|denna webbplats|denna hemsida|på denna sida|på den här sidan|anmäl dig här|ansök här|boka här'
  ).split('|'),
);
