// Written by scripts/icons.ts from lucide-react 1.77.0. Icons: Lucide, ISC licence, https://lucide.dev/license
import { icon } from './icon.tsx';

export const ArrowRightIcon = /* @__PURE__ */ icon(
  'ArrowRightIcon',
  <>
    <path d="M5 12h14" />
    <path d="m12 5 7 7-7 7" />
  </>,
);

export const ArrowUpIcon = /* @__PURE__ */ icon(
  'ArrowUpIcon',
  <>
    <path d="m5 12 7-7 7 7" />
    <path d="M12 19V5" />
  </>,
);

export const CheckIcon = /* @__PURE__ */ icon(
  'CheckIcon',
  <>
    <path d="M20 6 9 17l-5-5" />
  </>,
);

export const ChevronLeftIcon = /* @__PURE__ */ icon(
  'ChevronLeftIcon',
  <>
    <path d="m15 18-6-6 6-6" />
  </>,
);

export const ChevronRightIcon = /* @__PURE__ */ icon(
  'ChevronRightIcon',
  <>
    <path d="m9 18 6-6-6-6" />
  </>,
);

export const CircleAlertIcon = /* @__PURE__ */ icon(
  'CircleAlertIcon',
  <>
    <circle cx="12" cy="12" r="10" />
    <line x1="12" x2="12" y1="8" y2="12" />
    <line x1="12" x2="12.01" y1="16" y2="16" />
  </>,
);

export const CircleCheckIcon = /* @__PURE__ */ icon(
  'CircleCheckIcon',
  <>
    <circle cx="12" cy="12" r="10" />
    <path d="m16 9-5.5 5.5L8 12" />
  </>,
);

export const DownloadIcon = /* @__PURE__ */ icon(
  'DownloadIcon',
  <>
    <path d="M12 15V3" />
    <path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4" />
    <path d="m7 10 5 5 5-5" />
  </>,
);

export const ExternalLinkIcon = /* @__PURE__ */ icon(
  'ExternalLinkIcon',
  <>
    <path d="M15 3h6v6" />
    <path d="M10 14 21 3" />
    <path d="M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6" />
  </>,
);

export const InfoIcon = /* @__PURE__ */ icon(
  'InfoIcon',
  <>
    <circle cx="12" cy="12" r="10" />
    <path d="M12 16v-4" />
    <path d="M12 8h.01" />
  </>,
);

export const LoaderCircleIcon = /* @__PURE__ */ icon(
  'LoaderCircleIcon',
  <>
    <path d="M21 12a9 9 0 1 1-6.219-8.56" />
  </>,
);

export const MenuIcon = /* @__PURE__ */ icon(
  'MenuIcon',
  <>
    <path d="M4 5h16" />
    <path d="M4 12h16" />
    <path d="M4 19h16" />
  </>,
);

export const TriangleAlertIcon = /* @__PURE__ */ icon(
  'TriangleAlertIcon',
  <>
    <path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3" />
    <path d="M12 9v4" />
    <path d="M12 17h.01" />
  </>,
);

export const XIcon = /* @__PURE__ */ icon(
  'XIcon',
  <>
    <path d="M18 6 6 18" />
    <path d="m6 6 12 12" />
  </>,
);
