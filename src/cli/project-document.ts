import { fail, ok, type Result } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import type { ProjectDocument } from '../project/document.ts';
import { readProjectFile } from '../project/file/read.ts';
import type { ProjectRequest } from './arguments/input-request.ts';
import { type Failure, unreadable, wrongUsage } from './failure.ts';
import type { OpenDocument } from './files-document.ts';
import { openFile } from './open-file.ts';
import { isNamed } from './state-names.ts';

/** A project from its file, with the SKs that were asked for; null where the pair of the project is meant. */
export async function openProject(request: ProjectRequest): Promise<Result<OpenDocument, Failure>> {
  const opened = await openFile(request.file);
  if (!opened.ok) return opened;
  const read = await readProjectFile(opened.value.name, new Uint8Array(opened.value.bytes));
  if (!read.ok) return fail(unreadable(read.failure.message));
  const document = read.value;
  const before = decreeNamed(document, request.before);
  if (!before.ok) return before;
  const after = decreeNamed(document, request.after);
  return after.ok ? ok({ document, before: before.value, after: after.value }) : after;
}

function decreeNamed({ delineations }: ProjectDocument, wanted: string | null) {
  if (wanted === null) return ok(null);
  const found = delineations.filter(({ decree }) =>
    isNamed(wanted, decree.name, decree.year === null ? null : String(decree.year)),
  );
  if (found.length === 1) return ok(found[0].id);
  const names = delineations.map(({ decree }) => decree.name).join(', ');
  return fail(wrongUsage(noSingleDecree(wanted, names)));
}

const noSingleDecree = (wanted: string, names: string): Text => ({
  id: `Tidak ada satu SK bernama atau bertahun "${wanted}" di proyek ini. Yang ada: ${names}.`,
  en: `No single SK of this project has the name or year "${wanted}". There are: ${names}.`,
});
