import { useStore } from 'zustand';
import type { Note, Problem } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';
import type { ProjectDocument } from '../../project/document.ts';
import type { Operation } from '../../project/operation.ts';
import { indexedStorage } from '../../project/storage/indexed.ts';
import { projectKeeper } from '../../project/storage/keeper.ts';
import { type ProjectState, projectStore } from '../../project/store.ts';
import { useToasts } from '../components/toasts.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { useLanguage } from '../i18n/language.ts';
import { readPreference, writePreference } from './preferences.ts';

/** The one open project of this page. */
export const project = projectStore(projectKeeper(indexedStorage()));

export const useProject = <Part>(part: (state: ProjectState) => Part): Part => useStore(project, part);

/** Whether any shape of a project is made up. */
export const isMadeUp = ({ delineations, unitLayers }: ProjectDocument): boolean =>
  [...delineations, ...unitLayers].some((layer) => layer.illustrative);

/** Of the open project. */
export const useIllustrative = (): boolean =>
  useProject(({ document }) => document !== null && isMadeUp(document));

export const useDocument = (): ProjectDocument | null => useProject((state) => state.document);

const spoken = (text: Text): string => text[useLanguage.getState().language];

/** Says why something could not be done. */
export function sayProblem(problem: Problem): void {
  useToasts.getState().say(spoken(problem.message), { tone: 'danger' });
}

/** Does an operation; what was refused is said. True: it was done. */
export function act<Input>(operation: Operation<Input>, input: Input, why: string | null = null): boolean {
  const done = project.getState().dispatch(operation, input, { why });
  if (!done.ok) {
    sayProblem(done.failure);
    return false;
  }
  sayNotes(done.value.notes);
  return true;
}

/** Does an operation that takes something away, and offers the way back. */
export function actWithUndo<Input>(operation: Operation<Input>, input: Input): void {
  const done = project.getState().dispatch(operation, input);
  if (done.ok) {
    const action = { label: spoken(dictionary['common.undo']), run: undo };
    useToasts.getState().say(spoken(done.value.label), { action });
  } else sayProblem(done.failure);
}

export function undo(): void {
  const label = project.getState().undo();
  sayMoved(label, dictionary['common.undone'], dictionary['common.nothingToUndo']);
}

export function redo(): void {
  const label = project.getState().redo();
  sayMoved(label, dictionary['common.redone'], dictionary['common.nothingToRedo']);
}

/** Goes to where `position` steps of the history are done. */
export const goToStep = (position: number): boolean => project.getState().goTo(position);

const AUTHOR = 'author';

/** Names who acts, on this machine from now on; null: nobody. */
export function setAuthor(name: string | null): void {
  project.getState().setAuthor(name);
  writePreference(AUTHOR, project.getState().author ?? '');
}

project.getState().setAuthor(readPreference(AUTHOR));

// What another tab outran or storage lost is said, for the drawing is not what it was a moment ago.
project.subscribe(({ told }, before) => {
  if (told !== null && told !== before.told)
    useToasts.getState().say(spoken(told.message), { tone: 'danger' });
});

function sayMoved(label: Text | null, done: Text, nothing: Text): void {
  useToasts.getState().say(label ? `${spoken(done)}: ${spoken(label)}` : spoken(nothing));
}

function sayNotes(notes: readonly Note[]): void {
  for (const note of notes) useToasts.getState().say(spoken(note.message));
}
