import type { Note, Problem } from '../../domain/note.ts';
import { problem } from '../../domain/note.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { freeName } from '../../project/names.ts';
import { randomId } from '../../project/random-id.ts';
import { fileName } from '../../reports/file-name.ts';
import { useToasts } from '../components/toasts.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { useLanguage } from '../i18n/language.ts';
import { saveFile } from '../shell/save-file.ts';
import { project, sayProblem } from './project.ts';
import { rememberPublished } from './published.ts';

/** Hands the open project to the browser as one file; what does not go with it is said. */
export async function saveProjectFile(): Promise<void> {
  const { document } = project.getState();
  if (document === null) return;
  const { writeProjectFile } = await import('../../project/file/write.ts');
  const { bytes, notes } = await writeProjectFile(document);
  saveFile(fileName([document.name], 'deliniasi'), 'application/gzip', bytes);
  for (const note of notes) say(note);
}

/** Opens a project that someone sent: always as one of its own, so that nothing of this browser is overwritten. */
export async function openProjectFile(file: File): Promise<void> {
  const read = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return sayProblem(read.failure);
  const entries = await project.getState().refresh();
  const isKnown = entries.some(({ id }) => id === read.value.id);
  const name = freeName(
    read.value.name,
    entries.map((entry) => entry.name),
  );
  const document = { ...read.value, id: isKnown ? randomId() : read.value.id, name };
  await project.getState().adopt(document);
  const { language } = useLanguage.getState();
  useToasts.getState().say(dictionary['projects.fileOpened'][language].replace('{name}', name));
}

/**
 * Opens a project file that lies beside the program on its site. A project of the same id that this browser has is opened in its
 * place: it may hold work of the reader's.
 *
 * @param path relative to the page; another site is refused, for nothing is fetched that the user did not name
 */
export async function openPublishedProject(path: string): Promise<Result<ProjectDocument, Problem>> {
  const address = URL.canParse(path, location.href) ? new URL(path, location.href) : null;
  if (address === null) return fail(notThere(path));
  if (address.origin !== location.origin) return fail(elsewhere(path));
  const bytes = await fetchBytes(address);
  if (bytes === null) return fail(notThere(path));
  const read = await readFile(path, bytes);
  if (!read.ok) return read;
  rememberPublished(read.value.id, path);
  const entries = await project.getState().refresh();
  if (entries.some(({ id, trashedAt }) => id === read.value.id && trashedAt === null))
    return project.getState().open(read.value.id);
  await project.getState().adopt(read.value);
  return read;
}

async function readFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<ProjectDocument, Problem>> {
  const { readProjectFile } = await import('../../project/file/read.ts');
  return readProjectFile(name, bytes);
}

async function fetchBytes(address: URL): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    // Offline, or the server does not answer.
    return null;
  }
}

const say = ({ message }: Note): void => useToasts.getState().say(message[useLanguage.getState().language]);

const elsewhere = (path: string): Problem =>
  problem('project-elsewhere', {
    id: `Proyek di "${path}" tidak dibuka: alamatnya di situs lain. Unduh berkasnya, lalu jatuhkan ke halaman ini.`,
    en: `The project at "${path}" was not opened: it is on another site. Download the file, then drop it on this page.`,
  });

const notThere = (path: string): Problem =>
  problem('project-not-there', {
    id: `Berkas proyek "${path}" tidak dapat diambil dari situs ini. Periksa alamatnya dan sambungan internet, lalu muat ulang.`,
    en: `The project file "${path}" could not be fetched from this site. Check its address and the connection, then reload.`,
  });
