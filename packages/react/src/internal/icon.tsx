import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface IconProps {
  /** Side in px: 16 in breadcrumbs, 20 in tags, 24 in text and buttons, 32 in bands, 40 in tiles. */
  size?: 16 | 20 | 24 | 32 | 40;
  className?: string;
}

/** Makes a component that draws one icon of the Lucide set. It is hidden from assistive technology: words beside it say the same. */
export function icon(name: string, drawing: ReactNode): (props: IconProps) => ReactElement {
  function Icon({ size = 24, className }: IconProps): ReactElement {
    return (
      <svg
        className={classNames('sthlm-icon', className)}
        data-size={size === 24 ? undefined : size}
        viewBox="0 0 24 24"
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        aria-hidden="true"
        focusable="false"
      >
        {drawing}
      </svg>
    );
  }
  Icon.displayName = name;
  return Icon;
}
