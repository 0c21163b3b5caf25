import { languages } from '@stockholm/city';
import { SiteHeader } from '@stockholm/react/site-header';

const others = languages.filter(({ tag }) => ['fi', 'fit', 'se', 'yi', 'en'].includes(tag));

/** A header whose language links are called what their readers call them. */
export function LanguageHeader() {
  return (
    <div className="stad-language-header">
      <SiteHeader
        sender={{ relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning' }}
        homeHref="#"
        utility={others.map(({ tag, nameOwn }) => ({ href: `#${tag}`, label: nameOwn, lang: tag }))}
      />
    </div>
  );
}
