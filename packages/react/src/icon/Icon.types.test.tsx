import { Search } from 'lucide';
import { createRef } from 'react';
import { Icon } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function drawsWhatLucideHolds() {
  return <Icon icon={Search} size={20} className="egen" ref={createRef<SVGSVGElement>()} />;
}

export function hasANameByItsLabelOnly() {
  // @ts-expect-error -- `label` names it, and gives it its role at the same time
  return <Icon icon={Search} aria-label="Sök" />;
}

export function hasTheSizesOfTheProfile() {
  // @ts-expect-error -- 18 px is no size of the profile
  return <Icon icon={Search} size={18} />;
}

export function needsADrawing() {
  // @ts-expect-error -- without a drawing it shows nothing
  return <Icon label="Sök" />;
}
