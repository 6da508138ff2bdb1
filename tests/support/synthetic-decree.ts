import type { Delineation, SlumArea } from '../../src/domain/delineation.ts';
import { areaId, delineationId } from '../../src/domain/delineation.ts';
import type { MultiPolygonRings, PolygonRings, Position, Ring } from '../../src/geo/column.ts';
import { columnFromFeatures } from '../../src/geo/column.ts';
import { hectares } from '../../src/geo/units.ts';
import { noise } from './nasty.ts';

/** Degrees: cells of some 110 m. */
const CELL = 0.001;
const WEST = 109;
const SOUTH = -6.9;

/** Cells of a crooked grid, whose borders have the same vertices in both neighbours. */
class CrookedGrid {
  private readonly seed: number;
  private readonly steps: number;

  constructor(seed: number, steps: number) {
    this.seed = seed;
    this.steps = steps;
  }

  private point(x: number, y: number): Position {
    const random = noise(this.seed + Math.round(x * 1000) * 7919 + Math.round(y * 1000) * 104_729);
    return [WEST + CELL * (x + 0.12 * random()), SOUTH + CELL * (y + 0.12 * random())];
  }

  private side(fromX: number, fromY: number, toX: number, toY: number): Position[] {
    return Array.from({ length: this.steps }, (_, i) =>
      this.point(fromX + ((toX - fromX) * i) / this.steps, fromY + ((toY - fromY) * i) / this.steps),
    );
  }

  cell(x: number, y: number): Ring {
    const open = [
      ...this.side(x, y, x + 1, y),
      ...this.side(x + 1, y, x + 1, y + 1),
      ...this.side(x + 1, y + 1, x, y + 1),
      ...this.side(x, y + 1, x, y),
    ];
    return [...open, open[0]];
  }

  /** A crooked square within a cell. */
  inset(x: number, y: number): Ring {
    const open = [
      this.point(x + 0.35, y + 0.35),
      this.point(x + 0.65, y + 0.35),
      this.point(x + 0.65, y + 0.65),
      this.point(x + 0.35, y + 0.65),
    ];
    return [...open, open[0]];
  }
}

/**
 * A small SK of neighbours that share borders: a 3 × 3 grid, one area with an empty hole, one with a hole that another area
 * fills, one of two parts.
 *
 *     g  h  i      a: with a hole        e: with a hole, island j in it
 *     d  e  f      i: parts i and a cell further east
 *     a  b  c
 */
export function syntheticDecree(seed: number, name = 'SK 2024'): Delineation {
  const grid = new CrookedGrid(seed, 4);
  const cell = (x: number, y: number, ...holes: Ring[]): PolygonRings => [grid.cell(x, y), ...holes];
  const shapes: MultiPolygonRings[] = [
    [cell(0, 0, grid.inset(0, 0).toReversed())],
    [cell(1, 0)],
    [cell(2, 0)],
    [cell(0, 1)],
    [cell(1, 1, grid.inset(1, 1).toReversed())],
    [cell(2, 1)],
    [cell(0, 2)],
    [cell(1, 2)],
    [cell(2, 2), cell(4, 2)],
    [[grid.inset(1, 1)]],
  ];
  return {
    id: delineationId(name.toLowerCase().replaceAll(' ', '-')),
    decree: { name, year: 2024, number: null, statedHa: null },
    areas: shapes.map((_, i) => area('abcdefghij'[i])),
    geometry: columnFromFeatures(shapes),
    source: { files: ['uji.geojson'], layers: ['uji'], crs: 'EPSG:4326' },
    notes: [],
    illustrative: true,
  };
}

const area = (letter: string): SlumArea => ({
  id: areaId(letter),
  label: `RT ${letter.toUpperCase()}`,
  kawasan: null,
  rtRw: null,
  kelurahan: 'Uji',
  kelurahanCode: null,
  kecamatan: null,
  statedHa: hectares(1.2),
  score: 40,
  slumClass: 'medium',
  attributes: { NAMA: letter },
});
