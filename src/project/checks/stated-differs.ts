import type { Finding, Mend } from '../finding.ts';
import type { CheckContext } from './context.ts';
import type { Rule } from './rule.ts';
import { formatFineHectares, formatPercent, middleOf, nameOf } from './words.ts';

/** Decrees state two decimals: so much may come of rounding alone. */
const ROUNDING_HA = 0.005;

/** Luas SK against the polygon on the UTM plane, which is how luas SK is computed in practice. */
export const statedDiffers: Rule = {
  id: 'stated-differs',
  severity: 'info',
  title: { id: 'Luas SK berbeda dari luas deliniasi', en: 'Stated area differs from the drawn one' },
  reachMetres: 0,
  *find(context, areas) {
    for (const index of areas) yield differenceOf(context, index);
  },
};

function differenceOf(context: CheckContext, index: number): Finding | null {
  const area = context.area(index);
  const stated = area.statedHa;
  // A stated 0 is malformed, and told of there.
  if (stated === null || stated <= 0 || context.box(index) === null) return null;
  const drawn = context.drawnHa(index);
  const difference = Math.abs(drawn - stated);
  if (difference <= ROUNDING_HA || difference <= context.settings.statedShare * stated) return null;
  const [sk, map] = [formatFineHectares(stated), formatFineHectares(drawn)];
  const off = `${drawn > stated ? '+' : '−'}${formatPercent(difference / stated)}`;
  return {
    key: `stated-differs:${area.id}`,
    rule: 'stated-differs',
    severity: 'info',
    areas: [area.id],
    bounds: context.box(index),
    at: middleOf(context.box(index)),
    message: {
      id: `${nameOf(area)}: luas SK ${sk}, luas deliniasi ${map} pada bidang UTM (${off}). Periksa batas areanya, atau betulkan luas SK sebelum ditetapkan.`,
      en: `${nameOf(area)}: the SK states ${sk}, the polygon measures ${map} on the UTM plane (${off}). Check its border, or correct the stated area before the SK is decreed.`,
    },
    mend: asDrawn(context, index),
  };
}

/** Two decimals, as decrees state them; four where that would be nothing. */
export function statedAsDrawn(drawn: number): number {
  const rounded = Math.round(drawn * 100) / 100;
  return rounded > 0 ? rounded : Math.round(drawn * 10_000) / 10_000;
}

export function asDrawn(context: CheckContext, index: number): Mend {
  const value = statedAsDrawn(context.drawnHa(index));
  const shown = formatFineHectares(value);
  return {
    label: {
      id: `Ubah luas SK menjadi ${shown} (luas deliniasi UTM)`,
      en: `Change the stated area to ${shown} (drawn, UTM)`,
    },
    shapes: [],
    fields: [{ area: context.area(index).id, field: 'statedHa', value }],
  };
}
