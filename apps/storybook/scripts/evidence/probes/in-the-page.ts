/*
 * What the evidence run asks of a page. Bundled to one script, which it puts into the page as `stadProbes`.
 */
export { clippedTexts, overlappingTexts, sidewaysOverflow } from './layout.ts';
export { coveredTexts, focusedNow, placesOfStops } from './cover.ts';
export { movingAnimations } from './motion.ts';
export { readTexts, unfold } from './texts.ts';
export { measureTargets } from './targets.ts';
export { unreadableTexts } from './forced-colours.ts';
export { isModal, markTabStops, nameOfStop, settle } from './stops.ts';
