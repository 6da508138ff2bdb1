import {
  type Decree,
  type Delineation,
  delineationId,
  type ReductionMinute,
  type Source,
  type UnitLayer,
  unitLayerId,
} from '../domain/delineation.ts';
import { fieldKey } from '../domain/dictionary.ts';
import type { Note } from '../domain/note.ts';
import { NoteList } from '../formats/note-list.ts';
import type { MultiPolygonColumn } from '../geo/column.ts';
import { checkAreas } from './area-checks.ts';
import { readNumbers } from './area-numbers.ts';
import { buildAreas } from './areas.ts';
import { noteCrs, noteNoCrs } from './crs-notes.ts';
import { mendGround, toWgs84 } from './ground.ts';
import { proposeMapping } from './mapping.ts';
import { buildMinutes } from './minutes.ts';
import type { FieldMapping, Proposal } from './proposal.ts';
import { cell, fieldNames, type Row, rowsOf, textOf } from './rows.ts';
import { contentId } from './slug.ts';
import { buildUnits, checkUnits } from './units.ts';
import { examples } from './words.ts';

/** What a proposal became: a delineation with its minutes, or a layer of units, or notes alone. */
export interface Intake {
  readonly delineation?: Delineation;
  readonly unitLayer?: UnitLayer;
  readonly minutes: readonly ReductionMinute[];
  /** The same as on the delineation or unit layer. */
  readonly notes: readonly Note[];
}

/**
 * Takes layers in as the proposal says: moved to WGS84, fields read by the mapping, checked and mended, with
 * a note for whatever was assumed, changed or could not be used. Every row of the file stays a row.
 */
export async function takeIn(proposal: Proposal): Promise<Intake> {
  const notes = new NoteList();
  if (proposal.role === 'skip') return { minutes: [], notes: [] };
  const ground = proposal.crs && (await toWgs84(proposal.layers, proposal.crs));
  if (!proposal.crs || !ground) {
    noteNoCrs(proposal, notes);
    return { minutes: [], notes: notes.finish() };
  }
  noteCrs(proposal, proposal.crs, notes);
  return proposal.role === 'units'
    ? takeInUnits(proposal, ground, notes)
    : takeInDelineation(proposal, ground, notes);
}

function takeInDelineation(proposal: Proposal, ground: MultiPolygonColumn, notes: NoteList): Intake {
  const { layers, mapping } = proposal;
  const rows = rowsOf(layers);
  const areas = buildAreas(rows, mapping, readNumbers(rows, mapping, proposal.statedUnit, notes));
  const labels = areas.map((area) => area.label);
  const geometry = mendGround(ground, rows, labels, notes);
  checkAreas(areas, rows, geometry, mapping, notes);
  const id = delineationId(contentId(proposal.name, layers));
  const minutes = buildMinutes(areas, rows, mapping, id, notes);
  const decree = decreeOf(proposal, rows, notes);
  const listed = notes.finish();
  const source = sourceOf(proposal);
  const illustrative = isIllustrative(rows);
  return {
    delineation: { id, decree, areas, geometry, source, notes: listed, illustrative },
    minutes,
    notes: listed,
  };
}

function takeInUnits(proposal: Proposal, ground: MultiPolygonColumn, notes: NoteList): Intake {
  const { layers, name } = proposal;
  const rows = rowsOf(layers);
  const mapping = unitMapping(proposal, rows);
  const units = buildUnits(rows, mapping);
  const labels = units.map((unit) => unit.name);
  const geometry = mendGround(ground, rows, labels, notes);
  checkUnits(units, rows, mapping, notes);
  const listed = notes.finish();
  const id = unitLayerId(contentId(name, layers));
  const source = sourceOf(proposal);
  const illustrative = isIllustrative(rows);
  return {
    unitLayer: { id, name, units, geometry, source, notes: listed, illustrative },
    minutes: [],
    notes: listed,
  };
}

/** A mapping made for an SK may name no unit at all; units without name and code would join to nothing. */
const unitMapping = ({ mapping, layers }: Proposal, rows: readonly Row[]): FieldMapping =>
  mapping.kelurahan === undefined && mapping.kelurahanCode === undefined
    ? { ...proposeMapping(rows, fieldNames(layers), 'units'), ...mapping }
    : mapping;

function decreeOf({ name, year, mapping }: Proposal, rows: readonly Row[], notes: NoteList): Decree {
  const numbers = rows
    .map((row) => textOf(cell(row.attributes, mapping.decreeNumber)))
    .filter((text) => text !== null);
  const distinct = [...new Set(numbers)];
  if (distinct.length > 1)
    notes.say(
      'warning',
      'several-decrees',
      { file: rows[0].layer.file, layer: rows[0].layer.name },
      `Kolom ${mapping.decreeNumber} menyebut ${distinct.length} SK yang berbeda (${examples(distinct)}). Semuanya dimuat sebagai ${name}; pisahkan berkasnya bila memang SK yang berlainan.`,
      `Field ${mapping.decreeNumber} names ${distinct.length} different decrees (${examples(distinct)}). All are loaded as ${name}; split the file if they are different decrees.`,
    );
  return { name, year, number: distinct.length === 1 ? distinct[0] : null, statedHa: null };
}

function sourceOf({ layers, crs }: Proposal): Source {
  return {
    files: [...new Set(layers.map((layer) => layer.file))],
    layers: layers.map((layer) => layer.name),
    crs: crs ? `EPSG:${crs.epsg}` : '',
  };
}

/** Files made from made-up shapes say so in one of these fields, and must go on saying so. */
const REMARKS: ReadonlySet<string> = new Set([
  'geometri',
  'geometry',
  'catatan',
  'keterangan',
  'sumber',
  'sumberdata',
  'smbrdata',
]);

function isIllustrative(rows: readonly Row[]): boolean {
  const remarks = fieldNames(rows.slice(0, 1).map((row) => row.layer)).filter((field) =>
    REMARKS.has(fieldKey(field)),
  );
  return rows.some((row) =>
    remarks.some((field) => /ilustratif|illustrative/i.test(String(cell(row.attributes, field)))),
  );
}
