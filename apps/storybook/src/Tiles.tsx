import { Link } from '@stockholm/react/link';
import type { ReactNode } from 'react';

interface Tile {
  /** A page here, as Storybook names it in its address: `docs/kom-igang--översikt`. */
  page: string;
  title: string;
  text: ReactNode;
}

/** Ways on from a page, each with what one finds there. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <ul className="stad-tiles">
      {tiles.map(({ page, title, text }) => (
        <li key={page} data-sthlm-surface="base">
          <Link href={`./?path=/${page}`} target="_top">
            {title}
          </Link>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
