import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describe as describeArchive } from './archive.ts';
import { archiveTemplate, splitArchiveUrl } from './archive-address.ts';
import { keptSize } from './image.ts';
import { backdropPlan, plainText, sourceKey } from './plan.ts';
import { rowsFromSouth, splitTileUrl, tileTemplate } from './tile-address.ts';
import { TileServer } from './tile-server.ts';
import { vectorLayers } from './vector-look.ts';

describe('addresses', () => {
  it('carry the typed address through MapLibre', () => {
    const template = tileTemplate('3', 'https://u.contoh/{z}/{x}/{-y}.png?k=a/b');
    expect(template).toBe('deliniasi-tiles://3/https://u.contoh/{z}/{x}/{y}.png?k=a/b');
    expect(splitTileUrl(template)).toEqual({
      server: '3',
      address: 'https://u.contoh/{z}/{x}/{y}.png?k=a/b',
    });
    expect(rowsFromSouth('https://u.contoh/{z}/{x}/{-y}.png')).toBe(true);
  });

  it('name a tile of a file', () => {
    const url = archiveTemplate('7').replace('{z}', '12').replace('{x}', '3').replace('{y}', '4');
    expect(splitArchiveUrl(url)).toEqual({ archive: '7', z: 12, x: 3, y: 4 });
    expect(splitArchiveUrl('deliniasi-pmtiles://7/a/b/c')).toBeNull();
  });
});

describe('backdropPlan', () => {
  const tiles = (url: string, opacity = 1, id = 'a') =>
    ({ id, opacity, source: { kind: 'tiles', url, attribution: '', minZoom: 0, maxZoom: 19 } }) as const;
  const present = (...all: ReturnType<typeof tiles>[]) =>
    new Map(all.map(({ id, source }) => [id, sourceKey(source)]));

  it('opens what is new and seen, and asks nothing of what is not seen', () => {
    expect(backdropPlan(new Map(), [tiles('u'), tiles('v', 0, 'b')]).open.map(({ id }) => id)).toEqual(['a']);
  });

  it('loads nothing again for another opacity', () => {
    expect(backdropPlan(present(tiles('u')), [tiles('u', 0.3)])).toEqual({ drop: [], open: [] });
    expect(backdropPlan(present(tiles('u')), [tiles('u', 0)])).toEqual({ drop: [], open: [] });
  });

  it('drops what has gone, and what has another source now', () => {
    expect(backdropPlan(present(tiles('u')), []).drop).toEqual(['a']);
    const changed = backdropPlan(present(tiles('u')), [tiles('v')]);
    expect([changed.drop, changed.open.length]).toEqual([['a'], 1]);
  });

  it('moves a scan by its corners without loading it', () => {
    const scan = (x: number) =>
      ({
        kind: 'image',
        key: 'k',
        file: new Blob(),
        corners: [
          [x, 1],
          [1, 1],
          [1, 0],
          [0, 0],
        ],
      }) as const;
    expect(sourceKey(scan(0))).toBe(sourceKey(scan(0.5)));
  });
});

it('says in words whom a backdrop is owed to', () => {
  expect(plainText('&copy; <a href="https://x.contoh">Peta &amp; Co</a>\n kontributor')).toBe(
    '© Peta & Co kontributor',
  );
});

it('keeps a picture to 4,096 pixels a side', () => {
  expect(keptSize(4096, 100)).toEqual([4096, 100]);
  expect(keptSize(9000, 6000)).toEqual([4096, 2731]);
  expect(keptSize(20_000, 2)).toEqual([4096, 1]);
});

describe('vector tiles', () => {
  it('have grounds below lines, one of each for every layer', () => {
    expect(vectorLayers('p', 's', ['water', 'jalan']).map(({ id }) => id)).toEqual([
      'p-ground-0',
      'p-ground-1',
      'p-lines-0',
      'p-lines-1',
    ]);
  });

  it('are named by the file, whatever else it says', () => {
    expect(
      describeArchive({ vector_layers: [{ id: 'roads' }, { name: 'x' }, null], attribution: 3 }),
    ).toEqual({
      layers: ['roads'],
      attribution: '',
    });
    expect(describeArchive('nonsense').layers).toEqual([]);
  });
});

describe('TileServer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const answers = (...responses: (Response | Error)[]) => {
    const asked: string[] = [];
    const problems: string[] = [];
    let retries = 0;
    const server = new TileServer(
      { onProblem: ({ id }) => problems.push(id), onRetry: () => retries++ },
      async (address) => {
        const next = responses[Math.min(asked.length, responses.length - 1)];
        asked.push(address);
        if (next instanceof Error) throw next;
        return next.clone();
      },
    );
    const tile = () => server.tile('u', new AbortController().signal).catch((error: Error) => error);
    return { server, tile, asked, problems, retries: () => retries };
  };
  const picture = new Response(new Uint8Array([1, 2]), { headers: { 'content-type': 'image/png' } });
  const status = (code: number) => new Response(null, { status: code });

  it('gives the bytes', async () => {
    const { tile } = answers(picture);
    expect(await tile()).toMatchObject({ byteLength: 2 });
  });

  it('tells once that a server does not answer, then leaves it alone, and tries again', async () => {
    const { tile, asked, problems, retries } = answers(new TypeError('Failed to fetch'));
    for (let i = 0; i < 30; i++) await tile();
    expect(asked).toHaveLength(3);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('CORS');
    vi.advanceTimersByTime(15_000);
    expect(retries()).toBe(1);
    for (let i = 0; i < 30; i++) await tile();
    expect(asked).toHaveLength(6);
    vi.advanceTimersByTime(15_000);
    expect(retries()).toBe(1);
  });

  it('asks a server that has never answered for one tile at a time, and then for all', async () => {
    const silent = answers(new TypeError('Failed to fetch'));
    await Promise.all(Array.from({ length: 16 }, silent.tile));
    expect(silent.asked).toHaveLength(3);
    const good = answers(picture);
    const tiles = await Promise.all(Array.from({ length: 16 }, good.tile));
    expect(tiles.every((tile) => tile instanceof ArrayBuffer)).toBe(true);
  });

  it('takes a 404 for ground without a picture once the server has answered', async () => {
    const { tile, problems } = answers(picture, status(404));
    for (let i = 0; i < 10; i++) await tile();
    expect(problems).toEqual([]);
    const wrong = answers(status(404));
    for (let i = 0; i < 10; i++) await wrong.tile();
    expect(wrong.problems).toHaveLength(1);
  });

  it('shows the words of a server that answers without a picture', async () => {
    const words = new Response('<x>LayerNotDefined</x>', {
      headers: { 'content-type': 'application/vnd.ogc.se_xml' },
    });
    const { tile, problems } = answers(words);
    for (let i = 0; i < 4; i++) await tile();
    expect(problems[0]).toContain('LayerNotDefined');
  });

  it('asks again at once when the network is back', async () => {
    const { server, tile, retries } = answers(new TypeError('Failed to fetch'));
    for (let i = 0; i < 5; i++) await tile();
    server.retryNow();
    expect(retries()).toBe(1);
  });
});
