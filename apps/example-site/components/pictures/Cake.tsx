import { Drawing } from './Drawing.tsx';

/** A cake with three candles. */
export function Cake({ className }: { className?: string }) {
  return (
    <Drawing className={className ?? ''} width={960} height={540}>
      <rect data-tone="soft" width="960" height="540" />
      <circle data-tone="tint" cx="480" cy="300" r="260" />
      <rect data-tone="field" x="300" y="250" width="360" height="90" />
      <rect data-tone="deep" x="250" y="340" width="460" height="110" />
      {[370, 480, 590].map((x) => (
        <g key={x}>
          <rect data-tone="action" x={x - 9} y="170" width="18" height="80" />
          <path data-tone="field" d={`M${x} 100 ${x + 22} 150A22 22 0 1 1 ${x - 22} 150Z`} />
        </g>
      ))}
      <rect data-tone="action" y="450" width="960" height="90" />
    </Drawing>
  );
}
