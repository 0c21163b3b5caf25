import { WithCode } from './WithCode.tsx';
import { useComponent } from './use-component.ts';

export interface ComponentHeaderProps {
  /** A module of stories; default: the page's own. */
  of?: unknown;
  /** One sentence under the name; default: the manifest's `lead`, else its `description`. */
  lead?: string;
}

const statusNames = { experimental: 'Under arbete', stable: 'Färdig', deprecated: 'Fasas ut' } as const;
const statusTexts = {
  experimental: 'Kan ändras i nästa version.',
  stable: 'Ändras bara i en ny huvudversion.',
  deprecated: 'Använd något annat i nytt arbete.',
} as const;

/** Name, purpose, how to import it, and how far it has come. */
export function ComponentHeader({ of, lead }: ComponentHeaderProps) {
  const { name, manifest } = useComponent(of);
  const translated = lead ?? manifest?.lead;
  const description = translated ?? manifest?.description;
  return (
    <header className="stad-head" data-sthlm-surface="field">
      <div className="stad-page">
        <p>Komponent</p>
        <h1>{name}</h1>
        {description !== undefined && <p className="stad-lead" lang={translated === undefined ? 'en' : undefined}><WithCode text={description} /></p>}
        {manifest !== undefined && (
          <dl className="stad-facts">
            <div>
              <dt>Status</dt>
              <dd>
                {statusNames[manifest.status]}. {statusTexts[manifest.status]}
                {manifest.replacement !== undefined && ` I stället: ${manifest.replacement}.`}
              </dd>
            </div>
            <div>
              <dt>Hämta</dt>
              <dd>
                <code>{`import { ${name} } from '${manifest.entry}'`}</code>
              </dd>
            </div>
            <div>
              <dt>JavaScript i webbläsaren</dt>
              <dd>{manifest.client === true ? 'Ja' : 'Inget'}</dd>
            </div>
          </dl>
        )}
      </div>
    </header>
  );
}
