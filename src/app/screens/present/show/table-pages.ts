import type { UnitBalance } from '../../../../comparison/balance.ts';
import { hasGround, type Scene } from '../../../../reports/scenes.ts';
import type { Compared } from '../../../state/comparison.ts';
import { rowOf } from '../../../state/present-scene.ts';

/** In design pixels of a wall of 1280 × 720: what stands above and below the rows, and one row. The style sheet has the same. */
const WALL = { width: 1280, height: 720, around: 254, row: 42 };
const NARROW = { width: 620, around: 300, row: 42 };

/** How many kelurahan a page of the closing table holds at a readable size. At least three. */
export function rowsPerPage(width: number, height: number): number {
  const isNarrow = width < height;
  const unit = isNarrow ? width / NARROW.width : Math.min(width / WALL.width, height / WALL.height);
  const { around, row } = isNarrow ? NARROW : WALL;
  return Math.max(3, Math.floor((height / unit - around) / row));
}

export interface TableRow {
  readonly scene: Scene & { readonly kind: 'unit' };
  readonly row: UnitBalance;
}

/** Every kelurahan with ground in the order of the scenes, hidden ones too: the table leaves nothing out. */
export const tableRows = (compared: Compared, scenes: readonly Scene[]): readonly TableRow[] =>
  scenes.flatMap((scene) => (scene.kind === 'unit' ? [{ scene, row: rowOf(compared, scene.unit) }] : []));

export const pagesNeeded = (rows: number, perPage: number): number => Math.max(1, Math.ceil(rows / perPage));

/** The rows of a page (from 0), in order; no page has more than one row more than another. */
export function rowsOfPage<Row>(rows: readonly Row[], page: number, pages: number): readonly Row[] {
  const start = (index: number) => Math.ceil((index * rows.length) / pages);
  return rows.slice(start(page), start(page + 1));
}

export const unitsWithoutGround = ({ balance }: Compared): number =>
  balance.units.filter((row) => !hasGround(row)).length;
