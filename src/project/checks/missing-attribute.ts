import type { SlumArea } from '../../domain/delineation.ts';
import type { Severity } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';
import type { Finding, Mend } from '../finding.ts';
import type { CheckContext } from './context.ts';
import { unitFields } from './other-unit.ts';
import type { Rule } from './rule.ts';
import { statedAsDrawn } from './stated-differs.ts';
import { unitShares } from './unit-shares.ts';
import { middleOf, namesOf } from './words.ts';

interface Field {
  readonly id: string;
  readonly name: Text;
  readonly severity: Severity;
  isMissing(area: SlumArea): boolean;
  mend?(context: CheckContext, areas: readonly number[]): Mend | null;
}

/** What the SK's attachment asks of every row (Permen PUPR 14/2018). */
const FIELDS: readonly Field[] = [
  {
    id: 'kelurahan',
    name: { id: 'Kelurahan', en: 'Kelurahan' },
    severity: 'warning',
    isMissing: ({ kelurahan, kelurahanCode }) => isBlank(kelurahan) && isBlank(kelurahanCode),
    mend: fromGround,
  },
  {
    id: 'rtRw',
    name: { id: 'RT/RW', en: 'RT/RW' },
    severity: 'info',
    isMissing: ({ rtRw }) => isBlank(rtRw),
  },
  {
    id: 'statedHa',
    name: { id: 'Luas SK', en: 'Stated area' },
    severity: 'info',
    isMissing: ({ statedHa }) => statedHa === null,
    mend: fromDrawing,
  },
  {
    id: 'slumClass',
    name: { id: 'Tingkat kekumuhan', en: 'Class' },
    severity: 'info',
    isMissing: ({ slumClass }) => slumClass === null,
  },
];

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** One finding a field, with all areas that lack it: a hundred rows without a class are one thing to mend. */
export const missingAttribute: Rule = {
  id: 'missing-attribute',
  severity: 'warning',
  title: { id: 'Isian kosong', en: 'Missing entry' },
  reachMetres: null,
  *find(context) {
    for (const field of FIELDS) {
      const lacking = context.delineation.areas.flatMap((area, index) =>
        field.isMissing(area) ? [index] : [],
      );
      yield lacking.length === 0 ? null : findingOf(context, field, lacking);
    }
  },
};

function findingOf(context: CheckContext, field: Field, lacking: readonly number[]): Finding {
  const areas = lacking.map((index) => context.area(index));
  const [names, { name }] = [namesOf(areas), field];
  return {
    key: `missing-attribute:${field.id}`,
    rule: 'missing-attribute',
    severity: field.severity,
    areas: areas.map(({ id }) => id),
    bounds: null,
    at: middleOf(context.box(lacking[0])),
    message: {
      id: `${name.id} kosong pada ${areas.length} area: ${names.id}. Isi sebelum lampiran SK dibuat.`,
      en: `${name.en} is missing in ${areas.length} area(s): ${names.en}. Fill it in before the attachment is made.`,
    },
    mend: field.mend?.(context, lacking) ?? null,
  };
}

/** More areas than this are not placed in one go: it would hold up the numbers of the hand. */
const MOST_PLACED = 300;

function fromGround(context: CheckContext, areas: readonly number[]): Mend | null {
  if (areas.length > MOST_PLACED) return null;
  const fields = areas.flatMap((index) => {
    const [most] = unitShares(context, index);
    return most === undefined ? [] : unitFields(context, index, most.unit);
  });
  if (fields.length === 0) return null;
  return { label: { id: 'Isi dari letaknya', en: 'Fill in from the ground' }, shapes: [], fields };
}

/** Fills only what is empty: a figure that is stated is never changed here. */
function fromDrawing(context: CheckContext, areas: readonly number[]): Mend | null {
  const fields = areas.flatMap((index) => {
    const value = statedAsDrawn(context.drawnHa(index));
    return value > 0 ? [{ area: context.area(index).id, field: 'statedHa' as const, value }] : [];
  });
  if (fields.length === 0) return null;
  return {
    label: { id: 'Isi luas SK dengan luas deliniasi (UTM)', en: 'Fill in the drawn area (UTM)' },
    shapes: [],
    fields,
  };
}
