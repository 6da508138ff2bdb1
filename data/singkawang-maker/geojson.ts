import type { AttributeValue } from '../../src/domain/attributes.ts';
import type { Ring } from '../../src/geo/column.ts';

export interface DemoFeature {
  readonly properties: Readonly<Record<string, AttributeValue>>;
  readonly ring: Ring;
}

const ILLUSTRATIVE_NOTE =
  'Geometri ilustratif: bentuk dibuat untuk peragaan agar luasnya sesuai angka publik, bukan batas resmi.';

/** RFC 7946 text, one feature a line. `illustrative` and `note` are foreign members of the collection. */
export const featureCollection = (name: string, features: readonly DemoFeature[]): string => {
  const head = JSON.stringify({
    type: 'FeatureCollection',
    name,
    illustrative: true,
    note: ILLUSTRATIVE_NOTE,
  });
  const lines = features.map(({ properties, ring }) =>
    JSON.stringify({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }),
  );
  return `${head.slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
};
