import type { ReactElement } from 'react';
import { icons, type IconName, type IconShape } from './icon-shapes.ts';

/** A decorative picture: the words beside it say the same. */
export function Icon({ name }: { name: IconName }): ReactElement {
  const shapes: readonly IconShape[] = icons[name];
  return (
    <svg className="sthlm-icon granska-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes.map(([Tag, attributes], index) => (
        <Tag key={index} {...attributes} />
      ))}
    </svg>
  );
}
