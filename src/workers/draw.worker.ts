import { expose } from 'comlink';
import { drawCore } from './draw-core.ts';
import { drawRemote } from './draw-remote.ts';

expose(drawRemote(drawCore()));
