import { Drawing } from './Drawing.tsx';

/** A lit path in the evening. */
export function Lamps({ className }: { className?: string }) {
  return (
    <Drawing className={className ?? ''} width={960} height={540}>
      <rect data-tone="deep" width="960" height="540" />
      <path data-tone="action" d="M0 540V400L960 330V540Z" />
      <path data-tone="soft" d="M380 540 470 366H500L640 540Z" />
      {[
        [150, 150],
        [340, 210],
        [700, 180],
      ].map(([x = 0, y = 0]) => (
        <g key={x}>
          <circle data-tone="field" cx={x} cy={y} r="74" />
          <circle data-tone="tint" cx={x} cy={y} r="34" />
          <rect data-tone="soft" x={x - 6} y={y + 34} width="12" height={390 - y} />
        </g>
      ))}
    </Drawing>
  );
}
