import { constants } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../domain/result.ts';
import type { ReportFile } from '../reports/report.ts';
import { type Failure, wrongUsage } from './failure.ts';
import { userPath } from './user-path.ts';

export interface WrittenFile {
  /** As the user would name it. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes all files or, where one is there already and may not be replaced, none. Each is written under a temporary name and
 * then renamed, so that what stands under its name is whole.
 */
export async function writeFiles(
  files: readonly ReportFile[],
  folder: string,
  force: boolean,
): Promise<Result<readonly WrittenFile[], Failure>> {
  const named = distinctNames(files).map((file) => ({ ...file, path: join(folder, file.name) }));
  if (!force) {
    const there = await Promise.all(named.map(({ path }) => exists(userPath(path))));
    const taken = named.filter((_, index) => there[index]);
    if (taken.length > 0) return fail(wrongUsage(alreadyThere(taken.map(({ path }) => path))));
  }
  for (const { path, bytes } of named) {
    const failure = await writeWhole(folder, userPath(path), bytes);
    if (failure !== null) return fail(wrongUsage(notWritten(path, failure)));
  }
  return ok(named.map(({ path, bytes }) => ({ path, bytes: bytes.length })));
}

/** Kelurahan of one name would give files of one name. */
function distinctNames(files: readonly ReportFile[]): readonly ReportFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const [, stem, extension] = /^(.*?)(\.[^.]*)?$/.exec(file.name) ?? ['', file.name, ''];
    let name = file.name;
    for (let number = 2; taken.has(name); number++) name = `${stem}-${number}${extension ?? ''}`;
    taken.add(name);
    return { ...file, name };
  });
}

const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );

/** Null when written; else why not. */
async function writeWhole(folder: string, path: string, bytes: Uint8Array): Promise<string | null> {
  const half = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(userPath(folder), { recursive: true });
    await writeFile(half, bytes);
    await rename(half, path);
    return null;
  } catch (error) {
    await rm(half, { force: true }).catch(() => {});
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

const alreadyThere = (paths: readonly string[]) => ({
  id: `Sudah ada: ${paths.join(', ')}. Tidak ada yang ditulis; pakai --force untuk menggantinya, atau --out untuk folder lain.`,
  en: `Already there: ${paths.join(', ')}. Nothing was written; use --force to replace them, or --out for another folder.`,
});

const REASONS: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  EACCES: { id: 'tidak ada izin menulis', en: 'no permission to write' },
  EROFS: { id: 'tempatnya hanya dapat dibaca', en: 'the place is read-only' },
  ENOSPC: { id: 'tempat penyimpanan penuh', en: 'the disk is full' },
  ENOTDIR: { id: '--out bukan folder', en: '--out is no folder' },
  EEXIST: { id: '--out bukan folder', en: '--out is no folder' },
  EISDIR: { id: 'ada folder dengan nama itu', en: 'a folder has that name' },
};

function notWritten(path: string, code: string) {
  const reason = REASONS[code] ?? { id: code, en: code };
  return {
    id: `${path} tidak dapat ditulis: ${reason.id}.`,
    en: `${path} cannot be written: ${reason.en}.`,
  };
}
