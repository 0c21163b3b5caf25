import { languages, type LanguageRole } from '@stockholm/city';
import { Heading } from '@stockholm/react/heading';

const roles: Record<LanguageRole, string> = {
  main: 'Stadens språk',
  'administrative-area': 'Rätt att använda i kontakt med staden',
  minority: 'Nationellt minoritetsspråk',
  other: 'Översättningar för besökare och nya stockholmare',
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** The languages that the city writes in: their own name, what they are called in Swedish, how to mark them, their letters. */
export function LanguageCards() {
  return (
    <ul className="stad-languages">
      {languages.map(({ tag, nameOwn, nameSwedish, role, script, direction, alphabet }) => (
        <li key={tag} data-sthlm-surface="base">
          <Heading level={3} size="h2">
            <span lang={tag} dir={direction}>
              {nameOwn}
            </span>
          </Heading>
          <dl className="stad-language-facts">
            <div>
              <dt>På svenska</dt>
              <dd>{capital(nameSwedish)}</dd>
            </div>
            <div>
              <dt>Ställning</dt>
              <dd>{roles[role]}</dd>
            </div>
            <div>
              <dt>Märks med</dt>
              <dd>
                <code>
                  lang=&quot;{tag}&quot;{direction === 'rtl' ? ' dir="rtl"' : ''}
                </code>
              </dd>
            </div>
            {script === 'Hebr' && (
              <div>
                <dt>Skrivs med</dt>
                <dd>Hebreiska bokstäver, från höger</dd>
              </div>
            )}
            {alphabet.letters.length > 0 && (
              <div className="stad-language-letters">
                <dt>{script === 'Latn' ? 'Bokstäver utöver a–z' : 'Bokstäver'}</dt>
                <dd lang={tag} dir={direction}>
                  {alphabet.letters.join(' ')}
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
