import { Drawing } from './Drawing.tsx';

/** Two trees and a bench. */
export function Park({ className }: { className?: string }) {
  return (
    <Drawing className={className ?? ''} width={960} height={540}>
      <rect data-tone="tint" width="960" height="540" />
      <circle data-tone="soft" cx="215" cy="340" r="230" />
      <rect data-tone="soft" y="345" width="960" height="195" />
      <circle data-tone="field" cx="780" cy="130" r="72" />
      <g data-tone="deep">
        <circle cx="210" cy="200" r="96" />
        <rect x="198" y="290" width="24" height="130" />
        <rect x="384" y="336" width="22" height="96" />
        <rect x="575" y="322" width="240" height="24" />
        <rect x="575" y="384" width="240" height="24" />
        <rect x="598" y="408" width="24" height="58" />
        <rect x="768" y="408" width="24" height="58" />
      </g>
      <path data-tone="field" d="M395 120 490 336H300Z" />
    </Drawing>
  );
}
