import { create } from 'zustand';
import type { Problem } from '../../../../domain/note.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Backdrop, FileKey } from '../../../../project/backdrop.ts';
import { addBackdrop } from '../../../../project/operations/backdrop/add-backdrop.ts';
import { randomId } from '../../../../project/random-id.ts';
import { fileProblem } from '../../../../project/storage/file-problems.ts';
import { newFileKey } from '../../../../project/storage/files.ts';
import { roomLeft } from '../../../../project/storage/quota.ts';
import { files } from '../../../state/backdrop-files.ts';
import { act, project, sayProblem } from '../../../state/project.ts';
import type { OpenPdf } from './files/pdf.ts';
import type { Picture } from './files/picture.ts';
import { HEAD_BYTES, recognise } from './files/recognise.ts';

/** A file on its way into the project. */
interface Adding {
  readonly stage: 'idle' | 'reading' | 'keeping';
  readonly fileName: string;
  /** Bytes. */
  readonly done: number;
  readonly total: number;
  /** Waits for a page to be chosen. */
  readonly pdf: OpenPdf | null;
}

const IDLE: Adding = { stage: 'idle', fileName: '', done: 0, total: 0, pdf: null };

export const useAdding = create<Adding>()(() => IDLE);

const set = useAdding.setState;
let placeScan: ((id: string) => void) | null = null;

/** Who is told of a scan that has been added, to put it in its place; null: nobody looks, and it waits in the list. */
export const whenScanAdded = (place: ((id: string) => void) | null): void => {
  placeScan = place;
};
let stop = new AbortController();

/** Stops the adding that is under way; nothing is left of it. */
export function cancelAdding(): void {
  stop.abort();
  useAdding.getState().pdf?.close();
  set(IDLE);
}

/** Takes a picture, a PDF or a PMTiles file from disk as a backdrop. One at a time. */
export async function addFile(file: File): Promise<void> {
  cancelAdding();
  stop = new AbortController();
  const { signal } = stop;
  set({ ...IDLE, stage: 'reading', fileName: file.name, total: file.size });
  const done = await takeIn(file, signal).catch((cause: unknown) => fileProblem(cause, file.size));
  if (signal.aborted) return;
  if (done) sayProblem(done);
  if (useAdding.getState().pdf === null) set(IDLE);
}

async function takeIn(file: File, signal: AbortSignal): Promise<Problem | null> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const kind = recognise(head, file.name);
  if (!kind.ok) return kind.failure;
  if (kind.value === 'pmtiles') return addPmtiles(file, signal);
  if (kind.value === 'pdf') {
    const { openPdf } = await import('./files/pdf.ts');
    const pdf = await openPdf(file);
    if (!pdf.ok) return pdf.failure;
    if (signal.aborted) pdf.value.close();
    else set({ stage: 'idle', pdf: pdf.value });
    return null;
  }
  const { readPicture } = await import('./files/picture.ts');
  const picture = await readPicture(file, kind.value);
  return picture.ok ? addScan(picture.value, file.name, null, signal) : picture.failure;
}

/** Takes the page of the PDF that waits. */
export async function addPage(page: number): Promise<void> {
  const { pdf, fileName } = useAdding.getState();
  if (!pdf) return;
  const { signal } = stop;
  set({ stage: 'reading', done: 0, total: 0 });
  const picture = await pdf.render(page);
  if (signal.aborted) return;
  const problem = picture.ok ? await addScan(picture.value, fileName, page, signal) : picture.failure;
  if (signal.aborted) return;
  if (problem) sayProblem(problem);
  pdf.close();
  set(IDLE);
}

async function addScan(
  { file, width, height }: Picture,
  fileName: string,
  page: number | null,
  signal: AbortSignal,
): Promise<Problem | null> {
  const key = await keep(file, signal);
  if (!key.ok) return key.failure;
  const id = randomId();
  const name = page === null ? baseName(fileName) : `${baseName(fileName)} hal. ${page}`;
  const scan = {
    kind: 'scan',
    file: key.value,
    fileName,
    page,
    width,
    height,
    controlPoints: [],
    fit: 'affine',
  } as const;
  if (act(addBackdrop, { backdrop: { ...scan, id, name, opacity: 0.7, isShown: true } })) placeScan?.(id);
  return null;
}

async function addPmtiles(file: File, signal: AbortSignal): Promise<Problem | null> {
  const { readPmtiles } = await import('./files/pmtiles.ts');
  const facts = await readPmtiles(file);
  if (!facts.ok) return facts.failure;
  const key = await keep(file, signal);
  if (!key.ok) return key.failure;
  const { name, attribution, bounds } = facts.value;
  const backdrop: Backdrop = {
    kind: 'pmtiles',
    file: key.value,
    fileName: file.name,
    attribution,
    bounds,
    id: randomId(),
    name: name ?? baseName(file.name),
    opacity: 1,
    isShown: true,
  };
  act(addBackdrop, { backdrop });
  return null;
}

/** Keeps a file beside the project, which must still be the one it was brought to. A null failure: it was stopped. */
async function keep(file: Blob, signal: AbortSignal): Promise<Result<FileKey, Problem | null>> {
  const owner = project.getState().document?.id;
  const room = await roomLeft();
  if (room && room.quota - room.used < file.size)
    return { ok: false, failure: fileProblem(new DOMException('', 'QuotaExceededError'), file.size) };
  set({ stage: 'keeping', done: 0, total: file.size });
  const key = newFileKey();
  const kept = await files.put(key, file, { signal, onProgress: (done) => set({ done }) });
  if (!kept.ok) return { ok: false, failure: kept.failure === 'cancelled' ? null : kept.failure };
  const stillOpen = project.getState().document?.id === owner && !signal.aborted;
  return stillOpen ? { ok: true, value: key } : { ok: false, failure: null };
}

const baseName = (fileName: string): string => fileName.replace(/\.[^.]+$/, '') || fileName;
