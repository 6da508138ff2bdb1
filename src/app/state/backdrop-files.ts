import { create } from 'zustand';
import type { Problem } from '../../domain/note.ts';
import type { FileKey } from '../../project/backdrop.ts';
import { fileStore } from '../../project/storage/files.ts';
import { namedFileKeys } from '../../project/storage/named-files.ts';

/** The files kept beside the projects of this browser. */
export const files = fileStore();

interface OpenedFiles {
  readonly blobs: ReadonlyMap<FileKey, Blob>;
  readonly problems: ReadonlyMap<FileKey, Problem>;
}

/** Files that something on the screen has asked for; what is not here yet is on its way. */
export const useBackdropFiles = create<OpenedFiles>()(() => ({ blobs: new Map(), problems: new Map() }));

const asked = new Set<FileKey>();

/** Asks for a file once; it stands in `useBackdropFiles` when it is here. */
export function askForFile(key: FileKey): void {
  if (asked.has(key)) return;
  asked.add(key);
  void files
    .get(key)
    .then((found) =>
      useBackdropFiles.setState(({ blobs, problems }) =>
        found.ok
          ? { blobs: new Map(blobs).set(key, found.value) }
          : { problems: new Map(problems).set(key, found.failure) },
      ),
    );
}

/** Removes the files of backdrops that no project and no step of a history names any more. */
export async function sweepBackdropFiles(): Promise<void> {
  await files.sweep(namedFileKeys);
}
