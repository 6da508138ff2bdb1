import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of an office file, each of them well-formed: the first fault throws. */
export function xmlParts(bytes: Uint8Array): ReadonlyMap<string, Document> {
  const parser = new DOMParser({
    onError: (level, message) => {
      // U+FFFD is what the writers put where a character cannot be held.
      if (level === 'warning' && message.includes('replacement character')) return;
      throw new Error(`${level}: ${message}`);
    },
  });
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(parts.map(([name, part]) => [name, parser.parseFromString(strFromU8(part), 'text/xml')]));
}

export const elements = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagName(name));
