// next-env.d.ts is written by `next build` and is not committed; this brings the same types to a plain `tsc`.
/// <reference types="next" />
/// <reference types="next/image-types/global" />
