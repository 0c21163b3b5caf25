import { senderRules, type SenderKind } from '@stockholm/city';
import { Heading } from '@stockholm/react/heading';
import { Sender, type SenderDetails } from '@stockholm/react/sender';

/** A picture of flat shapes where a logotype goes; without a name it is hidden from those who listen. */
const placeholder = (d: string, width: number, name?: string) => (
  <svg viewBox={`0 0 ${width} 56`} fill="currentColor" {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}>
    <path d={d} />
  </svg>
);

interface Kind {
  kind: SenderKind;
  title: string;
  example?: SenderDetails;
}

const kinds: readonly Kind[] = [
  {
    kind: 'city',
    title: 'Staden, en förvaltning eller ett bolag med stadens profil',
    example: { relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning' },
  },
  {
    kind: 'company-with-own-profile',
    title: 'Ett bolag med egen profil',
    example: { relation: 'part-of-city', organisation: 'Ekuddens Bostäder AB', ownLogo: placeholder('M0 28a28 28 0 1 0 56 0 28 28 0 1 0-56 0zM56 0h56v56z', 112, 'Bolagets logotyp') },
  },
  {
    kind: 'contractor',
    title: 'Någon som driver en verksamhet åt staden',
    example: { relation: 'on-behalf', organisation: 'Ekens Omsorg AB', ownLogo: placeholder('M0 56 28 0l28 56zM64 0h40v56H64z', 104, 'Utförarens logotyp') },
  },
  {
    kind: 'partner',
    title: 'En partner till staden',
    example: {
      relation: 'city',
      organisation: 'Ekuddens stadsdelsförvaltning',
      partners: {
        items: [
          { name: 'Föreningen Eklunden', logo: placeholder('M0 0h56v56H0zM68 0h44v22H68zM68 34h44v22H68z', 112) },
          { name: 'Tallhöjdens hembygdsförening' },
        ],
      },
    },
  },
  { kind: 'service-supplier', title: 'Någon som säljer en tjänst till staden' },
];

/** For each kind of sender: what it looks like, and every rule that it has to keep. */
export function SenderKinds() {
  return kinds.map(({ kind, title, example }) => (
    <section key={kind} className="stad-rule">
      <Heading level={3}>{title}</Heading>
      <ul className="stad-sender-rules">
        {senderRules
          .filter(({ appliesTo }) => appliesTo.includes(kind))
          .map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
      </ul>
      {example !== undefined && (
        <div className="stad-sender-example">
          <Sender {...example} />
        </div>
      )}
    </section>
  ));
}
