import { fail } from '../../../domain/result.ts';
import type { Text } from '../../../domain/text.ts';
import type { Operation } from '../../operation.ts';
import { available } from '../../operation.ts';
import { refused } from '../refusals.ts';
import type * as Input from './inputs.ts';

/** Until its own file is here. */
const pending = <In>(id: string, label: Text): Operation<In> => ({
  id,
  label: () => label,
  availability: () => available,
  apply: () => fail(refused(label)),
});

/** Every act on the areas of an SK. */
export const drawOperations = {
  drawArea: pending<Input.DrawAreaInput>('draw-area', { id: 'Gambar area', en: 'Draw an area' }),
  reshapeAreas: pending<Input.ReshapeAreasInput>('reshape-areas', { id: 'Ubah bentuk', en: 'Reshape' }),
  moveVertex: pending<Input.MoveVertexInput>('move-vertex', { id: 'Geser titik', en: 'Move a vertex' }),
  splitArea: pending<Input.SplitAreaInput>('split-area', { id: 'Potong', en: 'Split' }),
  mergeAreas: pending<Input.MergeAreasInput>('merge-areas', { id: 'Gabung', en: 'Merge' }),
  eraseArea: pending<Input.EraseAreaInput>('erase-area', { id: 'Hapus sebagian', en: 'Erase' }),
  clipToUnits: pending<Input.ClipToUnitsInput>('clip-to-units', { id: 'Potong ke kelurahan', en: 'Clip' }),
  offsetAreas: pending<Input.OffsetAreasInput>('offset-areas', { id: 'Lebarkan', en: 'Offset' }),
  simplifyAreas: pending<Input.SimplifyAreasInput>('simplify-areas', { id: 'Sederhanakan', en: 'Simplify' }),
  addHole: pending<Input.AddHoleInput>('add-hole', { id: 'Lubangi', en: 'Add a hole' }),
  addPart: pending<Input.AddPartInput>('add-part', { id: 'Tambah bagian', en: 'Add a part' }),
  removeRing: pending<Input.RemoveRingInput>('remove-ring', { id: 'Tutup lubang', en: 'Fill a hole' }),
  removePart: pending<Input.RemovePartInput>('remove-part', { id: 'Hapus bagian', en: 'Remove a part' }),
  separateParts: pending<Input.SeparatePartsInput>('separate-parts', { id: 'Pisahkan', en: 'Separate' }),
  moveAreas: pending<Input.MoveAreasInput>('move-areas', { id: 'Geser area', en: 'Move' }),
  redrawStretch: pending<Input.RedrawStretchInput>('redraw-stretch', { id: 'Gambar ulang', en: 'Redraw' }),
  deleteAreas: pending<Input.DeleteAreasInput>('delete-areas', { id: 'Hapus area', en: 'Delete' }),
  clearPart: pending<Input.ClearPartInput>('clear-part', { id: 'Nyatakan tuntas', en: 'Clear a part' }),
} as const;
