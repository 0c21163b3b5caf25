import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The parts of JSON Schema 2020-12 that our types need. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  const?: string | number | boolean;
  enum?: string[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
}

/**
 * Derives a JSON schema from an exported TypeScript interface: the types are the one place where the shape is written.
 * Knows interfaces, unions, literals, arrays, index signatures and primitive types; anything else throws.
 *
 * @param file - The module that exports the interface.
 * @param name - The interface.
 */
export function jsonSchemaOf(file: URL, name: string): JsonSchema {
  const path = fileURLToPath(file);
  const program = ts.createProgram([path], {
    strict: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  const root = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
  if (root === undefined) throw new Error(`${path} exports no ${name}.`);

  const definitions: Record<string, JsonSchema> = {};

  const describe = (symbol: ts.Symbol | undefined): { description?: string } => {
    const description = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replace(/\s+/gu, ' ');
    return description === '' ? {} : { description };
  };

  const objectSchema = (type: ts.Type): JsonSchema => {
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const propertyType = checker.getTypeOfSymbol(property);
      properties[property.name] = { ...describe(property), ...schemaOf(optional ? checker.getNonNullableType(propertyType) : propertyType) };
      if (!optional) required.push(property.name);
    }
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      properties,
      ...(required.length > 0 && { required }),
      additionalProperties: index === undefined ? false : schemaOf(index),
    };
  };

  const named = (symbol: ts.Symbol, make: () => JsonSchema): JsonSchema => {
    if (definitions[symbol.name] === undefined) {
      definitions[symbol.name] = {};
      definitions[symbol.name] = { ...describe(symbol), ...make() };
    }
    return { $ref: `#/$defs/${symbol.name}` };
  };

  const unionSchema = (type: ts.UnionType): JsonSchema => {
    if (type.types.every((member) => member.isStringLiteral())) {
      return { type: 'string', enum: type.types.map((member) => (member as ts.StringLiteralType).value) };
    }
    return { anyOf: type.types.map(schemaOf) };
  };

  const schemaOf = (type: ts.Type): JsonSchema => {
    if (type.flags & ts.TypeFlags.Unknown) return {};
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.isUnion()) return type.aliasSymbol ? named(type.aliasSymbol, () => unionSchema(type)) : unionSchema(type);
    if (checker.isArrayType(type)) return { type: 'array', items: schemaOf(checker.getTypeArguments(type as ts.TypeReference)[0] as ts.Type) };
    if (type.isClassOrInterface()) return named(type.symbol, () => objectSchema(type));
    if (type.flags & ts.TypeFlags.Object) return objectSchema(type);
    throw new Error(`No JSON schema is known for ${checker.typeToString(type)}.`);
  };

  schemaOf(checker.getDeclaredTypeOfSymbol(root));
  const { [name]: top, ...rest } = definitions;
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, ...top, $defs: rest };
}

/** The schema of `stad check --format json`. */
export function reportSchema(): JsonSchema {
  return jsonSchemaOf(new URL('../src/format/json.ts', import.meta.url), 'JsonReport');
}
