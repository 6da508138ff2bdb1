import type { State, Units } from '../src/comparison/balance.ts';
import {
  areaId,
  type Delineation,
  delineationId,
  NO_WORDS,
  type SlumArea,
} from '../src/domain/delineation.ts';
import {
  columnBounds,
  columnFromFeatures,
  featureRings,
  type MultiPolygonRings,
  type Position,
} from '../src/geo/column.ts';
import { DEFAULT_CHECKS } from '../src/project/checks/settings.ts';
import type { DrawSetup } from '../src/workers/draw-api.ts';
import { drawCore } from '../src/workers/draw-core.ts';
import { makeCity } from './make-city.ts';

/**
 * How long the draw worker takes to answer while a hand moves: `npx tsx bench/draw.ts [polygons]`. One vertex of an area is dragged
 * over 20 frames, for fifty areas spread over the city; kelurahan as they are, and thrown together into ten.
 */
const POLYGONS = Number(process.argv[2] ?? 5000);
const AREAS = 50;
const FRAMES = 20;

const city = makeCity(POLYGONS);
for (const tolerance of [0, 1]) {
  await measureAll(
    `${city.units.names.length} kelurahan, tolerance ${tolerance} m`,
    setupOf(city.units, tolerance),
  );
  await measureAll(`10 kelurahan, tolerance ${tolerance} m`, setupOf(bands(10), tolerance));
}
await measureChecks('checks', setupOf(city.units, 1));

async function measureAll(title: string, setup: DrawSetup): Promise<void> {
  const core = drawCore();
  const opened = await timed(() => core.open(setup));
  const { areas } = setup.delineation;
  const frames: number[] = [];
  for (let i = 0; i < AREAS; i++) {
    const index = Math.floor(((i + 0.5) * areas.length) / AREAS);
    const shape = featureRings(setup.delineation.geometry, index);
    for (let frame = 1; frame <= FRAMES; frame++) {
      const draft = { shapes: [{ id: areas[index].id, shape: pulled(shape, frame * 1e-5) }], removed: [] };
      frames.push(await timed(() => core.measure(draft, [])));
    }
  }
  const edits: number[] = [];
  for (let i = 0; i < AREAS; i++) {
    const at = Math.floor(((i + 0.3) * areas.length) / AREAS);
    const shape = pulled(featureRings(setup.delineation.geometry, at), 1e-5);
    const edit = { splices: [{ at, remove: 1, insert: [{ area: areas[at], shape }] }], rows: [] };
    edits.push(await timed(() => core.apply(edit, [])));
  }
  say(title, `open ${opened.toFixed(0)} ms; measure ${spread(frames)}; apply ${spread(edits)}`);
}

/** A look at everything, with a hand that moves meanwhile, and the look after one edit. */
async function measureChecks(title: string, setup: DrawSetup): Promise<void> {
  const core = drawCore();
  await core.open(setup);
  const { areas } = setup.delineation;
  const looked = core.check(null);
  const during: number[] = [];
  const start = performance.now();
  let isDone = false;
  void looked.then(() => {
    isDone = true;
  });
  for (let i = 0; !isDone; i++) {
    const index = (i * 37) % areas.length;
    const shape = pulled(featureRings(setup.delineation.geometry, index), 1e-5);
    during.push(
      await timed(() => core.measure({ shapes: [{ id: areas[index].id, shape }], removed: [] }, [])),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  say(
    title,
    `check of all ${((performance.now() - start) / 1000).toFixed(1)} s; measure meanwhile ${spread(during)}`,
  );
  const at = Math.floor(areas.length / 2);
  const shape = pulled(featureRings(setup.delineation.geometry, at), 2e-5);
  await core.apply({ splices: [{ at, remove: 1, insert: [{ area: areas[at], shape }] }], rows: [] }, []);
  say(
    title,
    `check after an edit ${(await timed(() => core.check(null))).toFixed(0)} ms; encode ${(await timed(() => core.encode())).toFixed(0)} ms`,
  );
}

/** Milliseconds of the processor: on a shared machine the clock on the wall says little. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  return `median ${at(0.5)}, 95 % ${at(0.95)}, worst ${at(1)} ms (${times.length})`;
}

function say(title: string, text: string): void {
  process.stdout.write(`${title}: ${text}\n`);
}

/** The first vertex moved north-east. */
function pulled(shape: MultiPolygonRings, by: number): MultiPolygonRings {
  return shape.map((rings, p) =>
    rings.map((ring, r) => {
      if (p > 0 || r > 0) return ring;
      const [x, y] = ring[0];
      const first: Position = [x + by, y + by / 2];
      return [first, ...ring.slice(1, -1), first];
    }),
  );
}

/** Kelurahan as bands from north to south, side by side over the city. */
function bands(count: number): Units {
  const [west, south, east, north] = columnBounds(city.units.geometry) ?? [0, 0, 1, 1];
  const width = (east - west) / count;
  const shapes = Array.from({ length: count }, (_, i): MultiPolygonRings => {
    const [from, to] = [west + i * width, west + (i + 1) * width];
    return [
      [
        [
          [from, south],
          [to, south],
          [to, north],
          [from, north],
          [from, south],
        ],
      ],
    ];
  });
  const names = shapes.map((_, i) => `Kelurahan ${i + 1}`);
  return { geometry: columnFromFeatures(shapes), names, codes: names, kecamatan: names };
}

function setupOf(units: Units, toleranceMetres: number): DrawSetup {
  return {
    delineation: delineationOf(city.after),
    cleared: [],
    previous: city.before,
    units,
    method: 'geodesic-wgs84',
    toleranceMetres,
    checks: DEFAULT_CHECKS,
  };
}

function delineationOf({ name, geometry, ids, labels }: State): Delineation {
  return {
    id: delineationId(name),
    decree: { name, year: 2026, number: null, statedHa: null },
    areas: ids.map(
      (id, i): SlumArea => ({
        id: areaId(id),
        label: labels[i],
        ...NO_WORDS,
      }),
    ),
    geometry,
    source: { files: [], layers: [], crs: 'EPSG:4326' },
    notes: [],
    illustrative: true,
  };
}
