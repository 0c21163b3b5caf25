export { type CatalogueValue, catalogueUnits, extractCatalogue } from './catalogue/catalogue.ts';
export { isCataloguePath, localeOf } from './catalogue/catalogue-path.ts';
export { copyPieces, decodeEscapes, type SourcePieces } from './source-pieces.ts';
