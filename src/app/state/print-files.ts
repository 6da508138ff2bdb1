import { hasMaps, type ReportOrder } from '../../workers/report-api.ts';
import { Cancelled } from '../../workers/worker-host.ts';
import { useLanguage } from '../i18n/language.ts';
import { saveFile } from '../shell/save-file.ts';
import { failureText } from './failure-text.ts';
import { type MadeId, type Making, reportWorker, usePrint } from './print.ts';
import { printedBackdrops } from './print-backdrop.ts';
import { filePictures } from './print-file-backdrop.ts';
import { project } from './project.ts';

const set = usePrint.setState;

/** Makes a file and hands it to the browser to keep. One at a time; `id` names its button. */
export async function makeFile(id: MadeId, order: ReportOrder): Promise<void> {
  const { making, overview } = usePrint.getState();
  if (making !== null) return;
  if (overview?.mapProblem && hasMaps(order)) {
    const reason = overview.mapProblem.message[useLanguage.getState().language];
    set({ made: { ok: false, id, reason } });
    return;
  }
  set({ making: { id, done: 0, total: null, tiles: null }, made: null });
  const tell = (step: Partial<Making>) =>
    set(({ making }) => (making?.id === id ? { making: { ...making, ...step } } : {}));
  const { document } = project.getState();
  const pictures = filePictures(document ? printedBackdrops(document) : [], (done, total) =>
    tell({ tiles: { done, total } }),
  );
  try {
    const {
      name,
      mime,
      bytes,
      notes = [],
    } = await reportWorker.make(order, (done, total) => tell({ done, total, tiles: null }), pictures.of);
    saveFile(name, mime, bytes);
    const backdrops = pictures.painted();
    set({ making: null, made: { ok: true, name, bytes: bytes.length, notes, backdrops } });
  } catch (cause) {
    const reason = failureText(cause);
    set({ making: null, made: cause instanceof Cancelled ? null : { ok: false, id, reason } });
  } finally {
    pictures.close();
  }
}

/** Stops the file that is being made. */
export function cancelFile(): void {
  if (usePrint.getState().making !== null) reportWorker.cancel();
}
