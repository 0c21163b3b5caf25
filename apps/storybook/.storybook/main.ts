import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';

// One file; `turbo run build` makes it before this. Without it, as in a hasty `npm run dev`, only the link to it is dead.
const granska = fileURLToPath(new URL('../../granska/dist', import.meta.url));

/** The weights and letters that Storybook's own menu needs. */
const menuFont = 'open-sans-latin-wght-normal.woff2';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../docs/*.mdx', '../pages/*.stories.tsx', '../../../packages/react/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@stockholm/storybook-addon'],
  // The menu stands outside the preview's bundle: it gets the same pinned font files from here.
  staticDirs: [
    { from: '../public', to: '/' },
    { from: `../../../node_modules/@fontsource-variable/open-sans/files/${menuFont}`, to: `/fonts/${menuFont}` },
    // What the page Utskrift links to: turbo builds the tokens before this.
    ...['html', 'css', 'csv'].map((type) => ({ from: `../../../packages/tokens/dist/print-sheet.${type}`, to: `/tryck/print-sheet.${type}` })),
    ...(existsSync(granska) ? [{ from: granska, to: '/granska' }] : []),
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Översikt' },
  // Vite's own targets are older than light-dark(): it would be rewritten so that a mode inside another is lost.
  viteFinal: (config) => ({ ...config, build: { ...config.build, cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] } }),
  // Props come from the kit's manifest, which reads the types itself.
  typescript: { reactDocgen: false },
};

export default config;
