import type { AreaId } from '../../../../domain/delineation.ts';
import { hectares } from '../../../../geo/units.ts';
import { SLUM_CLASSES } from '../../../../project/attributes/class-names.ts';
import type { FieldChange, FieldId, FieldValue } from '../../../../project/attributes/fields.ts';
import type { AreaFields } from '../../../../project/operations/change-rows.ts';
import { operations } from '../../../../project/operations/registry.ts';
import { drawnIn } from '../../../commands/drawn.ts';
import { act, project } from '../../../state/project.ts';

/** Writes fields of the SK being drawn, as one step; what was refused is said. True: written. */
export function writeFields(changes: readonly FieldChange[]): boolean {
  const delineation = drawnIn(project.getState().document)?.id;
  if (!delineation || changes.length === 0) return false;
  const fields = new Map<AreaId, AreaFields>();
  for (const { area, field, value } of changes)
    fields.set(area, { ...fields.get(area), ...fieldsOf(field, value) });
  return act(operations.setFields, {
    delineation,
    changes: Array.from(fields, ([area, own]) => ({ area, fields: own })),
  });
}

function fieldsOf(field: FieldId, value: FieldValue): AreaFields {
  const text = typeof value === 'string' ? value : null;
  const number = typeof value === 'number' ? value : null;
  switch (field) {
    case 'label':
      return { label: text ?? '' };
    case 'statedHa':
      return { statedHa: number === null ? null : hectares(number) };
    case 'score':
      return { score: number };
    case 'slumClass':
      return { slumClass: SLUM_CLASSES.find((each) => each === text) ?? null };
    case 'kawasan':
      return { kawasan: text };
    case 'rtRw':
      return { rtRw: text };
    case 'kelurahan':
      return { kelurahan: text };
    case 'kelurahanCode':
      return { kelurahanCode: text };
    case 'kecamatan':
      return { kecamatan: text };
  }
}
