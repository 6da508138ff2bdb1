import { expose, transfer } from 'comlink';
import type { ReportApi } from './report-api.ts';
import { builtAssets } from './report-assets.ts';
import { reportCore } from './report-core.ts';

const core = reportCore(builtAssets);

const api: ReportApi = {
  ...core,
  async make(...asked) {
    const file = await core.make(...asked);
    return transfer(file, [file.bytes.buffer]);
  },
};

expose(api);
