import { expose } from 'comlink';
import { builtAssets } from './report-assets.ts';
import { timelineCore } from './timeline-core.ts';
import { timelineRemote } from './timeline-remote.ts';

expose(timelineRemote(timelineCore(builtAssets)));
