import type { Text } from '../../domain/text.ts';

export type GroundKind = 'remaining' | 'reduced' | 'added';

/** What the viewer of the page is given: geometry as `packColumn` packs it, and texts that are ready to be shown. */
export interface ViewerData {
  /** 1e-7 degrees, longitude and latitude: where the packed coordinates start from. */
  readonly origin: readonly [number, number];
  readonly before: string;
  readonly after: string;
  /** One feature a unit, then one for outside. */
  readonly ground: Readonly<Record<GroundKind, string>>;
  /** Boundaries, one feature a unit. */
  readonly units: string;
  /** In the order of the units, then outside. */
  readonly rows: readonly ViewerRow[];
  readonly colours: Readonly<Record<GroundKind | 'outline', string>>;
}

export interface ViewerRow {
  readonly name: string;
  readonly place: string;
  /** Where its name stands on the map, from the origin, 1e-7 degrees; null: it has no boundary. */
  readonly label: readonly [number, number] | null;
  /** Name and figure of each line of its card. */
  readonly figures: readonly { readonly kind: string; readonly name: Text; readonly figure: string }[];
  readonly remark: Text;
}
