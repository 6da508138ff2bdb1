import type { ProjectEntry } from '../../project/storage/storage.ts';
import { useToasts } from '../components/toasts.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { useLanguage } from '../i18n/language.ts';
import { fill } from '../i18n/translate.ts';
import { project, sayProblem } from './project.ts';

/** Throws a project away, with a way back; an open one gives way to another. */
export async function trashProject({ id, name }: ProjectEntry): Promise<void> {
  const wasOpen = project.getState().document?.id === id;
  const done = await project.getState().trash(id);
  if (!done.ok) return sayProblem(done.failure);
  if (wasOpen) await openAnother();
  const { language } = useLanguage.getState();
  useToasts.getState().say(fill(dictionary['projects.trashed'][language], { name }), {
    action: { label: dictionary['common.undo'][language], run: () => void restoreProject(id, wasOpen) },
  });
}

export async function restoreProject(id: string, reopen = false): Promise<void> {
  const done = await project.getState().restore(id);
  if (!done.ok) return sayProblem(done.failure);
  if (!reopen) return;
  const opened = await project.getState().open(id);
  if (!opened.ok) sayProblem(opened.failure);
}

/** The project changed last, or a new one where there is none. */
export async function openAnother(): Promise<void> {
  for (const entry of project.getState().projects) {
    if (entry.trashedAt !== null || entry.problem !== null) continue;
    const opened = await project.getState().open(entry.id);
    if (opened.ok) return;
  }
  const { language } = useLanguage.getState();
  const made = await project.getState().create(dictionary['projects.untitled'][language]);
  if (!made.ok) sayProblem(made.failure);
}
