export { fallbackFace, type FallbackFaceOptions } from './fallback-face.ts';
export { fontFace } from './font-face.ts';
export type { FontFaceOptions, FontFaces, FontFile, FontFormat, FontMetrics, FontStyle } from './font-types.ts';
