import { senderPhrases, senderRule, senderRules, type Mark, type SenderPhraseKind, type SenderRuleId } from '@stockholm/city';
import { ScrollRegion } from '@stockholm/storybook-addon/blocks';
import type { ReactNode } from 'react';

const certainty: Record<Mark, string> = { H: 'Stadens egen sida', M: 'Någon annans kopia', L: 'Vår egen slutsats' };

const limits: readonly { id: SenderRuleId; how: ReactNode }[] = [
  { id: 'own-profile-no-logotype', how: <>Egenskapen <code>logo</code> finns bara för <code>relation=&quot;city&quot;</code>. Bolaget har <code>ownLogo</code>.</> },
  { id: 'own-profile-affiliation', how: <>Texten följer med <code>relation=&quot;part-of-city&quot;</code> och går inte att ta bort.</> },
  { id: 'contractor-no-logotype', how: <>Egenskapen <code>logo</code> finns inte för <code>relation=&quot;on-behalf&quot;</code>. Kommer den ändå ritas den inte.</> },
  { id: 'contractor-phrase', how: <>Texten följer med <code>relation=&quot;on-behalf&quot;</code> och går inte att ta bort.</> },
  { id: 'partner-text', how: <>Lämnar du <code>partners.text</code> tom står det ”I samarbete med”. Varje partner måste ha ett namn.</> },
  { id: 'partner-size', how: 'En större logotyp krymps eller beskärs.' },
  { id: 'partner-place', how: <>Bara staden har <code>partners</code>, och de visas aldrig i sidhuvudet.</> },
  { id: 'logotype-clear-space', how: 'Utrymmet hör till logotypen och följer med den, också på mobil.' },
];

function Table({ name, head, children }: { name: string; head: readonly string[]; children: ReactNode }) {
  return (
    <ScrollRegion name={name}>
      <table className="stad-table">
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  );
}

/** Each rule that the component holds by itself, and how. */
export function SenderLimits() {
  return (
    <Table name="Det här går inte" head={['Regel', 'Så håller komponenten den']}>
      {limits.map(({ id, how }) => (
        <tr key={id}>
          <th scope="row" className="stad-sentence">
            {senderRule(id).text}
          </th>
          <td className="stad-sentence">{how}</td>
        </tr>
      ))}
    </Table>
  );
}

const uses: Record<SenderPhraseKind, string> = { 'part-of-city': 'Bolag med egen profil', 'on-behalf': 'Driver en verksamhet åt staden', 'in-cooperation': 'Före partner' };
const languageNames = { sv: 'Svenska', en: 'Engelska', fi: 'Finska' } as const;

/** What is written, in every language that it is known in. */
export function SenderPhrases() {
  return (
    <Table name="Texter på andra språk" head={['Text', 'Språk', 'För vem', 'Hur säker']}>
      {senderPhrases.map(({ id, kind, lang, text, verified }) => (
        <tr key={id}>
          <th scope="row" lang={lang} className="stad-sentence">
            {text}
          </th>
          <td>{languageNames[lang]}</td>
          <td>{uses[kind]}</td>
          <td>{certainty[verified.mark]}</td>
        </tr>
      ))}
    </Table>
  );
}

/** Every rule with its source and how sure it is. */
export function SenderSources() {
  return (
    <Table name="Regler och källor" head={['Regel', 'Källa', 'Hur säker']}>
      {senderRules.map(({ id, text, source, verified }) => (
        <tr key={id}>
          <th scope="row" className="stad-sentence">
            {text}
          </th>
          <td className="stad-source" lang="en">
            {source}
          </td>
          <td>{certainty[verified.mark]}</td>
        </tr>
      ))}
    </Table>
  );
}
