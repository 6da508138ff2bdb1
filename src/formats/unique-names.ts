import type { SourceLayer } from './driver.ts';

/** Layers of one file under names of their own: the second "Kumuh" becomes "Kumuh (2)". */
export function withUniqueNames(layers: readonly SourceLayer[]): SourceLayer[] {
  const taken = new Set<string>();
  return layers.map((layer) => {
    const name = freeName(layer.name, taken);
    taken.add(name);
    return name === layer.name ? layer : { ...layer, name };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} (${number})`)) number++;
  return `${name} (${number})`;
}
