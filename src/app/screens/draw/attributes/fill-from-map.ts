import { mapUnits, placeFeatures, type UnitMap } from '../../../../comparison/placement.ts';
import type { AdminUnit, AreaId, UnitLayer } from '../../../../domain/delineation.ts';
import { pickFeatures } from '../../../../geo/column.ts';
import type { ProjectDocument } from '../../../../project/document.ts';
import { type Availability, available, unavailable } from '../../../../project/operation.ts';
import { operations } from '../../../../project/operations/registry.ts';
import { layerUnits } from '../../../../project/states.ts';
import { drawnIn } from '../../../commands/drawn.ts';
import { useToasts } from '../../../components/toasts.ts';
import { dictionary } from '../../../i18n/dictionary.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { fill } from '../../../i18n/translate.ts';
import { nextTask } from '../../../state/next-task.ts';
import { act, project } from '../../../state/project.ts';

/** Areas placed before the page gets its turn. */
const SLICE = 100;

export const unitLayerOf = (document: ProjectDocument | null): UnitLayer | null =>
  document?.unitLayers.find(({ id }) => id === document.comparison.units) ?? null;

export const whenUnits = (document: ProjectDocument | null): Availability =>
  unitLayerOf(document)
    ? available
    : unavailable({
        id: 'Belum ada batas kelurahan. Buka berkasnya di layar Data, lalu pilih di Bandingkan.',
        en: 'There are no kelurahan boundaries. Open their file on the Data screen, then choose it in Compare.',
      });

const maps = new WeakMap<UnitLayer, UnitMap>();

function mapOf(layer: UnitLayer): UnitMap {
  const known = maps.get(layer) ?? mapUnits(layerUnits(layer));
  maps.set(layer, known);
  return known;
}

/** Writes the kelurahan that holds most of each area into its row, as one step; areas outside all are told and left as they are. */
export async function fillFromMap(areas: readonly AreaId[]): Promise<void> {
  const { document } = project.getState();
  const layer = unitLayerOf(document);
  const drawn = drawnIn(document);
  if (!layer || !drawn) return;
  const wanted = new Set(areas);
  const indexes = drawn.areas.flatMap(({ id }, index) => (wanted.has(id) ? [index] : []));
  const values: Parameters<typeof operations.fillUnits.label>[0]['values'][number][] = [];
  for (let from = 0; from < indexes.length; from += SLICE) {
    const slice = indexes.slice(from, from + SLICE);
    const { unitOf } = placeFeatures(pickFeatures(drawn.geometry, slice), mapOf(layer));
    slice.forEach((index, at) => {
      const unit = layer.units[unitOf[at]];
      if (unit) values.push({ area: drawn.areas[index].id, ...wordsOf(unit) });
    });
    await nextTask();
  }
  const outside = indexes.length - values.length;
  if (outside > 0) say('form.outsideUnits', outside);
  const rows = new Map(drawn.areas.map((area) => [area.id, area]));
  const isSo = values.every(({ area, ...words }) => {
    const row = rows.get(area);
    return (
      row?.kelurahan === words.kelurahan &&
      row.kelurahanCode === words.kelurahanCode &&
      row.kecamatan === words.kecamatan
    );
  });
  if (!isSo) act(operations.fillUnits, { delineation: drawn.id, values });
  else if (values.length > 0) say('form.unitsSame', values.length);
}

const wordsOf = ({ name, code, kecamatan }: AdminUnit) => ({
  kelurahan: name,
  kelurahanCode: code,
  kecamatan,
});

function say(key: 'form.outsideUnits' | 'form.unitsSame', count: number): void {
  const sentence = dictionary[key][useLanguage.getState().language];
  useToasts.getState().say(fill(sentence, { count }));
}
