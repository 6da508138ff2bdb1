import type { FileKey } from '../backdrop.ts';
import { openDatabase } from './database.ts';
import { fileKeysIn } from './files.ts';

/** The files that any project or any step of a history names, those in the trash too; null where that cannot be read. */
export async function namedFileKeys(name = 'deliniasi'): Promise<ReadonlySet<FileKey> | null> {
  const database = await openDatabase(name, () => {});
  if (!database.ok) return null;
  try {
    const named = new Set<FileKey>();
    const transaction = database.value.transaction(['projects', 'steps']);
    // One record at a time: all at once could be a city of edits.
    for (const store of ['projects', 'steps'] as const)
      for await (const { value } of transaction.objectStore(store)) fileKeysIn(value, named);
    return named;
  } catch {
    return null;
  } finally {
    database.value.close();
  }
}
