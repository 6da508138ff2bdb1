/** One line on a terminal that tells how far the work is, and is gone when it is done. */
export interface ProgressLine {
  say(text: string): void;
  clear(): void;
}

const SILENT: ProgressLine = { say: () => {}, clear: () => {} };

/** Redrawing the line more often than this costs more than it tells. */
const LEAST_MS = 100;

/** Nothing is told where nobody watches: into a file, or with --quiet. */
export function progressLine(stream: NodeJS.WriteStream, quiet: boolean): ProgressLine {
  if (quiet || !stream.isTTY) return SILENT;
  let last = Number.NEGATIVE_INFINITY;
  return {
    say(text) {
      const now = performance.now();
      if (now - last < LEAST_MS) return;
      last = now;
      stream.write(`\r\u001b[2K${text.slice(0, stream.columns - 1)}`);
    },
    clear: () => stream.write('\r\u001b[2K'),
  };
}
