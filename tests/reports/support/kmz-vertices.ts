import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** Longitude and latitude of every vertex of the rings of a KMZ, as they stand in it. */
export function kmzVertices(path: string): [longitude: number, latitude: number][] {
  const parts = unzipSync(readFileSync(path));
  const kml = Object.entries(parts).find(([name]) => name.endsWith('.kml'))?.[1];
  if (kml === undefined) throw new Error(`${path} holds no KML`);
  return [...strFromU8(kml).matchAll(/<coordinates>([^<]*)<\/coordinates>/g)].flatMap(([, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((triple): [number, number] => {
        const [longitude, latitude] = triple.split(',').map(Number);
        return [longitude, latitude];
      }),
  );
}
