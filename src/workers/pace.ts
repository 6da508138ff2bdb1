/** Keeps long work in pieces, so that a question that comes meanwhile is answered first. */
export class Pace {
  private readonly pieceMs: number;
  private readonly waitMs: () => number;
  private last = performance.now();

  /**
   * @param pieceMs how long the thread may be held at a time
   * @param waitMs how long the work is to wait from now for something that goes first; 0: it may go on
   */
  constructor(pieceMs: number, waitMs: () => number = () => 0) {
    this.pieceMs = pieceMs;
    this.waitMs = waitMs;
  }

  /** Lets the thread hear what has come, when it was held long enough. */
  readonly breath = async (): Promise<void> => {
    if (performance.now() - this.last < this.pieceMs) return;
    await rest(0);
    for (let wait = this.waitMs(); wait > 0; wait = this.waitMs()) await rest(wait);
    this.last = performance.now();
  };
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
