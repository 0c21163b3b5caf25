// Written by scripts/exports.ts from the folders beside it.
export * from './alert/index.ts';
export * from './breadcrumbs/index.ts';
export * from './button/index.ts';
export * from './crisis-banner/index.ts';
export * from './error-summary/index.ts';
export * from './form-state/index.ts';
export * from './heading/index.ts';
export * from './link/index.ts';
export * from './page-info/index.ts';
export * from './radio-group/index.ts';
export * from './sender/index.ts';
export * from './site-footer/index.ts';
export * from './site-header/index.ts';
export * from './site-header-action/index.ts';
export * from './skip-link/index.ts';
export * from './text/index.ts';
export * from './text-field/index.ts';
