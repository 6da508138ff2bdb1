import { expose } from 'comlink';
import type { WorkerLike } from '../worker-host.ts';

/** Stands in for a worker: the same messages, cloned and transferred, but the work is done in this thread. */
export class ChannelWorker extends EventTarget implements WorkerLike {
  terminated = false;
  private readonly channel = new MessageChannel();

  constructor(api: object) {
    super();
    expose(api, this.channel.port1);
    this.channel.port2.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data }));
    };
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.channel.port2.postMessage(message, transfer);
  }

  terminate(): void {
    this.terminated = true;
    this.channel.port1.close();
    this.channel.port2.close();
  }
}
