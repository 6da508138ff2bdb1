import { readFileSync, writeFileSync } from 'node:fs';

/** Seconds. On a shared machine the processor's time says more than the clock on the wall. */
export interface Time {
  readonly wall: number;
  /** Processor time of all threads; null where it cannot be known (a server elsewhere). */
  readonly cpu: number | null;
}

export async function timed<Value>(
  work: () => Value | Promise<Value>,
): Promise<{ readonly value: Value; readonly time: Time }> {
  const startCpu = process.cpuUsage();
  const start = performance.now();
  const value = await work();
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(startCpu);
  return { value, time: { wall, cpu: (user + system) / 1e6 } };
}

/** The shorter of each, as noise only ever adds. */
export function best(times: readonly Time[]): Time {
  const known = times.flatMap(({ cpu }) => (cpu === null ? [] : [cpu]));
  return {
    wall: Math.min(...times.map(({ wall }) => wall)),
    cpu: known.length === times.length ? Math.min(...known) : null,
  };
}

export const minus = (a: Time, b: Time): Time => ({
  wall: a.wall - b.wall,
  cpu: a.cpu === null || b.cpu === null ? null : a.cpu - b.cpu,
});

/** Forgets the process's peak of memory so far, where the system lets it (Linux). */
export function forgetPeakMemory(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere the peak is that of the whole run.
  }
}

/** Largest resident memory since `forgetPeakMemory`, in bytes. */
export function peakMemory(): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
