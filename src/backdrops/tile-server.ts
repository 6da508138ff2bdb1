import type { Text } from '../domain/text.ts';
import { noAnswer, notFound, notPicture, refused } from './problems.ts';

/** Failures in a row before a server that has never answered is left alone for a while. */
const PATIENCE = 3;
const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 240_000;
/** A server that takes longer for a tile does not answer. */
const LATEST = 30_000;
/** Of an answer in words, so much is shown. */
const EXCERPT = 160;

/** What a tile server is asked through; a browser's `fetch`, or a test's. */
export type Ask = (address: string, init: RequestInit) => Promise<Response>;

/** The server has nothing there: not a failure. */
export class NoTile extends Error {}

export interface TileServerEvents {
  readonly onProblem: (reason: Text) => void;
  /** After a pause: what is missing may be asked for again. */
  readonly onRetry: () => void;
}

/**
 * One server of map tiles. A server that does not answer is told of once and asked ever less often: a browser writes each
 * request that fails to its console, and nobody can stop it from doing so.
 */
export class TileServer {
  private readonly ask: Ask;
  private readonly events: TileServerEvents;
  private failures = 0;
  private pause = FIRST_PAUSE;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private hasAnswered = false;
  /** A server that has never answered is asked for one tile at a time. */
  private probe: Promise<unknown> | null = null;

  constructor(events: TileServerEvents, ask: Ask = (address, init) => fetch(address, init)) {
    this.events = events;
    this.ask = ask;
  }

  /** The bytes of a picture; empty: there is nothing there. Rejects for a tile that cannot be shown. */
  async tile(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
    while (this.probe && !this.hasAnswered) await this.probe;
    signal.throwIfAborted();
    if (this.waiting !== undefined) throw new Error('The tile server is left alone for a while');
    const tile = this.load(address, signal);
    if (!this.hasAnswered) {
      const settled = tile.then(
        () => {},
        () => {},
      );
      this.probe = settled.then(() => {
        this.probe = null;
      });
    }
    return tile;
  }

  private async load(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
    const response = await this.answer(address, signal);
    if (response.status === 204) return this.succeed(new ArrayBuffer(0));
    if (!response.ok) {
      // Outside their ground, servers say 404: the coarser tile then stays.
      if (response.status === 404 && this.hasAnswered) throw new NoTile();
      this.fail(response.status === 404 ? notFound() : refused(response.status));
      throw new Error(`Tile: ${response.status}`);
    }
    if (/^(text|application\/(.*xml|json))/.test(response.headers.get('content-type') ?? '')) {
      this.fail(
        notPicture(
          (await response.text())
            .replace(/<[^>]*>|\s+/g, ' ')
            .trim()
            .slice(0, EXCERPT),
        ),
      );
      throw new Error('Tile: words in place of a picture');
    }
    return this.succeed(await response.arrayBuffer());
  }

  /** The network is back. */
  retryNow(): void {
    if (this.waiting === undefined) return;
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.failures = 0;
    this.events.onRetry();
  }

  close(): void {
    clearTimeout(this.waiting);
  }

  private async answer(address: string, signal: AbortSignal): Promise<Response> {
    const asking = new AbortController();
    const stop = () => asking.abort();
    const late = setTimeout(stop, LATEST);
    signal.addEventListener('abort', stop);
    try {
      return await this.ask(address, { signal: asking.signal, credentials: 'omit' });
    } catch (error) {
      if (!signal.aborted) this.fail(noAnswer());
      throw error;
    } finally {
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
    }
  }

  private succeed(bytes: ArrayBuffer): ArrayBuffer {
    this.failures = 0;
    this.pause = FIRST_PAUSE;
    this.hasAnswered = true;
    return bytes;
  }

  private fail(reason: Text): void {
    this.failures++;
    if (this.failures < PATIENCE || this.waiting !== undefined) return;
    this.events.onProblem(reason);
    this.waiting = setTimeout(() => this.retryNow(), this.pause);
    this.pause = Math.min(2 * this.pause, LONGEST_PAUSE);
  }
}
