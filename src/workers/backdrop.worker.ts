import { expose, transfer } from 'comlink';
import type { BackdropApi } from './backdrop-api.ts';
import { backdropCore } from './backdrop-core.ts';

const core = backdropCore();

const api: BackdropApi = {
  ...core,
  async paint(...asked) {
    const painted = await core.paint(...asked);
    return painted.picture ? transfer(painted, [painted.picture.bytes.buffer]) : painted;
  },
};

expose(api);
