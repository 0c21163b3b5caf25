import { SaxesParser, type SaxesTagNS } from 'saxes';
import { maskWords } from '../analysis/private-spans.ts';
import { brokenDocx, oversizedDocx } from './docx-errors.ts';

/** Tables in tables in text boxes come to some forty levels. */
const deepest = 1000;

/** An element's start or end tag, with its place in the XML text. */
export interface XmlTag {
  namespace: string;
  name: string;
  /** Offset of `<`. */
  start: number;
  /** Offset after `>`. */
  end: number;
}

export interface XmlStart extends XmlTag {
  /** True for `<a/>`. Its end follows at the same place. */
  empty: boolean;
  /** By local name; of two with the same, the one of the element's own namespace. */
  attribute(name: string): string | undefined;
  /** The prefix that a namespace has here; undefined when it has none. */
  prefixOf(namespace: string): string | undefined;
}

export interface XmlHandlers {
  open(tag: XmlStart): void;
  close(tag: XmlTag): void;
  /** Decoded text between two tags. */
  text?(text: string): void;
}

/**
 * Reads XML strictly, with places, so that a part can be changed by offsets and never written anew. No DTD is allowed
 * (ISO/IEC 29500-2, 8.1.4), so there is no entity to resolve.
 *
 * @param name Of the part, for messages.
 * @throws StadError `DOCX_BROKEN`, `DOCX_OVERSIZED`.
 */
export function readXml(xml: string, name: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', (error) => {
    throw brokenDocx(`${name} is not well-formed XML: ${maskWords(error.message)}`, error);
  });
  parser.on('doctype', () => {
    throw brokenDocx(`${name} has a DTD, which a Word document never has`);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw oversizedDocx(`${name} has elements in more than ${deepest} levels`);
    handlers.open(startOf(tag, xml, parser));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    const end = parser.position;
    handlers.close({ namespace: tag.uri, name: tag.local, start: xml.lastIndexOf('<', end - 1), end });
  });
  const { text } = handlers;
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

function startOf(tag: SaxesTagNS, xml: string, parser: SaxesParser<{ xmlns: true }>): XmlStart {
  const end = parser.position;
  return {
    namespace: tag.uri,
    name: tag.local,
    start: xml.lastIndexOf('<', end - 1),
    end,
    empty: tag.isSelfClosing,
    attribute: (name) => {
      let found: string | undefined;
      for (const attribute of Object.values(tag.attributes)) {
        if (attribute.local === name && (found === undefined || attribute.uri === tag.uri)) found = attribute.value;
      }
      return found;
    },
    prefixOf: (namespace) => {
      for (const attribute of Object.values(tag.attributes)) {
        if (attribute.prefix === 'xmlns' && attribute.value === namespace) return attribute.local;
      }
      return undefined;
    },
  };
}
