import type { Position } from '../../geo/column.ts';
import { featureCount, featureRings, pickFeatures } from '../../geo/column.ts';
import { repairColumn } from '../../geo/repair.ts';
import { findFaults, isInvalid } from '../../geo/validity.ts';
import type { Finding, Mend } from '../finding.ts';
import type { CheckContext } from './context.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Polygons that are not valid by OGC simple features: their hectares are not those that one sees. */
export const selfCrossing: Rule = {
  id: 'self-crossing',
  severity: 'error',
  title: { id: 'Garis batas memotong dirinya', en: 'Border crosses itself' },
  reachMetres: 0,
  *find(context, areas) {
    for (const index of areas) {
      const found = faultsOf(context, index);
      if (found !== null) yield found;
    }
  },
};

function faultsOf(context: CheckContext, index: number): Finding | null {
  const faults = findFaults(context.geometry, index).filter(({ kind }) => isInvalid(kind));
  if (faults.length === 0) return null;
  const area = context.area(index);
  const name = nameOf(area);
  return {
    key: `self-crossing:${area.id}`,
    rule: 'self-crossing',
    severity: 'error',
    areas: [area.id],
    bounds: context.box(index),
    at: finite(faults[0].at),
    message: {
      id: `Garis batas ${name} memotong atau menyentuh dirinya sendiri di ${faults.length} tempat, sehingga luasnya tidak pasti. Geser titik di tempat itu, atau pakai tombol perbaiki.`,
      en: `The border of ${name} crosses or touches itself in ${faults.length} place(s), so its hectares are in doubt. Move the vertices there, or have it mended.`,
    },
    mend: repairOf(context, index),
  };
}

const finite = (at: Position): Position | null => (at.every(Number.isFinite) ? at : null);

/** The same ground by the even-odd rule, vertices as they are. */
function repairOf(context: CheckContext, index: number): Mend | null {
  const { column, repaired } = repairColumn(pickFeatures(context.geometry, [index]));
  const sound = repaired.length > 0 && repaired.every(({ isEmpty, isValid }) => isValid && !isEmpty);
  if (!sound || featureCount(column) !== 1) return null;
  return {
    label: { id: 'Uraikan garis yang bersilang', en: 'Untangle the crossing lines' },
    shapes: [{ area: context.area(index).id, shape: featureRings(column, 0) }],
    fields: [],
  };
}
