import { expose, transfer } from 'comlink';
import type { CompareApi } from './api.ts';
import { columnBuffers, copyGround } from './buffers.ts';
import { compareCore } from './compare-core.ts';

const core = compareCore();

const api: CompareApi = {
  ...core,
  async ground() {
    const kept = await core.ground();
    if (kept === null) return null;
    const given = copyGround(kept);
    return transfer(given, columnBuffers(Object.values(given)));
  },
};

expose(api);
