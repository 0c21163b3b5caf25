import type { ReactNode } from 'react';

interface DrawingProps {
  className?: string;
  width: number;
  height: number;
  children: ReactNode;
}

/**
 * A picture of flat shapes in the tones of the page's accent (`data-tone`). It carries no information, keeps its light colours
 * in dark mode as photographs do, and is never a landmark or a coat of arms.
 */
export function Drawing({ className, width, height, children }: DrawingProps) {
  return (
    <svg
      className={`ekudden-drawing ${className ?? ''}`}
      data-sthlm-mode="light"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

interface WindowsProps {
  x: number;
  y: number;
  columns: number;
  rows: number;
  tone: 'soft' | 'tint';
}

/** Rows of windows in the front of a house. */
export function Windows({ x, y, columns, rows, tone }: WindowsProps) {
  return (
    <g data-tone={tone}>
      {Array.from({ length: columns * rows }, (_, index) => (
        <rect key={index} x={x + (index % columns) * 64} y={y + Math.floor(index / columns) * 68} width="38" height="38" />
      ))}
    </g>
  );
}
