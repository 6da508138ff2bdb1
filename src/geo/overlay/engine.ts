import createClipper, { type MainModule, type PathsD } from 'clipper2-wasm';
import type { FlatRings } from './rings.ts';

/**
 * Cells of the overlay's grid per degree: 1e-11° is 1.1 µm on the ground. Coordinates are whole numbers
 * on one grid for all the world (180e11 < 2^53), so equal positions meet whatever layer they come from.
 */
const GRID_PER_DEGREE = 1e11;

export const OVERLAY_NAME = 'Clipper2 (wasm), grid 1e-11°';

/** In distances; a corner of 12° reaches ten of them. */
const MITRE_LIMIT = 10;

export type FillRule = 'even-odd' | 'non-zero';

/**
 * Ground held in the engine's memory: a set of rings that the non-zero rule fills. Results of operations
 * do not overlap: shells are counter-clockwise, holes clockwise.
 */
export interface Ground {
  readonly paths: PathsD;
}

/**
 * Boolean operations on polygons (Clipper2 compiled to WebAssembly). No operation throws on any
 * input of finite numbers.
 *
 * Ground lives outside JavaScript's memory: make and use it inside `scope`, which frees all of it at its
 * end; take out what must stay with `rings`.
 */
export class OverlayEngine {
  private readonly clipper: MainModule;
  private live: PathsD[] = [];

  constructor(clipper: MainModule) {
    this.clipper = clipper;
  }

  /** Runs `work` and frees all ground made in it. */
  scope<Value>(work: () => Value): Value {
    const outer = this.live;
    this.live = [];
    try {
      return work();
    } finally {
      for (const paths of this.live) paths.delete();
      this.live = outer;
    }
  }

  /** Rings in degrees, as they are (see `turnedRings`). */
  ground(rings: FlatRings): Ground {
    return this.load(rings, GRID_PER_DEGREE);
  }

  union(parts: readonly Ground[]): Ground {
    return this.keep(this.clipper.UnionSelfD(this.gather(parts), this.clipper.FillRule.NonZero, 0));
  }

  intersection(a: Ground, b: Ground): Ground {
    if (isEmpty(a) || isEmpty(b)) return this.nothing();
    return this.keep(this.clipper.IntersectD(a.paths, b.paths, this.clipper.FillRule.NonZero, 0));
  }

  difference(a: Ground, b: Ground): Ground {
    if (isEmpty(a)) return this.nothing();
    return this.keep(this.clipper.DifferenceD(a.paths, b.paths, this.clipper.FillRule.NonZero, 0));
  }

  /** Rings of one polygon, possibly crossing themselves, as ground by the rule named. */
  resolve(rings: FlatRings, rule: FillRule): Ground {
    const fill = rule === 'even-odd' ? this.clipper.FillRule.EvenOdd : this.clipper.FillRule.NonZero;
    return this.keep(this.clipper.UnionSelfD(this.ground(rings).paths, fill, 0));
  }

  nothing(): Ground {
    return this.keep(new this.clipper.PathsD());
  }

  /** The ground as open rings in degrees. */
  rings(ground: Ground): FlatRings {
    return this.unload(ground, GRID_PER_DEGREE);
  }

  /**
   * Grows (distance > 0) or shrinks (< 0) plane rings by a distance in their own unit, corners kept sharp
   * (corners under 12° are cut). `cellsPerUnit` sets the grid.
   */
  offset(rings: FlatRings, distance: number, cellsPerUnit: number): FlatRings {
    return this.scope(() => {
      const { JoinType, EndType } = this.clipper;
      const { paths } = this.load(rings, cellsPerUnit);
      const grown = this.clipper.InflatePathsD(
        paths,
        distance * cellsPerUnit,
        JoinType.Miter,
        EndType.Polygon,
        MITRE_LIMIT,
        0,
        0,
      );
      return this.unload(this.keep(grown), cellsPerUnit);
    });
  }

  private gather(parts: readonly Ground[]): PathsD {
    const only = parts[0];
    if (parts.length === 1) return only.paths;
    const all = this.nothing().paths;
    for (const { paths } of parts)
      for (let i = 0; i < paths.size(); i++) {
        const path = paths.get(i);
        all.push_back(path);
        path.delete();
      }
    return all;
  }

  private load(rings: FlatRings, cells: number): Ground {
    const ground = this.nothing();
    const { coordinates, ringStarts } = rings;
    for (let r = 0; r + 1 < ringStarts.length; r++) {
      const count = ringStarts[r + 1] - ringStarts[r];
      const flat = new Float64Array(3 * count);
      for (let i = 0, from = 2 * ringStarts[r]; i < count; i++) {
        flat[3 * i] = Math.round(coordinates[from + 2 * i] * cells);
        flat[3 * i + 1] = Math.round(coordinates[from + 2 * i + 1] * cells);
      }
      const path = new this.clipper.PathD();
      path.assign(flat);
      ground.paths.push_back(path);
      path.delete();
    }
    return ground;
  }

  private unload(ground: Ground, cells: number): FlatRings {
    const count = ground.paths.size();
    const ringStarts = new Uint32Array(count + 1);
    const rings: Float64Array[] = [];
    for (let r = 0; r < count; r++) {
      const path = ground.paths.get(r);
      const ring = degreesOf(path.view(), cells);
      path.delete();
      rings.push(ring);
      ringStarts[r + 1] = ringStarts[r] + ring.length / 2;
    }
    const coordinates = new Float64Array(2 * ringStarts[count]);
    for (let r = 0; r < count; r++) coordinates.set(rings[r], 2 * ringStarts[r]);
    return { coordinates, ringStarts };
  }

  private keep(paths: PathsD): Ground {
    this.live.push(paths);
    return { paths };
  }
}

function degreesOf(view: Float64Array, cells: number): Float64Array {
  const ring = new Float64Array((view.length / 3) * 2);
  for (let i = 0; 3 * i < view.length; i++) {
    ring[2 * i] = view[3 * i] / cells;
    ring[2 * i + 1] = view[3 * i + 1] / cells;
  }
  return ring;
}

export const isEmpty = (ground: Ground): boolean => ground.paths.size() === 0;

let engine: Promise<OverlayEngine> | undefined;
let loaded: OverlayEngine | null = null;

/** The engine of this thread; its WebAssembly is fetched at the first call (from disk in Node). */
export function loadOverlayEngine(): Promise<OverlayEngine> {
  engine ??= createClipper().then((clipper) => {
    loaded = new OverlayEngine(clipper);
    return loaded;
  });
  return engine;
}

/** The engine of this thread once `loadOverlayEngine` has brought it; null before. For acts that cannot wait. */
export const loadedOverlayEngine = (): OverlayEngine | null => loaded;
