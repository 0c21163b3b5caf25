import type { DocxPackage } from './docx-package.ts';
import { readXml } from './read-xml.ts';

export interface DocxProperty {
  /**
   * As in the file: `creator`, `lastModifiedBy`, `Company`; of a property of the writer's own, its name. The template that
   * the document was made from is `attachedTemplate`, with its address: it stands in the settings.
   */
  name: string;
  value: string;
}

const propertyParts = new Set(['core-properties', 'extended-properties', 'custom-properties']);

/** The properties that hold a text, from `docProps`, and the template's address. */
export function readProperties(opened: DocxPackage): DocxProperty[] {
  const properties: DocxProperty[] = [];
  for (const { type, target, external } of opened.relationships('')) {
    const xml = propertyParts.has(type) && !external && target !== undefined ? opened.text(target) : undefined;
    if (xml === undefined) continue;
    let name = '';
    let value: string[] = [];
    let depth = 0;
    readXml(xml, target as string, {
      open: (tag) => {
        if (depth === 1) name = tag.attribute('name') ?? tag.name;
        value = [];
        depth += 1;
      },
      text: (text) => void value.push(text),
      close: () => {
        depth -= 1;
        const text = value.join('').trim();
        if (text !== '' && depth > 0) properties.push({ name, value: text });
        value = [];
      },
    });
  }
  const settings = opened.relationships(opened.main).find(({ type, external }) => type === 'settings' && !external)?.target;
  for (const { type, target, external } of settings === undefined ? [] : opened.relationships(settings)) {
    if (type === 'attachedTemplate' && external && target !== undefined && target !== '') properties.push({ name: 'attachedTemplate', value: target });
  }
  return properties;
}
