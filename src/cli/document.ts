import type { DelineationId } from '../domain/delineation.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import { withComparison } from '../project/defaults.ts';
import type { ProjectDocument, StateRef } from '../project/document.ts';
import { minutesInTime } from '../project/states.ts';
import type { InputRequest } from './arguments/input-request.ts';
import { type Failure, wrongUsage } from './failure.ts';
import { openFiles } from './files-document.ts';
import { openProject } from './project-document.ts';
import { isNamed } from './state-names.ts';

/**
 * The project that a command works on, with its two states chosen.
 *
 * @param title of a project made of files; null: the city that they name
 */
export async function openDocument(
  request: InputRequest,
  title: string | null,
): Promise<Result<ProjectDocument, Failure>> {
  const { from, beforeMinute, afterMinute, method, toleranceMetres } = request;
  const opened =
    from.kind === 'project'
      ? await openProject(from)
      : await openFiles(from, title, beforeMinute !== null || afterMinute !== null);
  if (!opened.ok) return opened;
  const { document } = opened.value;
  const { comparison } = document;
  const before = stateOf(document, opened.value.before, beforeMinute, comparison.before);
  if (!before.ok) return before;
  const after = stateOf(document, opened.value.after, afterMinute, comparison.after);
  if (!after.ok) return after;
  return ok(
    withComparison(document, {
      before: before.value,
      after: after.value,
      ...(method === null ? {} : { method }),
      ...(toleranceMetres === null ? {} : { toleranceMetres }),
    }),
  );
}

/** @param chosen in the project: meant where nothing else is named */
function stateOf(
  document: ProjectDocument,
  decree: DelineationId | null,
  minute: string | null,
  chosen: StateRef | null,
): Result<StateRef, Failure> {
  if (decree === null && minute === null && chosen !== null) return ok(chosen);
  const delineation = document.delineations.find(({ id }) => id === (decree ?? chosen?.delineation));
  if (delineation === undefined) return fail(wrongUsage(notChosen(document)));
  if (minute === null) return ok({ delineation: delineation.id, minute: null });
  const minutes = minutesInTime(document, delineation);
  const found = minutes.filter(({ name, date }) => isNamed(minute, name, date));
  if (found.length === 1) return ok({ delineation: delineation.id, minute: found[0].id });
  const names = minutes.map(({ name }) => name);
  return fail(wrongUsage(noSingleMinute(minute, delineation.decree.name, names)));
}

function noSingleMinute(wanted: string, decree: string, names: readonly string[]): Text {
  if (names.length === 0)
    return {
      id: `${decree} tidak memuat Berita Acara (BA). Jalankan tanpa --before-ba dan --after-ba, atau pilih SK lain.`,
      en: `${decree} holds no minute (BA). Run without --before-ba and --after-ba, or choose another SK.`,
    };
  return {
    id: `Tidak ada satu BA bernama atau bertahun "${wanted}" pada ${decree}. Yang ada: ${names.join(', ')}.`,
    en: `No single BA of ${decree} has the name or year "${wanted}". There are: ${names.join(', ')}.`,
  };
}

const notChosen = ({ delineations }: ProjectDocument): Text => ({
  id: `Proyek ini belum memilih dua keadaan. Sebut dengan --before dan --after. SK di dalamnya: ${delineations.map(({ decree }) => decree.name).join(', ') || 'tidak ada'}.`,
  en: `This project has not chosen two states. Name them with --before and --after. Its SKs: ${delineations.map(({ decree }) => decree.name).join(', ') || 'none'}.`,
});
