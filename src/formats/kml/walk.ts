import type { XmlElement } from './xml.ts';

/** All elements in document order, without recursion. */
export function* descendants(roots: readonly XmlElement[]): Generator<XmlElement> {
  const waiting = roots.toReversed();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) waiting.push(element.children[i]);
  }
}

/** Text of the first child of that name, white space at its ends cut off; null where there is none. */
export function childText(element: XmlElement, name: string): string | null {
  const child = element.children.find((candidate) => candidate.name === name && candidate.prefix !== 'atom');
  return child === undefined ? null : child.text.trim();
}
