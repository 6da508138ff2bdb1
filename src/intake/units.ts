import type { AdminUnit } from '../domain/delineation.ts';
import type { NoteList } from '../formats/note-list.ts';
import { codeOf } from './areas.ts';
import type { FieldMapping } from './proposal.ts';
import { cell, type Row, textOf } from './rows.ts';
import { examples } from './words.ts';

/** Rows as kelurahan or desa; one without a name is called by its code or its number in the layer. */
export function buildUnits(rows: readonly Row[], mapping: FieldMapping): AdminUnit[] {
  return rows.map(({ attributes }, index) => {
    const text = (field: string | undefined): string | null => textOf(cell(attributes, field));
    const code = codeOf(text(mapping.kelurahanCode));
    return {
      code,
      name: text(mapping.kelurahan) ?? code ?? `Wilayah ${index + 1}`,
      kecamatan: text(mapping.kecamatan),
      attributes,
    };
  });
}

/** Units without a name, and codes that several bear: joins by code would then go to the first. */
export function checkUnits(
  units: readonly AdminUnit[],
  rows: readonly Row[],
  mapping: FieldMapping,
  notes: NoteList,
): void {
  if (rows.length === 0) return;
  const { file, name: layer } = rows[0].layer;
  const nameless = rows.filter((row) => textOf(cell(row.attributes, mapping.kelurahan)) === null).length;
  if (nameless > 0)
    notes.say(
      'warning',
      'unit-without-name',
      { file, layer },
      `${nameless} dari ${rows.length} wilayah pada lapisan ${layer} tanpa nama. Pilih kolom namanya, atau lengkapi di berkas asal.`,
      `${nameless} of ${rows.length} units in layer ${layer} have no name. Choose the field of the name, or complete it in the source file.`,
    );
  const codes = units.map((unit) => unit.code).filter((code) => code !== null);
  const seen = new Set<string>();
  const repeated = codes.filter((code) => seen.size === seen.add(code).size);
  if (repeated.length > 0)
    notes.say(
      'warning',
      'repeated-unit-code',
      { file, layer },
      `${repeated.length} wilayah pada lapisan ${layer} memakai kode yang sudah dipakai wilayah lain (${examples(repeated)}). Luas SK per kelurahan bisa salah tempat; perbaiki kodenya di berkas asal.`,
      `${repeated.length} units in layer ${layer} bear a code that another unit bears (${examples(repeated)}). Stated areas may go to the wrong kelurahan; mend the codes in the source file.`,
    );
}
