import { Drawing, Windows } from './Drawing.tsx';

/** A street in the district. */
export function City({ className }: { className?: string }) {
  return (
    <Drawing className={className ?? ''} width={640} height={768}>
      <rect data-tone="soft" width="640" height="768" />
      <circle data-tone="tint" cx="506" cy="170" r="84" />
      <rect data-tone="deep" y="300" width="190" height="410" />
      <Windows x={44} y={344} columns={2} rows={5} tone="soft" />
      <rect data-tone="field" x="190" y="180" width="160" height="530" />
      <Windows x={216} y={224} columns={2} rows={6} tone="tint" />
      <path data-tone="deep" d="M342 410 436 318 530 410Z" />
      <rect data-tone="tint" x="354" y="410" width="164" height="300" />
      <g data-tone="field">
        <rect x="380" y="448" width="44" height="44" />
        <rect x="450" y="448" width="44" height="44" />
      </g>
      <rect data-tone="deep" x="410" y="598" width="54" height="112" />
      <rect data-tone="action" x="518" y="470" width="122" height="240" />
      <Windows x={546} y={510} columns={1} rows={3} tone="soft" />
      <rect data-tone="deep" y="700" width="640" height="68" />
      <g data-tone="field">
        {[40, 160, 280, 400, 520, 640].map((x) => (
          <circle key={x} cx={x} cy="768" r="48" />
        ))}
      </g>
    </Drawing>
  );
}
