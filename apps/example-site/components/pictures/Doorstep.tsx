import { Drawing } from './Drawing.tsx';

/** A door with a ramp. */
export function Doorstep({ className }: { className?: string }) {
  return (
    <Drawing className={className ?? ''} width={480} height={520}>
      <rect data-tone="soft" width="480" height="520" />
      <path data-tone="deep" d="M70 150 290 60 510 150Z" />
      <rect data-tone="tint" x="100" y="150" width="380" height="290" />
      <g data-tone="field">
        <rect x="130" y="200" width="52" height="96" />
        <rect x="400" y="200" width="52" height="96" />
        <rect y="440" width="480" height="80" />
      </g>
      <rect data-tone="deep" x="220" y="200" width="140" height="240" />
      <rect data-tone="soft" x="322" y="300" width="20" height="20" />
      <path data-tone="action" d="M0 500 200 440H480V520H0Z" />
      <g data-tone="deep">
        <path d="M0 396 200 336V350L0 410Z" />
        <rect x="60" y="386" width="12" height="90" />
        <rect x="186" y="344" width="12" height="98" />
      </g>
    </Drawing>
  );
}
