import initGeosJs from 'geos-wasm';
import type { MultiPolygonRings } from '../../src/geo/column.ts';

/** GEOS (the engine of PostGIS and QGIS) as an independent judge. Plane, in the unit of the coordinates. */
export interface Geos {
  isValid(shape: MultiPolygonRings): boolean;
  /** "Valid Geometry", or what GEOS finds wrong and where. */
  validReason(shape: MultiPolygonRings): string;
  area(shape: MultiPolygonRings): number;
  /** Area of GEOS's own repair (`linework` rules). */
  validArea(shape: MultiPolygonRings): number;
  /** Areas of the overlay of two shapes, each made valid first; NaN where GEOS gives up. */
  unionArea(a: MultiPolygonRings, b: MultiPolygonRings): number;
  intersectionArea(a: MultiPolygonRings, b: MultiPolygonRings): number;
  differenceArea(a: MultiPolygonRings, b: MultiPolygonRings): number;
  /** Areas of what is gone, stays and is new from one dissolved layer to another, within a shape where one is given. */
  change(
    before: readonly MultiPolygonRings[],
    after: readonly MultiPolygonRings[],
    within?: MultiPolygonRings,
  ): Changed;
  /** Area of what is left of a shape that is shrunk by a distance and grown back, corners kept sharp. */
  openedArea(shape: MultiPolygonRings, distance: number): number;
}

interface Changed {
  readonly reduced: number;
  readonly remaining: number;
  readonly added: number;
}

type Library = Awaited<ReturnType<typeof initGeosJs>>;

let geos: Promise<Geos> | undefined;

export function loadGeos(): Promise<Geos> {
  const quiet = () => undefined;
  geos ??= initGeosJs({ errorHandler: quiet, noticeHandler: quiet }).then(judge);
  return geos;
}

function judge(library: Library): Geos {
  const withShape = <Value>(
    shape: MultiPolygonRings,
    impossible: Value,
    use: (handle: number) => Value,
  ): Value => {
    const handle = build(library, shape);
    if (handle === 0) return impossible;
    const value = use(handle);
    library.GEOSGeom_destroy(handle);
    return value;
  };
  const withValid = <Value>(shape: MultiPolygonRings, impossible: Value, use: (handle: number) => Value) =>
    withShape(shape, impossible, (handle) => {
      const valid = library.GEOSMakeValid(handle);
      if (valid === 0) return impossible;
      const value = use(valid);
      library.GEOSGeom_destroy(valid);
      return value;
    });
  const overlay =
    (operate: (a: number, b: number) => number) =>
    (a: MultiPolygonRings, b: MultiPolygonRings): number =>
      withValid(a, Number.NaN, (first) =>
        withValid(b, Number.NaN, (second) => {
          const result = operate(first, second);
          if (result === 0) return Number.NaN;
          const size = areaOf(library, result);
          library.GEOSGeom_destroy(result);
          return size;
        }),
      );
  return {
    isValid: (shape) => withShape(shape, false, (handle) => library.GEOSisValid(handle) === 1),
    validReason: (shape) => withShape(shape, 'cannot be built', (handle) => reasonOf(library, handle)),
    area: (shape) => withShape(shape, Number.NaN, (handle) => areaOf(library, handle)),
    validArea: (shape) => withValid(shape, Number.NaN, (handle) => areaOf(library, handle)),
    unionArea: overlay((a, b) => library.GEOSUnion(a, b)),
    intersectionArea: overlay((a, b) => library.GEOSIntersection(a, b)),
    differenceArea: overlay((a, b) => library.GEOSDifference(a, b)),
    change: (before, after, within) => changed(library, before, after, within),
    openedArea: (shape, distance) =>
      withValid(shape, Number.NaN, (handle) => openedArea(library, handle, distance)),
  };
}

function areaOf(library: Library, handle: number): number {
  const at = library.Module._malloc(8);
  library.GEOSArea(handle, at);
  const size = library.Module.getValue(at, 'double');
  library.Module._free(at);
  return size;
}

function changed(
  library: Library,
  before: readonly MultiPolygonRings[],
  after: readonly MultiPolygonRings[],
  within: MultiPolygonRings | undefined,
): Changed {
  const [a, b] = [before, after].map((shapes) => dissolved(library, shapes, within));
  const made = [library.GEOSDifference(a, b), library.GEOSIntersection(a, b), library.GEOSDifference(b, a)];
  const [reduced, remaining, added] = made.map((handle) => areaOf(library, handle));
  for (const handle of [a, b, ...made]) library.GEOSGeom_destroy(handle);
  return { reduced, remaining, added };
}

function dissolved(
  library: Library,
  shapes: readonly MultiPolygonRings[],
  within: MultiPolygonRings | undefined,
): number {
  const collection = 7;
  const parts = shapes.map((shape) => valid(library, shape));
  const all = withHandles(library, parts, (at) =>
    library.GEOSGeom_createCollection(collection, at, parts.length),
  );
  const union = library.GEOSUnaryUnion(all);
  library.GEOSGeom_destroy(all);
  if (within === undefined) return union;
  const mask = valid(library, within);
  const clipped = library.GEOSIntersection(union, mask);
  for (const handle of [union, mask]) library.GEOSGeom_destroy(handle);
  return clipped;
}

function valid(library: Library, shape: MultiPolygonRings): number {
  const raw = build(library, shape);
  const made = library.GEOSMakeValid(raw);
  library.GEOSGeom_destroy(raw);
  return made;
}

function openedArea(library: Library, handle: number, distance: number): number {
  const [segments, flatCap, mitre, mitreLimit] = [8, 2, 2, 10];
  const grow = (shape: number, by: number): number =>
    library.GEOSBufferWithStyle(shape, by, segments, flatCap, mitre, mitreLimit);
  const core = grow(handle, -distance);
  const opened = grow(core, distance);
  const inside = library.GEOSIntersection(opened, handle);
  const size = areaOf(library, inside);
  for (const made of [core, opened, inside]) library.GEOSGeom_destroy(made);
  return size;
}

function reasonOf(library: Library, handle: number): string {
  const at = library.GEOSisValidReason(handle);
  const reason = library.Module.UTF8ToString(at);
  library.GEOSFree(at);
  return reason;
}

/** 0 where GEOS cannot hold the shape (open rings, fewer than four positions). */
function build(library: Library, shape: MultiPolygonRings): number {
  const polygons = shape.map((rings) => {
    const [shell, ...holes] = rings.map((ring) => buildRing(library, ring));
    if (shell === undefined || shell === 0 || holes.includes(0)) return 0;
    return withHandles(library, holes, (at) => library.GEOSGeom_createPolygon(shell, at, holes.length));
  });
  if (polygons.includes(0)) return 0;
  const multiPolygon = 6;
  return withHandles(library, polygons, (at) =>
    library.GEOSGeom_createCollection(multiPolygon, at, polygons.length),
  );
}

function buildRing(library: Library, ring: MultiPolygonRings[number][number]): number {
  if (ring.length === 0) return 0;
  const at = library.Module._malloc(16 * ring.length);
  library.Module.HEAPF64.set(ring.flat(), at / 8);
  const sequence = library.GEOSCoordSeq_copyFromBuffer(at, ring.length, 0, 0);
  library.Module._free(at);
  return library.GEOSGeom_createLinearRing(sequence);
}

function withHandles(library: Library, handles: readonly number[], use: (at: number) => number): number {
  const at = library.Module._malloc(Math.max(4, 4 * handles.length));
  library.Module.HEAPU32.set(handles, at / 4);
  const made = use(at);
  library.Module._free(at);
  return made;
}
