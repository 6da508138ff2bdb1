import type { Finding, Mend } from '../finding.ts';
import type { CheckContext } from './context.ts';
import type { Rule } from './rule.ts';
import { unitShares } from './unit-shares.ts';
import { formatPercent, middleOf, nameOf } from './words.ts';

/** Kelurahan in the attributes (by code, then by name) against the one that holds most of the ground. */
export const otherUnit: Rule = {
  id: 'other-unit',
  severity: 'warning',
  title: { id: 'Kelurahan berbeda dari letaknya', en: 'Kelurahan differs from the ground' },
  reachMetres: 0,
  *find(context, areas) {
    if (context.units.names.length === 0) return;
    for (const index of areas) yield otherUnitOf(context, index);
  },
};

function otherUnitOf(context: CheckContext, index: number): Finding | null {
  const area = context.area(index);
  const written = area.kelurahan ?? area.kelurahanCode;
  if (written === null) return null;
  const shares = unitShares(context, index);
  const named = context.namedUnit(index);
  const most = shares.at(0);
  if (most === undefined || most.unit === named) return null;
  const here = context.units.names[most.unit];
  const inNamed = shares.find(({ unit }) => unit === named)?.share ?? 0;
  const [name, share] = [nameOf(area), formatPercent(most.share)];
  const message =
    named === null
      ? {
          id: `Kelurahan “${written}” pada atribut ${name} tidak ada pada batas kelurahan; ${share} lahannya berada di ${here}. Betulkan ejaan atau kodenya.`,
          en: `Kelurahan “${written}” in the attributes of ${name} is not among the boundaries; ${share} of its ground is in ${here}. Correct its spelling or code.`,
        }
      : {
          id: `Atribut ${name} menyebut kelurahan ${context.units.names[named]}, padahal ${share} lahannya berada di ${here} (hanya ${formatPercent(inNamed)} di ${context.units.names[named]}). Betulkan atributnya, atau batas areanya.`,
          en: `The attributes of ${name} say kelurahan ${context.units.names[named]}, but ${share} of its ground is in ${here} (only ${formatPercent(inNamed)} in ${context.units.names[named]}). Correct the attributes, or the area's border.`,
        };
  return {
    key: `other-unit:${area.id}`,
    rule: 'other-unit',
    severity: named === null ? 'info' : 'warning',
    areas: [area.id],
    bounds: context.box(index),
    at: middleOf(context.box(index)),
    message,
    mend: {
      label: { id: `Isi dengan ${here}`, en: `Fill in ${here}` },
      shapes: [],
      fields: unitFields(context, index, most.unit),
    },
  };
}

/** The words that put an area into a unit. */
export function unitFields(context: CheckContext, index: number, unit: number): Mend['fields'] {
  const area = context.area(index).id;
  const { names, codes, kecamatan } = context.units;
  return [
    { area, field: 'kelurahan', value: names[unit] },
    { area, field: 'kelurahanCode', value: codes[unit] },
    { area, field: 'kecamatan', value: kecamatan[unit] ?? context.area(index).kecamatan },
  ];
}
