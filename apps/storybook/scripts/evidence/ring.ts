import { PNG } from 'pngjs';
import { contrastRatio, hexOf } from '../../src/painted-pairs/colour.ts';

export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

export const readPicture = (png: Buffer): Picture => PNG.sync.read(png);

/** The part of a picture that a box covers. */
export function cropped({ width, height, data }: Picture, box: { x: number; y: number; width: number; height: number }): Picture | undefined {
  if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height) return undefined;
  const part = new Uint8Array(box.width * box.height * 4);
  for (let row = 0; row < box.height; row += 1) {
    const from = ((box.y + row) * width + box.x) * 4;
    part.set(data.subarray(from, from + box.width * 4), row * box.width * 4);
  }
  return { width: box.width, height: box.height, data: part };
}

/** Of 255, in any channel: less is the noise of smoothed edges. */
const noticeable = 10;
/** In pixels: a line that is no wider is no side of an indicator. */
const thinLine = 3;
/** How many lines are read from each side. */
const lines = 9;

const hexAt = ({ width, data }: Picture, x: number, y: number): string => {
  const at = (y * width + x) * 4;
  return hexOf({ red: data[at]!, green: data[at + 1]!, blue: data[at + 2]!, alpha: 1 });
};

interface Read {
  ratio: number;
  /** In the middle of the indicator. */
  colour: string;
  /** It has no inside. */
  fills: boolean;
}

/**
 * What changed when a control took focus, read from two pictures of the same place.
 *
 * From each side the first run of changed pixels is taken for the indicator. It must stand out from what lies outside
 * it and from what lies inside it: of an indicator in two colours, one of them from each. An indicator that fills the
 * control has no inside. Along a side the middle value counts. A bar under a link is an indicator as good as a ring: the
 * clearest side of the control counts, and the weakest when a line of one colour runs along all four.
 *
 * @returns Nothing when no pixel changed. `ratio`: the lower contrast of the indicator's two sides; nothing when what
 * changed has no edge in the picture.
 */
export function focusChange(calm: Picture, focused: Picture): { ratio?: number } | undefined {
  const { width, height } = focused;
  const changed = (x: number, y: number): boolean => {
    const at = (y * width + x) * 4;
    return [0, 1, 2].some((channel) => Math.abs(calm.data[at + channel]! - focused.data[at + channel]!) >= noticeable);
  };
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!changed(x, y)) continue;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  }
  if (right === -1) return undefined;
  const [across, down] = [right - left + 1, bottom - top + 1];

  /** Along one line from the outside in. */
  const read = (length: number, place: (step: number) => [x: number, y: number]): Read | undefined => {
    const isInside = ([x, y]: [number, number]): boolean => x >= 0 && y >= 0 && x < width && y < height;
    let start = 0;
    while (start < length / 2 && !changed(...place(start))) start += 1;
    if (start >= length / 2 && length > 2) return undefined;
    let end = start;
    while (end < length && changed(...place(end))) end += 1;
    const run = Array.from({ length: end - start }, (_, step) => hexAt(focused, ...place(start + step)));
    // A thin line along the indicator only makes it wider; the side is what lies behind.
    const beside = (steps: readonly number[]): string[] => steps.map(place).filter(isInside).map((at) => hexAt(focused, ...at));
    const sides = [beside([start - 1, start - 1 - thinLine]), end - start < length / 2 ? beside([end, end + thinLine]) : []].filter((side) => side.length > 0);
    const ratios = sides.map((side) => Math.max(...side.flatMap((next) => run.map((colour) => contrastRatio(colour, next)))));
    return ratios.length === 0 ? undefined : { ratio: Math.min(...ratios), colour: run[Math.floor(run.length / 2)]!, fills: end - start >= length / 2 };
  };
  const spread = (length: number): number[] => Array.from({ length: lines }, (_, line) => Math.min(length - 1, Math.floor(((line + 0.5) * length) / lines)));
  const sides = [
    spread(across).map((x) => read(down, (step) => [left + x, top + step])),
    spread(across).map((x) => read(down, (step) => [left + x, bottom - step])),
    spread(down).map((y) => read(across, (step) => [left + step, top + y])),
    spread(down).map((y) => read(across, (step) => [right - step, top + y])),
  ];
  const found = sides.flatMap((side) => {
    const known = side.filter((each) => each !== undefined).sort((a, b) => a.ratio - b.ratio);
    return known.length > 0 ? [known[Math.floor((known.length - 1) / 2)]!] : [];
  });
  if (found.length === 0) return {};
  const ratios = found.map(({ ratio }) => ratio);
  const isRing = found.length === 4 && found.every(({ colour, fills }) => !fills && colour === found[0]!.colour);
  return { ratio: isRing ? Math.min(...ratios) : Math.max(...ratios) };
}
