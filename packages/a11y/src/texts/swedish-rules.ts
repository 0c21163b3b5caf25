/** What a Swedish developer reads about a rule of axe: the fault as a fact, then the way out. */
export interface RuleText {
  /** What is wrong, as a full sentence. */
  fault: string;
  /** What to do about it, as a full sentence in the imperative. */
  remedy: string;
  /** The requirement that the text explains. */
  source: string;
}

/**
 * Own texts for the rules that occur most. axe's own Swedish translation is stiff ("urskiljbar text") and names
 * neither cause nor remedy; it stays as the fallback for the other rules.
 */
export const swedishRules: Readonly<Record<string, RuleText>> = {
  'area-alt': { fault: 'Ett område i en bildkarta saknar namn.', remedy: 'Skriv i alt vart länken leder.', source: 'WCAG 2.4.4' },
  'aria-allowed-attr': { fault: 'Ett aria-attribut får inte stå på ett element med den rollen.', remedy: 'Ta bort attributet, eller välj det element som rollen kräver.', source: 'WCAG 4.1.2' },
  'aria-allowed-role': { fault: 'Rollen passar inte på det här elementet.', remedy: 'Använd det HTML-element som redan har rollen, eller ta bort role.', source: 'WAI-ARIA in HTML' },
  'aria-command-name': { fault: 'En knapp eller länk (role) saknar namn.', remedy: 'Skriv text i elementet. Är det bara en ikon: sätt aria-label.', source: 'WCAG 4.1.2' },
  'aria-dialog-name': { fault: 'En dialog saknar namn.', remedy: 'Låt aria-labelledby peka på dialogens rubrik.', source: 'WCAG 4.1.2' },
  'aria-hidden-body': { fault: 'Hela sidan är dold för hjälpmedel.', remedy: 'Ta bort aria-hidden från body.', source: 'WCAG 4.1.2' },
  'aria-hidden-focus': { fault: 'Något som går att fokusera ligger i en del som är dold för hjälpmedel.', remedy: 'Ta bort aria-hidden, eller gör delen onåbar med inert eller hidden.', source: 'WCAG 4.1.2' },
  'aria-input-field-name': { fault: 'Ett inmatningsfält (role) saknar namn.', remedy: 'Koppla en synlig etikett med aria-labelledby.', source: 'WCAG 4.1.2' },
  'aria-prohibited-attr': { fault: 'aria-label eller aria-labelledby står på ett element som inte kan ha namn.', remedy: 'Skriv texten synligt, eller ge elementet en roll som kan ha namn.', source: 'WCAG 4.1.2' },
  'aria-required-attr': { fault: 'Rollen saknar ett attribut som den kräver.', remedy: 'Lägg till attributet, till exempel aria-checked på role="checkbox". Ett vanligt HTML-element har det redan.', source: 'WCAG 4.1.2' },
  'aria-required-children': { fault: 'Elementets roll kräver andra barn än dem som står där.', remedy: 'Ge barnen rätt roll, till exempel tab i tablist, eller ta bort rollen.', source: 'WCAG 1.3.1' },
  'aria-required-parent': { fault: 'Elementets roll kräver en viss roll på elementet omkring.', remedy: 'Lägg elementet i rätt förälder, till exempel tab i tablist, eller ta bort rollen.', source: 'WCAG 1.3.1' },
  'aria-roles': { fault: 'Rollen finns inte.', remedy: 'Rätta stavningen, eller ta bort role.', source: 'WCAG 4.1.2' },
  'aria-toggle-field-name': { fault: 'En kryssruta, radioknapp eller omkopplare (role) saknar namn.', remedy: 'Koppla en synlig etikett med aria-labelledby.', source: 'WCAG 4.1.2' },
  'aria-valid-attr': { fault: 'aria-attributet finns inte.', remedy: 'Rätta stavningen, eller ta bort attributet.', source: 'WCAG 4.1.2' },
  'aria-valid-attr-value': { fault: 'aria-attributet har ett värde som inte går att använda.', remedy: 'Kontrollera värdet. Pekar det på ett id måste det elementet finnas på sidan.', source: 'WCAG 4.1.2' },
  'autocomplete-valid': { fault: 'autocomplete har ett värde som webbläsaren inte förstår.', remedy: 'Välj ett värde ur HTML-standardens lista, till exempel email eller tel.', source: 'WCAG 1.3.5' },
  'avoid-inline-spacing': { fault: 'Textavstånd är låst med !important i style.', remedy: 'Flytta avståndet till en stilmall utan !important.', source: 'WCAG 1.4.12' },
  'button-name': { fault: 'En knapp saknar text.', remedy: 'Skriv i knappen vad den gör. Är det bara en ikon: sätt aria-label.', source: 'WCAG 4.1.2' },
  bypass: { fault: 'Det går inte att hoppa förbi det som upprepas på varje sida.', remedy: 'Lägg en länk "Hoppa till innehåll" först på sidan (SkipLink) och en main runt innehållet.', source: 'WCAG 2.4.1' },
  'color-contrast': { fault: 'Texten syns för dåligt mot bakgrunden.', remedy: 'Välj ett färgpar ur profilens tabell över kontraster.', source: 'WCAG 1.4.3' },
  'definition-list': { fault: 'En dl innehåller annat än dt och dd.', remedy: 'Lägg dt och dd direkt i dl, eller i en div i dl.', source: 'WCAG 1.3.1' },
  dlitem: { fault: 'dt eller dd ligger utanför en dl.', remedy: 'Lägg en dl omkring.', source: 'WCAG 1.3.1' },
  'document-title': { fault: 'Sidan saknar titel.', remedy: 'Skriv en title som säger vad sidan handlar om och vem som är avsändare.', source: 'WCAG 2.4.2' },
  'duplicate-id-aria': { fault: 'Samma id finns flera gånger, och något pekar på det.', remedy: 'Ge varje element ett eget id, till exempel med useId i React.', source: 'WCAG 4.1.2' },
  'empty-heading': { fault: 'En rubrik är tom.', remedy: 'Skriv rubriken, eller ta bort elementet.', source: 'axe best practice' },
  'empty-table-header': { fault: 'En kolumn- eller radrubrik i en tabell är tom.', remedy: 'Skriv rubriken, eller gör cellen till td.', source: 'axe best practice' },
  'form-field-multiple-labels': { fault: 'Ett fält har flera label.', remedy: 'Behåll en label. Lägg hjälptext i ett element som aria-describedby pekar på.', source: 'WCAG 3.3.2' },
  'frame-title': { fault: 'En iframe saknar namn.', remedy: 'Skriv i title vad ramen visar.', source: 'WCAG 4.1.2' },
  'heading-order': { fault: 'Rubriknivån hoppar över ett steg.', remedy: 'Gå en nivå i taget: h2 under h1, h3 under h2. Ändra utseendet med size, inte med nivån.', source: 'axe best practice' },
  'html-has-lang': { fault: 'Sidan säger inte vilket språk den är på.', remedy: 'Sätt lang="sv" på html.', source: 'WCAG 3.1.1' },
  'html-lang-valid': { fault: 'Språkkoden på html finns inte.', remedy: 'Använd en kod som sv, en eller fi.', source: 'WCAG 3.1.1' },
  'image-alt': { fault: 'En bild saknar textalternativ.', remedy: 'Beskriv i alt det som bilden säger. Är den bara pynt: skriv alt="".', source: 'WCAG 1.1.1' },
  'image-redundant-alt': { fault: 'Bildens alt upprepar texten intill.', remedy: 'Skriv alt="" när texten redan säger samma sak.', source: 'axe best practice' },
  'input-button-name': { fault: 'En knapp (input) saknar text.', remedy: 'Skriv i value vad den gör.', source: 'WCAG 4.1.2' },
  'input-image-alt': { fault: 'En bildknapp saknar textalternativ.', remedy: 'Skriv i alt vad knappen gör.', source: 'WCAG 1.1.1' },
  label: { fault: 'Ett fält saknar etikett.', remedy: 'Skriv en label vars for är fältets id. En platshållare räcker inte.', source: 'WCAG 4.1.2' },
  'label-content-name-mismatch': { fault: 'Namnet för hjälpmedel innehåller inte den text som syns.', remedy: 'Låt aria-label börja med den synliga texten, eller ta bort aria-label.', source: 'WCAG 2.5.3' },
  'label-title-only': { fault: 'Ett fält har bara title som etikett.', remedy: 'Skriv en synlig label.', source: 'axe best practice' },
  'landmark-one-main': { fault: 'Sidan saknar main.', remedy: 'Lägg innehållet i ett main-element.', source: 'axe best practice' },
  'landmark-unique': { fault: 'Två landmärken har samma roll och namn.', remedy: 'Ge dem olika namn med aria-label, till exempel "Huvudmeny" och "Sidmeny".', source: 'axe best practice' },
  'link-in-text-block': { fault: 'En länk i löptext skiljer sig bara med färg.', remedy: 'Stryk under länken.', source: 'WCAG 1.4.1' },
  'link-name': { fault: 'En länk saknar text.', remedy: 'Skriv i länken vart den leder. Är det bara en ikon: sätt aria-label.', source: 'WCAG 2.4.4' },
  list: { fault: 'En lista innehåller annat än li.', remedy: 'Lägg bara li direkt i ul och ol.', source: 'WCAG 1.3.1' },
  listitem: { fault: 'En li ligger utanför ul eller ol.', remedy: 'Lägg en ul eller ol omkring.', source: 'WCAG 1.3.1' },
  'meta-refresh': { fault: 'Sidan laddar om sig eller byter adress av sig själv.', remedy: 'Ta bort meta refresh. Låt läsaren bestämma, eller skicka vidare från servern.', source: 'WCAG 2.2.1' },
  'meta-viewport': { fault: 'Sidan hindrar att man zoomar.', remedy: 'Ta bort user-scalable=no och maximum-scale ur meta viewport.', source: 'WCAG 1.4.4' },
  'nested-interactive': { fault: 'En knapp eller länk ligger i en annan.', remedy: 'Lägg dem bredvid varandra.', source: 'WCAG 4.1.2' },
  'page-has-heading-one': { fault: 'Sidan saknar h1.', remedy: 'Ge sidan en h1 som säger vad den handlar om.', source: 'axe best practice' },
  region: { fault: 'En del av sidan ligger utanför alla landmärken.', remedy: 'Lägg den i header, nav, main eller footer.', source: 'axe best practice' },
  'role-img-alt': { fault: 'Ett element med role="img" saknar namn.', remedy: 'Beskriv bilden med aria-label.', source: 'WCAG 1.1.1' },
  'scrollable-region-focusable': { fault: 'En ruta som rullar nås inte med tangentbordet.', remedy: 'Sätt tabindex="0", role="region" och ett namn på rutan.', source: 'WCAG 2.1.1' },
  'select-name': { fault: 'En rullista saknar etikett.', remedy: 'Skriv en label vars for är listans id.', source: 'WCAG 4.1.2' },
  'skip-link': { fault: 'Hopplänken pekar på något som inte finns.', remedy: 'Ge main det id som länken pekar på.', source: 'axe best practice' },
  'summary-name': { fault: 'En summary saknar text.', remedy: 'Skriv i summary vad som visas när man öppnar.', source: 'WCAG 4.1.2' },
  'svg-img-alt': { fault: 'En svg som är bild saknar textalternativ.', remedy: 'Sätt aria-label. Är den bara pynt: aria-hidden="true" utan role.', source: 'WCAG 1.1.1' },
  tabindex: { fault: 'Ett positivt tabindex ändrar ordningen för tangentbordet.', remedy: 'Ta bort tabindex och lägg elementen i rätt ordning i koden.', source: 'axe best practice' },
  'target-size': { fault: 'Något att trycka på är mindre än 24 × 24 px och ligger tätt intill annat.', remedy: 'Gör ytan större, eller öka avståndet.', source: 'WCAG 2.5.8' },
  'td-headers-attr': { fault: 'headers pekar på något som inte är en rubrik i samma tabell.', remedy: 'Rätta id:t, eller använd th med scope i stället.', source: 'WCAG 1.3.1' },
  'th-has-data-cells': { fault: 'En rubrik i tabellen hör inte till någon cell.', remedy: 'Ta bort rubriken, eller ge den celler.', source: 'WCAG 1.3.1' },
  'valid-lang': { fault: 'Språkkoden finns inte.', remedy: 'Använd en kod som sv, en, fi eller ar.', source: 'WCAG 3.1.2' },
  'video-caption': { fault: 'En film saknar textning.', remedy: 'Lägg till ett track med kind="captions".', source: 'WCAG 1.2.2' },
};
