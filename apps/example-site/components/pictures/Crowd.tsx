import { Drawing } from './Drawing.tsx';

/** People who have come to talk. */
export function Crowd({ className }: { className?: string }) {
  return (
    <Drawing className={className ?? ''} width={480} height={520}>
      <rect data-tone="tint" width="480" height="520" />
      <path data-tone="soft" d="M0 520V250H480V520Z" />
      <g data-tone="field">
        <circle cx="120" cy="210" r="52" />
        <path d="M40 470V350a80 80 0 0 1 160 0V470Z" />
      </g>
      <g data-tone="deep">
        <circle cx="270" cy="170" r="58" />
        <path d="M182 470V326a88 88 0 0 1 176 0V470Z" />
      </g>
      <g data-tone="action">
        <circle cx="402" cy="240" r="48" />
        <path d="M328 470V364a74 74 0 0 1 148 0V470Z" />
      </g>
      <rect data-tone="deep" y="470" width="480" height="50" />
    </Drawing>
  );
}
