/** Every component of the kit in plain HTML, as a template of a CMS would write it. */

const icon = (size = 24, className = ''): string =>
  `<svg class="sthlm-icon ${className}" data-size="${size}" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v9M12 18v1" /></svg>`;

const alert = (tone: string, title: string): string =>
  `<div class="sthlm-alert" data-tone="${tone}" data-sthlm-surface="page"><div class="sthlm-alert__signal">${icon()}</div><div class="sthlm-alert__body"><h3 class="sthlm-alert__title">${title}</h3><div class="sthlm-alert__content"><p class="sthlm-text">Läs <a class="sthlm-link" href="/driftinformation">om driften</a>.</p></div></div></div>`;

const field = (id: string, label: string, width: string, rest = ''): string =>
  `<div class="sthlm-text-field" data-width="${width}"><label class="sthlm-text-field__label" for="${id}">${label}</label><div class="sthlm-text-field__hint">Som i passet.</div><input class="sthlm-text-field__input" id="${id}" ${rest} /></div>`;

const option = (id: string, label: string, checked = ''): string =>
  `<div class="sthlm-radio-group__option"><input class="sthlm-radio-group__input" type="radio" name="val" id="${id}" ${checked} /><label class="sthlm-radio-group__label" for="${id}">${label}</label></div>`;

const sender = (layout: string, part: string): string =>
  `<div class="sthlm-sender ${part}" data-relation="city" data-layout="${layout}"><a class="sthlm-sender__mark" href="/"><span class="sthlm-sender__city">Stockholms stad</span></a></div>`;

const header = `<header class="sthlm-site-header" data-variant="site" data-menu="narrow">
  <div class="sthlm-site-header__utility" data-sthlm-surface="base"><ul class="sthlm-site-header__utility-list"><li><a class="sthlm-site-header__utility-link" href="/en" lang="en">English</a></li></ul></div>
  <div class="sthlm-site-header__masthead" data-sthlm-surface="page">${sender('row', 'sthlm-site-header__sender')}
    <div class="sthlm-site-header__actions"><a class="sthlm-site-header-action" data-framed="true" href="/logga-in"><span class="sthlm-site-header-action__label">Logga in</span></a>
      <details class="sthlm-site-header__menu"><summary class="sthlm-site-header__menu-button"><span>Meny</span></summary></details></div></div>
  <nav class="sthlm-site-header__navigation" aria-label="Huvudmeny"><ul class="sthlm-site-header__navigation-list"><li><a class="sthlm-site-header__navigation-link" href="/forskola" aria-current="page">Förskola</a></li><li><a class="sthlm-site-header__navigation-link" href="/omsorg">Omsorg</a></li></ul></nav>
</header>`;

const footer = `<footer class="sthlm-site-footer" data-sthlm-surface="deep"><div class="sthlm-site-footer__main">
  <div class="sthlm-site-footer__sender">${sender('stack', 'sthlm-site-footer__identity')}<div class="sthlm-site-footer__about">Vi svarar på frågor om stadens service.</div></div>
  <div class="sthlm-site-footer__column"><h2 class="sthlm-site-footer__title">Kontakt</h2><div class="sthlm-site-footer__content"><p><a class="sthlm-link" href="tel:+4684650000">08-465 000 00</a></p><p>Vardagar 8–17</p></div></div></div>
  <div class="sthlm-site-footer__end"><p>Organisationsnummer <span class="sthlm-site-footer__number">212000-0000</span></p></div></footer>`;

const crisis = `<aside class="sthlm-crisis-banner" data-sthlm-surface="field"><div class="sthlm-crisis-banner__block">${icon(40, 'sthlm-crisis-banner__icon')}</div><div class="sthlm-crisis-banner__body"><h2 class="sthlm-crisis-banner__title">Koka vattnet</h2><div class="sthlm-crisis-banner__message"><p>Det gäller hela Södermalm.</p></div><p class="sthlm-crisis-banner__more"><a class="sthlm-link" href="/vatten">Så gör du</a></p><p class="sthlm-crisis-banner__meta">Stockholms stad, <time>i dag 10.15</time></p></div></aside>`;

const summary = `<div class="sthlm-error-summary" tabindex="-1"><div class="sthlm-error-summary__head">${icon(32)}<h2 class="sthlm-error-summary__title">Rätta två fel</h2></div><ol class="sthlm-error-summary__list"><li class="sthlm-error-summary__item"><a class="sthlm-error-summary__link" href="#namn">Skriv ditt namn</a></li></ol></div>`;

const buttons = ['primary', 'secondary', 'tertiary', 'danger'].map((variant) => `<a class="sthlm-button" data-variant="${variant}" href="/spara">Spara</a>`).join('');

const form = `<form class="sthlm-stack" data-gap="40">
  ${field('namn', 'Namn', 'name')}
  <div class="sthlm-text-field" data-width="year"><label class="sthlm-text-field__label" for="ar">År</label><div class="sthlm-text-field__error">${icon(20)}<span>Fel: Skriv året med fyra siffror</span></div><input class="sthlm-text-field__input" id="ar" aria-invalid="true" /></div>
  <fieldset class="sthlm-radio-group"><legend class="sthlm-radio-group__legend">Hur vill du få svar?</legend><div class="sthlm-radio-group__options">${option('brev', 'Brev', 'checked')}${option('epost', 'E-post')}</div></fieldset>
  <div class="sthlm-button-group"><button class="sthlm-button" type="button">Skicka</button><button class="sthlm-button" data-variant="secondary" data-size="small" type="button">Avbryt</button><button class="sthlm-button" data-size="large" type="button">Börja</button></div>
</form>`;

const info = `<section class="sthlm-page-info"><h2 class="sthlm-page-info__title">Om sidan</h2><dl class="sthlm-page-info__list"><div class="sthlm-page-info__pair"><dt class="sthlm-page-info__term">Uppdaterad</dt><dd class="sthlm-page-info__value"><time>3 mars 2026</time></dd></div></dl></section>`;

const crumbs = `<nav class="sthlm-breadcrumbs" aria-label="Sökväg"><ol class="sthlm-breadcrumbs__list"><li class="sthlm-breadcrumbs__item"><a class="sthlm-breadcrumbs__link" href="/">Start</a></li><li class="sthlm-breadcrumbs__item">${icon(16, 'sthlm-breadcrumbs__forward')}<a class="sthlm-breadcrumbs__link" href="/forskola">Förskola</a></li></ol></nav>`;

export const everyComponent = `<a class="sthlm-skip-link" href="#innehall">Till innehållet</a>${crisis}${header}
<main id="innehall">
  <div class="sthlm-section" data-sthlm-surface="field"><div class="sthlm-container">${crumbs}<h1 class="sthlm-heading" data-size="h1">Sök förskola</h1><p class="sthlm-text" data-size="lead">Ställ ditt barn i kö.</p><p><a class="sthlm-button" href="/sok">Sök plats</a></p></div></div>
  <div class="sthlm-section"><div class="sthlm-container sthlm-stack" data-gap="32">
    <h2 class="sthlm-heading" data-size="h2">Så går det till</h2><p class="sthlm-text" id="text">Läs om <a class="sthlm-link" href="https://example.se/koregler">köreglerna</a> först.</p><h3 class="sthlm-heading" data-size="h3">Avgift</h3><p id="bare">Du betalar inget.</p>
    ${summary}${alert('info', 'Ny avgift')}${alert('success', 'Sparat')}${alert('warning', 'Avbrott i natt')}${alert('error', 'Det gick inte')}
    <div class="sthlm-cluster">${buttons}</div>${form}${info}
  </div></div>
</main>${footer}`;
