import type { AttributeValue } from '../domain/attributes.ts';
import type { SourceLayer } from '../formats/driver.ts';
import { columnBounds } from '../geo/column.ts';
import type { LayerSummary } from './api.ts';

const SAMPLES = 3;

/** A layer without its geometry, with up to three different values of each field. */
export const summariseLayer = (layer: SourceLayer): LayerSummary => ({
  file: layer.file,
  name: layer.name,
  path: layer.path,
  features: layer.attributes.length,
  bounds: columnBounds(layer.geometry),
  declaredCrs: layer.crs?.text ?? null,
  fields: summariseFields(layer),
});

function summariseFields({ attributes }: SourceLayer): LayerSummary['fields'] {
  const samples = new Map<string, Set<AttributeValue>>();
  for (const row of attributes)
    for (const [name, value] of Object.entries(row)) {
      let known = samples.get(name);
      if (known === undefined) {
        known = new Set();
        samples.set(name, known);
      }
      if (known.size < SAMPLES && value !== null && value !== '') known.add(value);
    }
  return Array.from(samples, ([name, values]) => ({ name, samples: [...values] }));
}
