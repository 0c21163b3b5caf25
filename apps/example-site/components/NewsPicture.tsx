import { Cake } from './pictures/Cake.tsx';
import { City } from './pictures/City.tsx';
import { Crowd } from './pictures/Crowd.tsx';
import { Lamps } from './pictures/Lamps.tsx';
import { Park } from './pictures/Park.tsx';

const pictures = [
  ['/nyheter/nya-bankar', Park],
  ['/nyheter/belysningen', Lamps],
  ['/nyheter/traffpunkten', Cake],
  ['/nyheter/sommarjobb', Crowd],
] as const;

/** The drawing of a piece of news. A real site has a photograph with each. */
export function NewsPicture({ href }: { href: string }) {
  const [, Picture] = pictures.find(([beginning]) => href.startsWith(beginning)) ?? ['', City];
  return <Picture />;
}
