import '@fontsource-variable/open-sans';
import '@stockholm/css/all.css';
import { beforeAll } from 'vitest';

beforeAll(() => {
  document.documentElement.lang = 'sv';
});
