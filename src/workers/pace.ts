/** Keeps long work in pieces, so that a question that comes meanwhile is answered first. */
export class Pace {
  private readonly pieceMs: number;
  private last = performance.now();

  /** @param pieceMs how long the thread may be held at a time */
  constructor(pieceMs: number) {
    this.pieceMs = pieceMs;
  }

  /** Lets the thread hear what has come, when it was held long enough. */
  readonly breath = async (): Promise<void> => {
    if (performance.now() - this.last < this.pieceMs) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.last = performance.now();
  };
}
