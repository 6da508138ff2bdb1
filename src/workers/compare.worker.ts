import { expose } from 'comlink';
import { compareCore } from './compare-core.ts';
import { compareRemote } from './compare-remote.ts';

expose(compareRemote(compareCore()));
