import type { Box } from '../drawing/marks.ts';
import type { LayoutInput, PlacedBlock } from './layout.ts';
import { evenColumns } from './map-cells.ts';

/** A page parted between maps and what stands beside or below them. */
export interface Panel {
  readonly maps: Box;
  readonly columns: readonly Box[];
  /** The head across the page; null: it is a block. */
  readonly band: PlacedBlock | null;
}

/** Widths of a column on A4, in millimetres: narrow for words, wide for tables. */
const WIDTHS = [60, 68, 78, 92, 108];
/** Shares of the page's height for a panel below. */
const LOWEST = 0.04;
const HIGHEST = 0.66;
const STEP = 0.02;

export const panelsOf = (input: LayoutInput): readonly Panel[] => [
  ...rightPanels(input),
  ...lowerPanels(input),
];

/** Columns beside the maps, one or two. */
const BESIDE: readonly (readonly number[])[] = [
  ...WIDTHS.map((width) => [width]),
  [60, 60],
  [68, 68],
  [92, 60],
  [108, 68],
  [92, 92],
];

function rightPanels({ inner, unit, gap }: LayoutInput): readonly Panel[] {
  const between = 2 * gap;
  return BESIDE.map((widths): Panel => {
    const whole = widths.reduce((sum, width) => sum + width * unit, (widths.length - 1) * between);
    const maps = { ...inner, width: inner.width - whole - between };
    let x = maps.x + maps.width + between;
    const columns = widths.map((width) => {
      const column = { ...inner, x, width: width * unit };
      x += column.width + between;
      return column;
    });
    return { maps, columns, band: null };
  }).filter(({ maps }) => maps.width > 0);
}

function lowerPanels({ inner, unit, gap, titleBand }: LayoutInput): readonly Panel[] {
  const laid = titleBand(inner.width);
  const band: PlacedBlock = { laid, box: { ...inner, height: laid.height } };
  const top = laid.height + gap * 1.6;
  const rest = { ...inner, y: inner.y + top, height: inner.height - top };
  const most = Math.max(1, Math.floor((inner.width + 2 * gap) / (WIDTHS[0] * unit + 2 * gap)));
  const counts = Array.from({ length: most }, (_, i) => i + 1);
  const shares = Array.from(
    { length: Math.round((HIGHEST - LOWEST) / STEP) + 1 },
    (_, i) => LOWEST + i * STEP,
  );
  const below = shares.flatMap((share) =>
    counts.map((count): Panel => {
      const height = rest.height * share;
      const maps = { ...rest, height: rest.height - height - 1.6 * gap };
      const lower = { ...rest, y: maps.y + maps.height + 1.6 * gap, height };
      return { maps, columns: evenColumns(lower, count, 2 * gap), band };
    }),
  );
  return [{ maps: rest, columns: [], band }, ...below];
}
