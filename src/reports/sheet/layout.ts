import type { Bounds } from '../../geo/column.ts';
import type { Box } from '../drawing/marks.ts';
import type { Block, LaidBlock } from './block.ts';
import { neededScale } from './frame.ts';
import { type Arrangement, type MapCells, mapCells } from './map-cells.ts';
import { type Panel, panelsOf } from './panels.ts';
import { roundScale } from './round-scale.ts';

export interface LayoutInput {
  /** Within the rim of the page, in millimetres. */
  readonly inner: Box;
  readonly maps: number;
  /** What every map must show, in metres of the plane. */
  readonly content: Bounds;
  /** Paper that grid labels take round each frame. */
  readonly gridMargin: number;
  /** Paper over each frame for its caption. */
  readonly caption: number;
  /** Free paper between blocks, columns and maps. */
  readonly gap: number;
  /** 1 on A4. */
  readonly unit: number;
  /** In the order of reading; the last stands at the foot of the last column. */
  readonly blocks: readonly Block[];
  /** The head: across the page where the panel lies below, else the first block. */
  readonly titleBlock: Block;
  titleBand(width: number): LaidBlock;
}

export interface PlacedBlock {
  readonly laid: LaidBlock;
  readonly box: Box;
}

export interface Layout {
  /** Frames of the maps, of one size. */
  readonly frames: readonly Box[];
  readonly blocks: readonly PlacedBlock[];
  /** Millimetres of paper over needed metres: the larger, the larger the map. */
  readonly neededScale: number;
}

/** A frame smaller than this has no room for the grid labels that official sheets must carry; on A4, in millimetres. */
const LEAST_FRAME = 50;

/**
 * Where maps and blocks stand: of all ways to part the page, the one that shows the maps at the largest round scale, and of those the
 * one with the largest maps. Null where the blocks fit in none.
 */
export function layOut(input: LayoutInput): Layout | null {
  const ways = panelsOf(input).flatMap((panel) =>
    arrangementsFor(input.maps).flatMap((arrangement) => wayOf(input, panel, arrangement) ?? []),
  );
  // Blocks are laid for the best maps first, and for no worse ones than must be.
  for (const way of ways.toSorted((a, b) => a.scale - b.scale || b.paper - a.paper)) {
    const blocks = blocksIn(input, way);
    if (blocks !== null) return { frames: way.frames, neededScale: way.neededScale, blocks };
  }
  return null;
}

const arrangementsFor = (maps: number): readonly Arrangement[] =>
  maps === 1 ? ['one'] : ['row', 'stack', 'corner'];

/** A way to part the page, before it is known whether the blocks have room in it. */
interface Way extends Pick<Layout, 'frames' | 'neededScale'> {
  readonly panel: Panel;
  readonly cells: MapCells;
  /** The round scale of its maps. */
  readonly scale: number;
  /** Of one map, in square millimetres. */
  readonly paper: number;
}

function wayOf(input: LayoutInput, panel: Panel, arrangement: Arrangement): Way | null {
  const cells = mapCells(panel.maps, arrangement, input);
  const frames = cells.maps.map((cell) => frameIn(cell, input));
  const { width, height } = frames[0];
  if (Math.min(width, height) < LEAST_FRAME * input.unit) return null;
  const needed = neededScale(input.content, { width, height });
  return { panel, cells, frames, neededScale: needed, scale: roundScale(needed), paper: width * height };
}

/** Null: they have no room. */
function blocksIn(input: LayoutInput, { panel, cells }: Way): readonly PlacedBlock[] | null {
  // The head stands at the top of the page: a corner below is filled after a panel beside the maps.
  const columns =
    panel.band === null ? [...panel.columns, ...cells.columns] : [...cells.columns, ...panel.columns];
  const blocks = panel.band === null ? [input.titleBlock, ...input.blocks] : input.blocks;
  const placed = pack(blocks, columns, input.gap * 1.6);
  return placed && [...(panel.band ? [panel.band] : []), ...placed];
}

function frameIn(cell: Box, { gridMargin, caption }: LayoutInput): Box {
  return {
    x: cell.x + gridMargin,
    y: cell.y + caption + gridMargin,
    width: cell.width - 2 * gridMargin,
    height: cell.height - caption - 2 * gridMargin,
  };
}

/**
 * Fills columns from the top, one after the other, then evens them out; the last block goes to the foot of its column. Null: they do
 * not all fit.
 */
function pack(blocks: readonly Block[], columns: readonly Box[], gap: number): readonly PlacedBlock[] | null {
  const filled: Block[][] = columns.map(() => []);
  let column = 0;
  for (const block of blocks) {
    while (column < columns.length && heightOf([...filled[column], block], columns[column], gap) === null)
      column += 1;
    if (column === columns.length) return null;
    filled[column].push(block);
  }
  evenOut(filled, columns, gap);
  const last = filled.findLastIndex((each) => each.length > 0);
  return filled.flatMap((each, index) => placeColumn(each, columns[index], gap, index === last));
}

/** Millimetres that blocks take in a column; null: they do not fit. */
function heightOf(blocks: readonly Block[], { width, height }: Box, gap: number): number | null {
  let sum = -gap;
  for (const block of blocks) {
    const laid = block.lay(width);
    if (laid === null) return null;
    sum += laid.height + gap;
  }
  return sum <= height ? sum : null;
}

/** Moves the last block of a column to the next as long as that leaves both fuller than the one was empty. */
function evenOut(filled: readonly Block[][], columns: readonly Box[], gap: number): void {
  for (let column = filled.length - 2; column >= 0; column--) {
    const [from, to] = [filled[column], filled[column + 1]];
    while (from.length > 1) {
      const moved = [from[from.length - 1], ...to];
      const height = heightOf(moved, columns[column + 1], gap);
      const left = heightOf(from.slice(0, -1), columns[column], gap);
      if (height === null || left === null) break;
      if (height / columns[column + 1].height > left / columns[column].height) break;
      to.splice(0, to.length, ...moved);
      from.pop();
    }
  }
}

/** What a column has left goes to a block that can use it; in the last column, above the last block. */
function placeColumn(
  filled: readonly Block[],
  { x, y, width, height }: Box,
  gap: number,
  isLast: boolean,
): readonly PlacedBlock[] {
  const laid = filled.map((block) => block.lay(width)).filter((each) => each !== null);
  const left = height - laid.reduce((sum, each) => sum + each.height, gap * Math.max(0, laid.length - 1));
  const growing = laid.findIndex(({ grown }) => grown !== undefined);
  const blocks = laid.map((each, index) => (index === growing && each.grown ? each.grown(left) : each));
  let top = y;
  return blocks.map((each, index) => {
    const isFoot = isLast && index === blocks.length - 1;
    const box = { x, y: isFoot ? y + height - each.height : top, width, height: each.height };
    top += each.height + gap;
    return { laid: each, box };
  });
}
