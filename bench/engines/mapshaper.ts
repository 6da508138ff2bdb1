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

/** One mosaic of both sides and the units, whose tiles are picked for each part and dissolved by unit. */
const MOSAIC = [
  '-union target=before,after,units name=mosaic',
  ...PARTS.map((part) => `-filter target=mosaic + name=${part} '${TILES[part]}'`),
  `-dissolve target=${PARTS.join(',')} unit no-repair`,
  `-o target=${PARTS.join(',')} format=geojson`,
];

/** Each side by itself: both in one command is quicker, and wrong (88 of 1,265 figures of the province). */
const DISSOLVED = [
  '-dissolve target=before',
  "-each target=before 'this.properties = {a: 0}'",
  '-dissolve target=after',
  "-each target=after 'this.properties = {b: 0}'",
];

/** mapshaper in the cheapest chain found that gives right answers. */
export const mapshaperEngine = engineOf(
  'mapshaper 0.7',
  'In this process, on GeoJSON in memory: `-dissolve` of each side, one `-union` of both and the kelurahan, then `-filter` and `-dissolve no-repair` a part. Reading and writing the same inputs without any work is taken off.',
  [...DISSOLVED, ...MOSAIC],
);

/** The cheapest chain of all, whose answers are not to be had. */
export const hastyMapshaper = engineOf(
  'mapshaper 0.7, not dissolved first',
  'The same without the first two `-dissolve`s.',
  MOSAIC,
);

function engineOf(name: string, how: string, commands: readonly string[]): Engine {
  return {
    name,
    how,
    async run(task) {
      const files = filesOf(task);
      const idle = await timed(() => mapshaper.applyCommands(`${READ} -o target=* format=geojson`, files));
      const work = await timed(() => mapshaper.applyCommands([READ, ...commands].join(' '), files));
      const rows = task.units.names.length + 1;
      return {
        time: minus(work.time, idle.time),
        overhead: idle.time,
        ground: () => toParts(rows, (part) => byUnit(work.value[`${part}.json`], rows - 1)),
      };
    },
  };
}

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
