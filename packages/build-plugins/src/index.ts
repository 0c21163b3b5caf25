export { europeanLetters, namedLetters } from './european-letters.ts';
export { oneByteSource } from './one-byte-source.ts';
