import type { ReportOrder } from '../../workers/report-api.ts';
import { Cancelled } from '../../workers/worker-host.ts';
import { saveFile } from '../shell/save-file.ts';
import { failureText } from './failure-text.ts';
import { type MadeId, reportWorker, usePrint } from './print.ts';

const set = usePrint.setState;

/** Makes a file and hands it to the browser to keep. One at a time; `id` names its button. */
export async function makeFile(id: MadeId, order: ReportOrder): Promise<void> {
  if (usePrint.getState().making !== null) return;
  set({ making: { id, done: 0, total: null }, made: null });
  const isMaking = () => usePrint.getState().making?.id === id;
  try {
    const { name, mime, bytes } = await reportWorker.make(
      order,
      (done, total) => isMaking() && set({ making: { id, done, total } }),
    );
    saveFile(name, mime, bytes);
    set({ making: null, made: { ok: true, name, bytes: bytes.length } });
  } catch (cause) {
    const reason = failureText(cause);
    set({ making: null, made: cause instanceof Cancelled ? null : { ok: false, id, reason } });
  }
}

/** Stops the file that is being made. */
export function cancelFile(): void {
  if (usePrint.getState().making !== null) reportWorker.cancel();
}
