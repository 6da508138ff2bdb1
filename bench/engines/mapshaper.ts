import type { FeatureCollection, Geometry } from 'geojson';
import mapshaper from 'mapshaper';
import { minus, timed } from '../clock.ts';
import { type Engine, PARTS, type Part, type Task } from '../engine.ts';
import { toGeoJson, toParts } from '../geojson.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const READ = '-i before.json after.json units.json combine-files';

/** Which tiles of the mosaic make each part: a tile has the index of an area of either side, or null. */
const TILES: Readonly<Record<Part, string>> = {
  before: 'a !== null',
  after: 'b !== null',
  remaining: 'a !== null && b !== null',
  reduced: 'a !== null && b === null',
  added: 'a === null && b !== null',
};

const BALANCE = [
  READ,
  '-union target=before,after,units name=mosaic',
  ...PARTS.map((part) => `-filter target=mosaic + name=${part} '${TILES[part]}'`),
  `-dissolve target=${PARTS.join(',')} unit no-repair`,
  `-o target=${PARTS.join(',')} format=geojson`,
].join(' ');

const READ_AND_WRITE = `${READ} -o target=* format=geojson`;

/**
 * mapshaper in its cheapest chain: one mosaic of both sides and the units, whose tiles are then picked and dissolved by
 * unit. `-dissolve`, `-clip`, `-erase` and a `-union` a part take more than twice as long; so does `-dissolve` that looks
 * for crossings anew (without `no-repair`).
 */
export const mapshaperEngine: Engine = {
  name: 'mapshaper 0.7',
  how: 'In this process, on GeoJSON in memory: one `-union` of both sides and the kelurahan, then `-filter` and `-dissolve no-repair` a part. Reading and writing the same inputs without any work is taken off.',
  async run(task) {
    const files = filesOf(task);
    const idle = await timed(() => mapshaper.applyCommands(READ_AND_WRITE, files));
    const work = await timed(() => mapshaper.applyCommands(BALANCE, files));
    const rows = task.units.names.length + 1;
    const ground = () => toParts(rows, (part) => byUnit(work.value[`${part}.json`], rows - 1));
    return { time: minus(work.time, idle.time), overhead: idle.time, ground };
  },
};

const filesOf = ({ before, after, units }: Task): Files => ({
  'before.json': Buffer.from(toGeoJson(before.geometry, 'a')),
  'after.json': Buffer.from(toGeoJson(after.geometry, 'b')),
  'units.json': Buffer.from(toGeoJson(units.geometry, 'unit')),
});

/** Tiles outside every unit have a null there. */
function byUnit(file: Uint8Array, outside: number): Map<number, Geometry> {
  const { features }: FeatureCollection<Geometry | null> = JSON.parse(Buffer.from(file).toString());
  return new Map(
    features.flatMap(({ geometry, properties }): [number, Geometry][] =>
      geometry === null ? [] : [[properties?.unit ?? outside, geometry]],
    ),
  );
}
