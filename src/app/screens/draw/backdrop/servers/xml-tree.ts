import { attribute, readXml, type XmlElement } from '../../../../../formats/kml/xml.ts';

export { attribute, type XmlElement };

/** The top element of an XML text; null where there is none. */
export const rootOf = (source: string): XmlElement | null => readXml(source).roots[0] ?? null;

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The first element down a path of names. */
export const childOf = (element: XmlElement, ...path: readonly string[]): XmlElement | null => {
  let at: XmlElement | undefined = element;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at ?? null;
};

/** Text down a path of names, trimmed; '' where there is none. */
export const textAt = (element: XmlElement, ...path: readonly string[]): string =>
  childOf(element, ...path)?.text.trim() ?? '';

/** Numbers of a text or of attributes; null unless every one is a number. */
export function numbersOf(texts: readonly (string | null)[]): readonly number[] | null {
  const numbers = texts.map((text) => (text === null || text.trim() === '' ? Number.NaN : Number(text)));
  return numbers.every(Number.isFinite) ? numbers : null;
}
