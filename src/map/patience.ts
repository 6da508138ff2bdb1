/** Browsers give a lost context back within a second or two, or not at all. */
const RECOVERY_MILLISECONDS = 5000;
const START_MILLISECONDS = 30_000;

type Late = 'notStarted' | 'contextLost';

/** How long a map may take to start, or to come back, before it is said to have failed. */
export class Patience {
  private readonly isStarted: () => boolean;
  private readonly onLate: (late: Late) => void;
  private start: ReturnType<typeof setTimeout> | undefined;
  private recovery: ReturnType<typeof setTimeout> | undefined;

  constructor(isStarted: () => boolean, onLate: (late: Late) => void) {
    this.isStarted = isStarted;
    this.onLate = onLate;
  }

  /** A hidden page draws nothing, and so does not count as late. */
  awaitStart(): void {
    this.start = setTimeout(() => {
      if (document.hidden) this.awaitStart();
      else if (!this.isStarted()) this.onLate('notStarted');
    }, START_MILLISECONDS);
  }

  awaitRecovery(): void {
    this.recovered();
    this.recovery = setTimeout(() => this.onLate('contextLost'), RECOVERY_MILLISECONDS);
  }

  recovered(): void {
    clearTimeout(this.recovery);
  }

  end(): void {
    clearTimeout(this.recovery);
    clearTimeout(this.start);
  }
}
