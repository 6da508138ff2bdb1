import { expose, transfer } from 'comlink';
import type { IntakeApi } from './api.ts';
import { columnBuffers } from './buffers.ts';
import { intakeCore } from './intake-core.ts';

const core = intakeCore();

const api: IntakeApi = {
  ...core,
  async takeIn(decisions, onProgress) {
    const taken = await core.takeIn(decisions, onProgress);
    const columns = [...taken.delineations, ...taken.unitLayers].map(({ geometry }) => geometry);
    return transfer(taken, columnBuffers(columns));
  },
};

expose(api);
