import { Heading } from '@stockholm/react/heading';
import { Icon, type IconDrawing } from '@stockholm/react/icon';
import { Link } from '@stockholm/react/link';
import { Text } from '@stockholm/react/text';

interface TilesProps {
  tiles: readonly { href: string; icon: IconDrawing; title: string; text: string }[];
}

/** White tiles on the base surface. The link covers its tile, so the whole square can be pressed. */
export function Tiles({ tiles }: TilesProps) {
  return (
    <ul className="ekudden-tiles">
      {tiles.map((tile) => (
        <li key={tile.href} data-sthlm-surface="page">
          <Icon icon={tile.icon} size={40} />
          <div>
            <Heading level={3}>
              <Link href={tile.href}>{tile.title}</Link>
            </Heading>
            <Text size="ui" tone="secondary">
              {tile.text}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}
