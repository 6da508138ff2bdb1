import type { MapData } from './scene.ts';

/** Data on the map, data on its way, and data that came meanwhile. */
const REMEMBERED = 12;
const NONE: ReadonlySet<string> = new Set();

/** Which areas stand in some edited data: few, so they are read here and not in the map's worker. */
export class EditedIds {
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** By the key of the data; null, and data never read: none. */
  readonly of = (key: string | null): ReadonlySet<string> =>
    (key === null ? undefined : this.known.get(key)) ?? NONE;

  knows(data: MapData | null): boolean {
    return data === null || this.known.has(data.key);
  }

  /** Reads data in; what was read long ago is forgotten. */
  async learn(data: MapData): Promise<void> {
    this.known.set(data.key, idsOf(await data.geojson.text()));
    const [oldest] = this.known.keys();
    if (oldest !== undefined && this.known.size > REMEMBERED) this.known.delete(oldest);
  }
}

function idsOf(geojson: string): ReadonlySet<string> {
  const collection: { readonly features?: readonly { readonly properties?: { readonly id?: unknown } }[] } =
    JSON.parse(geojson);
  return new Set((collection.features ?? []).map(({ properties }) => String(properties?.id)));
}
