import { describe, expect, it } from 'vitest';
import { ChannelWorker } from './testing/channel-worker.ts';
import { Cancelled, WorkFailed, workerHost } from './worker-host.ts';

const api = {
  async double(value: number) {
    return 2 * value;
  },
  async forever(): Promise<number> {
    return new Promise(() => {});
  },
  async fails(): Promise<number> {
    throw new RangeError('memory access out of bounds');
  },
};

function setUp(afterThrow: 'keep' | 'replace' = 'keep') {
  const workers: ChannelWorker[] = [];
  const host = workerHost<typeof api>(() => {
    const worker = new ChannelWorker(api);
    workers.push(worker);
    return worker;
  }, afterThrow);
  return { workers, host };
}

const crash = (message: string) => Object.assign(new Event('error'), { message });

describe('workerHost', () => {
  it('starts its worker at first use, once', async () => {
    const { workers, host } = setUp();
    expect(workers).toHaveLength(0);
    expect(await host.run((remote) => remote.double(21))).toBe(42);
    expect(await host.run((remote) => remote.double(1))).toBe(2);
    expect(workers).toHaveLength(1);
    host.cancel();
  });

  it('cancelling stops the worker, rejects what was pending, and the next work gets a fresh one', async () => {
    const { workers, host } = setUp();
    const pending = host.run((remote) => remote.forever());
    host.cancel();
    await expect(pending).rejects.toBeInstanceOf(Cancelled);
    expect(workers[0].terminated).toBe(true);
    expect(await host.run((remote) => remote.double(2))).toBe(4);
    expect(workers).toHaveLength(2);
    host.cancel();
  });

  it('a cancel with nothing running is nothing', () => {
    expect(() => setUp().host.cancel()).not.toThrow();
  });

  it('a crash is a failure in words, and the next work gets a fresh worker', async () => {
    const { workers, host } = setUp();
    const pending = host.run((remote) => remote.forever());
    workers[0].dispatchEvent(crash('out of memory'));
    const failure = await pending.catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(WorkFailed);
    expect(failure).toMatchObject({ problem: { code: 'worker-failed', severity: 'error' } });
    expect(failure instanceof WorkFailed && failure.problem.message.id).toContain('(out of memory)');
    expect(await host.run((remote) => remote.double(3))).toBe(6);
    host.cancel();
  });

  it.each(['keep', 'replace'] as const)(
    'work that throws is a failure in words; then %s',
    async (afterThrow) => {
      const { workers, host } = setUp(afterThrow);
      await expect(host.run((remote) => remote.fails())).rejects.toMatchObject({
        name: 'WorkFailed',
        problem: { message: { id: expect.stringContaining('memory access out of bounds') } },
      });
      expect(await host.run((remote) => remote.double(4))).toBe(8);
      expect(workers).toHaveLength(afterThrow === 'keep' ? 1 : 2);
      host.cancel();
    },
  );
});
