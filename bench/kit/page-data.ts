/* What every contender shows: the same words, links and number of parts, so that only the kits differ. */

export interface PageLink {
  href: string;
  label: string;
}

const links = (base: string, labels: readonly string[]): PageLink[] => labels.map((label, index) => ({ href: `${base}${index + 1}`, label }));

export const header = {
  home: '/',
  name: 'Stockholms stad',
  navigation: links('/amne/', ['Förskola och skola', 'Stöd och omsorg', 'Bygga och bo', 'Trafik och gator', 'Kultur och idrott', 'Om Stockholms stad']),
};

export const breadcrumbs = links('/stig/', ['Startsida', 'Stöd och omsorg', 'Äldre']);

export const alert = { title: 'Telefonerna är stängda på torsdag', text: 'Du når oss med e-post som vanligt. Akuta ärenden tar socialjouren hand om.' };

export const heading = 'Ansök om bostadsanpassningsbidrag';

export const questions = ['Vem kan få bidrag?', 'Vad kan du få hjälp med?', 'Hur lång tid tar det?', 'Vad kostar det?', 'Vilka intyg behövs?', 'Kan du överklaga?'].map((title, index) => ({
  id: `fraga-${index + 1}`,
  title,
  text: 'Du skickar in ansökan med intyg från en arbetsterapeut. En handläggare hör av sig när den är registrerad.',
}));

export const cards = ['Hemtjänst', 'Trygghetslarm', 'Färdtjänst', 'Vård- och omsorgsboende', 'Anhörigstöd', 'God man och förvaltare'].map((title, index) => ({
  href: `/kort/${index + 1}`,
  title,
  text: 'Läs om vem som kan få stödet och hur du ansöker.',
}));

export const tabs = ['Så ansöker du', 'Underlag', 'Beslut', 'Kontakt'].map((label, index) => ({
  id: `flik-${index + 1}`,
  label,
  text: 'Ansök i e-tjänsten eller med blankett. Du får ett brev när ansökan har kommit in.',
}));

export const pagination = { page: 4, pages: 12, href: (page: number): string => `/sida/${page}` };

export const footer = ['Kontakt', 'Om webbplatsen', 'Följ oss'].map((title, column) => ({
  title,
  links: links(`/fot/${column + 1}/`, ['Ring Kontaktcenter', 'Skriv till oss', 'Tillgänglighetsredogörelse', 'Behandling av personuppgifter']),
}));
