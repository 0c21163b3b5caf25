import { Card } from '@stockholm/react/card';
import { Icon, type IconDrawing } from '@stockholm/react/icon';

interface TilesProps {
  tiles: readonly { href: string; icon: IconDrawing; title: string; text: string }[];
}

/** White tiles on the base surface: the ways into what one can do. */
export function Tiles({ tiles }: TilesProps) {
  return (
    <ul className="sthlm-grid ekudden-tiles" data-columns="3" data-gap="16">
      {tiles.map(({ href, icon, title, text }) => (
        <Card key={href} as="li" variant="tile" icon={<Icon icon={icon} size={40} />} title={title} href={href}>
          {text}
        </Card>
      ))}
    </ul>
  );
}
