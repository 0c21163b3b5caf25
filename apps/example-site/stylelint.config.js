import stockholm from '@stockholm/stylelint-config';

export default { extends: [stockholm] };
