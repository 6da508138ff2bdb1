import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist, roomLeft } from './quota.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('roomLeft', () => {
  it('tells what the browser tells', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5, quota: 100 }) } });
    expect(await roomLeft()).toEqual({ used: 5, quota: 100 });
  });

  it('is null where the browser does not tell, or refuses', async () => {
    vi.stubGlobal('navigator', {});
    expect(await roomLeft()).toBeNull();
    const estimate = () => Promise.reject(new TypeError('not here'));
    vi.stubGlobal('navigator', { storage: { estimate } });
    expect(await roomLeft()).toBeNull();
  });
});

describe('askToPersist', () => {
  it('asks once', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist } });
    expect(await askToPersist()).toBe(true);
    expect(await askToPersist()).toBe(true);
    expect(persist).toHaveBeenCalledTimes(1);
  });
});
