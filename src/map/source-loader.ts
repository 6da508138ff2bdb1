import { type GeoJsonPart, toProtocolUrl } from './geojson-protocol.ts';
import { nextLoad, type SourcePlan } from './sources.ts';
import type { SourceData } from './style-types.ts';

const NOTHING: SourceData = { type: 'FeatureCollection', features: [] };

/**
 * Keeps one source of a map at its plan: one load at a time, and plans that come while loading collapse
 * to the last. The blob's address is given up once the worker has read it.
 */
export class SourceLoader {
  private readonly setData: (data: SourceData) => Promise<void>;
  private readonly part: GeoJsonPart;
  private readonly onLoaded: (key: string | null) => void;
  private plan: SourcePlan = { data: null, needed: false };
  /** Null: empty. A new source holds what it was warmed up with. */
  private loadedKey: string | null = 'warm-up';
  private loading = false;
  private address: string | null = null;
  private disposed = false;

  /**
   * `setData` settles when the source has loaded; `part` is what of the data the source shows; `onLoaded` is told the key of
   * what it shows from now on (null: nothing).
   */
  constructor(
    setData: (data: SourceData) => Promise<void>,
    part: GeoJsonPart,
    onLoaded: (key: string | null) => void = () => {},
  ) {
    this.setData = setData;
    this.part = part;
    this.onLoaded = onLoaded;
  }

  want(plan: SourcePlan): void {
    this.plan = plan;
    if (!this.loading) void this.run();
  }

  dispose(): void {
    this.disposed = true;
    this.release();
  }

  private async run(): Promise<void> {
    this.loading = true;
    for (;;) {
      const next = nextLoad(this.loadedKey, this.plan);
      if (next === 'keep' || this.disposed) break;
      this.loadedKey = next?.key ?? null;
      if (next) this.address = URL.createObjectURL(next.geojson);
      await this.setData(this.address ? toProtocolUrl(this.address, this.part) : NOTHING);
      this.release();
      this.onLoaded(this.loadedKey);
    }
    this.loading = false;
  }

  private release(): void {
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = null;
  }
}
