import { expose, transfer } from 'comlink';
import type { ReportApi } from './report-api.ts';
import { builtAssets } from './report-assets.ts';
import { reportCore } from './report-core.ts';

const core = reportCore(builtAssets);

const api: ReportApi = {
  ...core,
  async make(order, onPieces) {
    const file = await core.make(order, onPieces);
    return transfer(file, [file.bytes.buffer]);
  },
};

expose(api);
