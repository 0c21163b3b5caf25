const files = import.meta.glob<string>('../../../packages/css/dist/*.css', { query: '?raw', import: 'default', eager: true });

/** The kit's published stylesheets by file name: what the contrast tables read. */
export const stylesheets: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.split('/').at(-1) ?? path, text]),
);

export const surfaces: string = stylesheets['surface.css'] ?? '';
