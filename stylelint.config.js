import stockholm from '@stockholm/stylelint-config';

/** Our own styles are held by the config that we publish. */
export default {
  extends: [stockholm],
  ignoreFiles: ['**/dist/**', '**/.next/**', '**/storybook-static/**'],
};
