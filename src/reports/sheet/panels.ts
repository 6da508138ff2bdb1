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

function rightPanels({ inner, unit, gap }: LayoutInput): readonly Panel[] {
  return WIDTHS.flatMap((width) =>
    [1, 2].map((count): Panel => {
      const between = 2 * gap;
      const whole = count * width * unit + (count - 1) * between;
      const maps = { ...inner, width: inner.width - whole - between };
      const right = { ...inner, x: maps.x + maps.width + between, width: whole };
      return { maps, columns: evenColumns(right, count, between), band: null };
    }),
  ).filter(({ maps }) => maps.width > 0);
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
