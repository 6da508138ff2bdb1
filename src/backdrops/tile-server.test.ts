import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TileServer } from './tile-server.ts';

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

  it('waits half a minute for a tile, and no longer', async () => {
    const problems: string[] = [];
    const silent = new TileServer(
      { onProblem: ({ id }) => problems.push(id), onRetry: () => {} },
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('late', 'AbortError')));
        }),
    );
    for (let asked = 0; asked < 3; asked++) {
      const tile = silent.tile('u', new AbortController().signal).catch(() => 'late');
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await tile).toBe('late');
    }
    expect(problems).toHaveLength(1);
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
