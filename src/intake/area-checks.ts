import type { SlumArea } from '../domain/delineation.ts';
import type { NoteList } from '../formats/note-list.ts';
import { ellipsoidMeasure, featureAreas } from '../geo/area/measure.ts';
import { featureBounds, type MultiPolygonColumn } from '../geo/column.ts';
import type { AreaRow } from './area-row.ts';
import type { FieldMapping } from './proposal.ts';
import { placeOf, type Row } from './rows.ts';
import { checkStated } from './stated-checks.ts';
import { checkTable } from './table-checks.ts';
import { examples } from './words.ts';

/** What to know of a delineation's rows before quoting them: differing areas, doubles, gaps in the table. */
export function checkAreas(
  areas: readonly SlumArea[],
  rows: readonly Row[],
  ground: MultiPolygonColumn,
  mapping: FieldMapping,
  notes: NoteList,
): void {
  if (areas.length === 0) return;
  const drawn = featureAreas(ground, ellipsoidMeasure);
  const entries = areas.map((area, i): AreaRow => {
    const box = featureBounds(ground, i);
    const at = box ? ({ at: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] } as const) : {};
    const shape = box && [...box.map((side) => side.toFixed(9)), drawn[i].toFixed(3)].join(' ');
    return { area, row: rows[i], place: { ...placeOf(rows[i], area.label), ...at }, drawn: drawn[i], shape };
  });
  checkStated(entries, mapping, notes);
  noteSameGround(entries, notes);
  noteSameLabels(entries, notes);
  checkTable(rows, mapping, notes);
}

function noteSameGround(entries: readonly AreaRow[], notes: NoteList): void {
  const first = new Map<string, AreaRow>();
  for (const entry of entries) {
    const { area, row, place, shape } = entry;
    if (shape === null) continue;
    const other = first.get(shape);
    if (other === undefined) {
      first.set(shape, entry);
      continue;
    }
    notes.say(
      'warning',
      'duplicate-area',
      place,
      `${area.label} (lapisan ${row.layer.name}) mempunyai poligon yang sama persis dengan ${other.area.label} (baris ${row.feature + 1} dan ${other.row.feature + 1}). Lahannya dihitung satu kali, tetapi luas SK keduanya terjumlah; hapus salah satu bila memang kembar.`,
      `${area.label} (layer ${row.layer.name}) has exactly the polygon of ${other.area.label} (rows ${row.feature + 1} and ${other.row.feature + 1}). Its ground is counted once, but the stated areas of both add up; delete one if it is a double.`,
    );
  }
}

function noteSameLabels(entries: readonly AreaRow[], notes: NoteList): void {
  const repeated = entries.filter(({ area }) => area.id.includes('~'));
  if (repeated.length === 0) return;
  const shown = examples(repeated.map(({ area }) => area.label));
  const { file, name } = entries[0].row.layer;
  notes.say(
    'info',
    'repeated-rt-rw',
    { file, layer: name },
    `${repeated.length} baris memakai RT/RW dan kelurahan yang sudah dipakai baris lain, misalnya ${shown}. Setiap baris tetap menjadi area tersendiri.`,
    `${repeated.length} rows bear an RT/RW and kelurahan that another row bears already, for example ${shown}. Each row stays an area of its own.`,
  );
}
