import '../../src/internal/native-attributes.browser.test.tsx';
