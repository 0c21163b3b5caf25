import type { JsxComponent, JsxComponents } from './jsx-component.ts';
import type { JsxName } from './jsx-tree.ts';
import type { SyntaxNode } from './walk-tree.ts';

interface Origin {
  source: string;
  /** `default`, `*` for a whole module, or the name before `as`. */
  exported: string;
}

/** Which component a name in JSX stands for, by the import statements of the file. */
export class JsxImports {
  readonly #origins = new Map<string, Origin>();
  readonly #components: JsxComponents;

  /**
   * @param body - The statements of the file, in ESTree.
   * @param components - What is known of what modules export.
   */
  constructor(body: readonly SyntaxNode[], components: JsxComponents) {
    this.#components = components;
    for (const statement of body) {
      if (statement.type !== 'ImportDeclaration') continue;
      const { source, specifiers } = statement as unknown as {
        source: { value: string };
        specifiers: { type: string; local: { name: string }; imported?: { name?: string; value?: string } }[];
      };
      for (const { type, local, imported } of specifiers) {
        const exported = type === 'ImportNamespaceSpecifier' ? '*' : type === 'ImportDefaultSpecifier' ? 'default' : (imported?.name ?? imported?.value ?? '');
        this.#origins.set(local.name, { source: source.value, exported });
      }
    }
  }

  componentOf(name: JsxName): JsxComponent | undefined {
    if (name.type === 'JSXIdentifier') return this.componentNamed(name.name);
    // A member of anything but a whole module is not known.
    return name.type === 'JSXMemberExpression' && name.object.type === 'JSXIdentifier' ? this.componentNamed(`${name.object.name}.${name.property.name}`) : undefined;
  }

  /** @param name - As written: `Button`, `Kit.Button`. */
  componentNamed(name: string): JsxComponent | undefined {
    const [first = '', member, ...more] = name.split('.');
    const origin = this.#origins.get(first);
    if (origin === undefined || more.length > 0 || (origin.exported === '*') !== (member !== undefined)) return undefined;
    return this.#components(origin.source, member ?? origin.exported);
  }
}
