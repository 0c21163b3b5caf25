import stockholm from '@stockholm/eslint-config';

export default [{ ignores: ['.next/', 'next-env.d.ts'] }, ...stockholm];
