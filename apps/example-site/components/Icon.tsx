import { icons, type IconName, type IconShape } from './icons.ts';

interface IconProps {
  name: IconName;
  /** Side in px at 16 px text; grows with the text. */
  size?: 24 | 40;
}

/** A decorative picture: the words beside it say the same. */
export function Icon({ name, size = 24 }: IconProps) {
  const shapes: readonly IconShape[] = icons[name];
  return (
    <svg className="sthlm-icon ekudden-icon" data-size={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes.map(([Tag, attributes], index) => (
        <Tag key={index} {...attributes} />
      ))}
    </svg>
  );
}
