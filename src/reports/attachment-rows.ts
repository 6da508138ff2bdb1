import type { Attributes } from '../domain/attributes.ts';
import type { SlumArea, SlumClass } from '../domain/delineation.ts';
import { fieldKey } from '../domain/dictionary.ts';
import type { Position } from '../geo/column.ts';
import { labelPoint } from '../geo/label-point.ts';
import type { PlacedAreas } from './placed-areas.ts';
import type { Report } from './report.ts';

/** A row of the table attached to an SK (Permen PUPR 14/PRT/M/2018); null or '' = not known, and left blank on paper. */
export interface AttachmentRow {
  readonly id: string;
  readonly location: string;
  readonly rtRw: string;
  readonly kelurahan: string;
  readonly kecamatan: string;
  /** As drawn, by the method of the balance. */
  readonly hectares: number;
  /** As the decree states them. */
  readonly statedHa: number | null;
  /** A point inside the area: longitude, latitude. */
  readonly at: Position | null;
  readonly score: number | null;
  readonly slumClass: SlumClass | null;
  readonly landStatus: string;
  readonly priority: string;
}

/** The areas of one side in the order of an attachment: by kecamatan, kelurahan, then RT/RW. */
export function attachmentRows(
  report: Report,
  side: 'before' | 'after',
  placed: PlacedAreas,
): readonly AttachmentRow[] {
  const { state, areas } = report[side];
  const { hectares, unitOf } = placed[side];
  const rows = areas.map((area, index): AttachmentRow => {
    const unit = unitOf[index];
    const kecamatan = report.units?.kecamatan[unit] ?? placed.kecamatan.get(unit);
    return {
      id: area.id,
      ...namesOf(area),
      kelurahan: report.units?.names[unit] ?? area.kelurahan ?? '',
      kecamatan: kecamatan ?? area.kecamatan ?? '',
      hectares: hectares[index],
      statedHa: area.statedHa,
      at: labelPoint(state.geometry, index),
      score: area.score,
      slumClass: area.slumClass,
      landStatus: wordIn(area.attributes, LAND_STATUS_FIELDS),
      priority: wordIn(area.attributes, PRIORITY_FIELDS),
    };
  });
  return rows.toSorted(byPlace);
}

/** An area that says neither its kawasan nor its RT/RW keeps what people call it. */
function namesOf({ kawasan, rtRw, label }: SlumArea): Pick<AttachmentRow, 'location' | 'rtRw'> {
  const isNameless = kawasan === null && rtRw === null;
  return { location: kawasan ?? (isNameless ? label : ''), rtRw: rtRw ?? '' };
}

const keys = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(fieldKey));
const LAND_STATUS_FIELDS = keys([
  'Status_Lahan',
  'Status_Tanah',
  'Legalitas_Lahan',
  'Legalitas',
  'Stat_Lahan',
]);
const PRIORITY_FIELDS = keys(['Prioritas', 'Prioritas_Penanganan', 'Prior_Penanganan', 'Skala_Prioritas']);

/** What the file itself says in one of these fields; numbers as they stand. */
function wordIn(attributes: Attributes, fields: ReadonlySet<string>): string {
  const found = Object.entries(attributes).find(
    ([name, value]) => fields.has(fieldKey(name)) && value !== null && String(value).trim() !== '',
  );
  return found === undefined ? '' : String(found[1]).trim();
}

const { compare } = new Intl.Collator('id', { numeric: true });

const byPlace = (a: AttachmentRow, b: AttachmentRow): number =>
  compare(a.kecamatan, b.kecamatan) ||
  compare(a.kelurahan, b.kelurahan) ||
  compare(a.location, b.location) ||
  compare(a.rtRw, b.rtRw) ||
  compare(a.id, b.id);
