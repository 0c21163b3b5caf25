import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../docs/*.mdx', '../../../packages/react/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@stockholm/storybook-addon'],
  // The menu stands outside the preview's bundle: it gets the same pinned font files from here.
  staticDirs: [
    { from: '../public', to: '/' },
    { from: '../../../node_modules/@fontsource-variable/open-sans/files', to: '/fonts' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Översikt' },
  // Props come from the kit's manifest, which reads the types itself.
  typescript: { reactDocgen: false },
};

export default config;
