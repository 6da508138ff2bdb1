import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../domain/result.ts';
import type { NamedBytes } from '../formats/driver.ts';
import { type Failure, unreadable } from './failure.ts';
import { userPath } from './user-path.ts';

/** A file of the user, whole. */
export async function openFile(path: string): Promise<Result<NamedBytes, Failure>> {
  try {
    return ok({ name: basename(path), bytes: new Uint8Array(await readFile(userPath(path))) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail(
      unreadable({
        id: `Berkas ${path} tidak dapat dibuka${REASONS.id[code] ?? `: ${code}`}.`,
        en: `${path} cannot be opened${REASONS.en[code] ?? `: ${code}`}.`,
      }),
    );
  }
}

const REASONS: Readonly<Record<'id' | 'en', Readonly<Record<string, string>>>> = {
  id: { ENOENT: ': berkas tidak ada', EACCES: ': tidak ada izin membaca', EISDIR: ': itu folder' },
  en: { ENOENT: ': there is no such file', EACCES: ': no permission to read it', EISDIR: ': it is a folder' },
};
