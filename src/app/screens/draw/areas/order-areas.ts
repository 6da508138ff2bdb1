import type { AreaId, SlumArea } from '../../../../domain/delineation.ts';

export type AreaOrder = 'place' | 'largest' | 'difference';

const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

/** The areas that have all words of the query in their names, in order. */
export function orderAreas(
  areas: readonly SlumArea[],
  hectares: ReadonlyMap<AreaId, number>,
  query: string,
  order: AreaOrder,
): readonly SlumArea[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? areas : areas.filter((area) => hasWords(area, words));
  if (order === 'place') return found.toSorted(byPlace);
  const drawn = (area: SlumArea) => hectares.get(area.id) ?? 0;
  if (order === 'largest') return found.toSorted((a, b) => drawn(b) - drawn(a));
  const difference = (area: SlumArea) =>
    area.statedHa === null ? -1 : Math.abs(drawn(area) - area.statedHa);
  return found.toSorted((a, b) => difference(b) - difference(a));
}

const hasWords = (
  { label, kawasan, rtRw, kelurahan, kelurahanCode, kecamatan }: SlumArea,
  words: readonly string[],
): boolean => {
  const names = [label, kawasan, rtRw, kelurahan, kelurahanCode, kecamatan].join('\n').toLowerCase();
  return words.every((word) => names.includes(word));
};

/** By kelurahan, then RT/RW as numbers; without a kelurahan last. */
function byPlace(a: SlumArea, b: SlumArea): number {
  if (a.kelurahan === null || b.kelurahan === null) {
    const missing = Number(a.kelurahan === null) - Number(b.kelurahan === null);
    if (missing !== 0) return missing;
  }
  return (
    collator.compare(a.kelurahan ?? '', b.kelurahan ?? '') ||
    collator.compare(a.rtRw ?? a.label, b.rtRw ?? b.label) ||
    collator.compare(a.label, b.label)
  );
}
