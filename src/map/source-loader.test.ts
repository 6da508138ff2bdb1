import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromProtocolUrl } from './geojson-protocol.ts';
import { SourceLoader } from './source-loader.ts';
import type { SourcePlan } from './sources.ts';
import type { SourceData } from './style-types.ts';

const plan = (key: string | null, needed = true): SourcePlan => ({
  data: key === null ? null : { key, geojson: new Blob([key]) },
  needed,
});

/** A source whose loads end when told to. */
class FakeSource {
  readonly loads: SourceData[] = [];
  private finish: () => void = () => {};

  readonly setData = (data: SourceData): Promise<void> => {
    this.loads.push(data);
    return new Promise((resolve) => {
      this.finish = resolve;
    });
  };

  async loaded(): Promise<void> {
    this.finish();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

describe('SourceLoader', () => {
  const open = new Map<string, Blob>();
  let source: FakeSource;
  let loader: SourceLoader;

  beforeEach(() => {
    open.clear();
    let next = 0;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      const url = `blob:http://here/${next++}`;
      if (blob instanceof Blob) open.set(url, blob);
      return url;
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
      open.delete(url);
    });
    source = new FakeSource();
    loader = new SourceLoader(source.setData, 'features');
  });
  afterEach(() => vi.restoreAllMocks());

  const textOf = async (data: SourceData | undefined): Promise<string | undefined> =>
    typeof data === 'string' ? await open.get(fromProtocolUrl(data).blobUrl)?.text() : undefined;

  it('gives the address up once loaded, not before', async () => {
    loader.want(plan('one'));
    expect(await textOf(source.loads[0])).toBe('one');
    expect(open.size).toBe(1);
    await source.loaded();
    expect(open.size).toBe(0);
  });

  it('loads equal keys once', async () => {
    loader.want(plan('one'));
    await source.loaded();
    loader.want(plan('one'));
    expect(source.loads).toHaveLength(1);
  });

  it('collapses what comes while loading to the last', async () => {
    loader.want(plan('one'));
    for (const key of ['two', 'three', 'four']) loader.want(plan(key));
    await source.loaded();
    expect(source.loads).toHaveLength(2);
    expect(await textOf(source.loads[1])).toBe('four');
    await source.loaded();
    expect(open.size).toBe(0);
  });

  it('never loads what is not needed, keeps what it has, drops what is out of date', async () => {
    loader.want(plan('one'));
    await source.loaded();
    loader.want(plan('one', false));
    expect(source.loads).toHaveLength(1);
    loader.want(plan('two', false));
    expect(source.loads[1]).toEqual({ type: 'FeatureCollection', features: [] });
    await source.loaded();
    loader.want(plan('three', false));
    expect(source.loads).toHaveLength(2);
  });

  it('empties the source when there is nothing to show', async () => {
    loader.want(plan('one'));
    await source.loaded();
    loader.want(plan(null));
    expect(source.loads[1]).toEqual({ type: 'FeatureCollection', features: [] });
  });

  it('stops and gives its address up when disposed of', async () => {
    loader.want(plan('one'));
    loader.want(plan('two'));
    loader.dispose();
    expect(open.size).toBe(0);
    await source.loaded();
    expect(source.loads).toHaveLength(1);
  });
});
