import { useMemo } from 'react';
import type { ProjectDocument } from '../../project/document.ts';
import { setPresentation } from '../../project/operations/set-presentation.ts';
import { NO_PRESENTATION, type SceneId } from '../../project/presentation.ts';
import { timelineStates } from '../../project/timeline.ts';
import { allScenes, type Scene } from '../../reports/scenes.ts';
import { type Compared, useComparison } from './comparison.ts';
import { act, isMadeUp, project, useDocument } from './project.ts';

/** The presentation of the open project, as it stands. */
export interface Presentation {
  readonly document: ProjectDocument;
  readonly compared: Compared;
  /** Whether any shape of the project is made up. */
  readonly illustrative: boolean;
  /** All there are, in order. */
  readonly scenes: readonly Scene[];
  /** Those that are shown. */
  readonly shown: readonly Scene[];
  readonly notes: Readonly<Record<SceneId, string>>;
}

export function presentationOf(document: ProjectDocument, compared: Compared): Presentation {
  const { presentation } = document;
  const timeline = { states: timelineStates(document) };
  const scenes = allScenes({ balance: compared.balance, timeline, presentation });
  const hidden = new Set(presentation.hidden);
  return {
    document,
    compared,
    illustrative: isMadeUp(document),
    scenes,
    shown: scenes.filter(({ id }) => !hidden.has(id)),
    notes: presentation.notes,
  };
}

/** Null: no two states are compared. */
export function usePresentation(): Presentation | null {
  const document = useDocument();
  const compared = useComparison((state) => state.compared);
  return useMemo(
    () => (document === null || compared === null ? null : presentationOf(document, compared)),
    [document, compared],
  );
}

/** Puts a scene where another stands; from then on the order is by hand. */
export function moveScene(scenes: readonly Scene[], id: SceneId, to: number): void {
  const others = scenes.flatMap((scene) => (scene.id === id ? [] : [scene.id]));
  act(setPresentation, { order: others.toSpliced(to, 0, id) });
}

export const orderByChange = (): boolean => act(setPresentation, { order: null });

export function showScene(id: SceneId, isShown: boolean): void {
  const hidden = current().hidden.filter((each) => each !== id);
  act(setPresentation, { hidden: isShown ? hidden : [...hidden, id] });
}

/** An empty note is none. */
export function writeNote(id: SceneId, note: string): void {
  const { [id]: old = '', ...others } = current().notes;
  const written = note.trim();
  if (written !== old)
    act(setPresentation, { notes: written === '' ? others : { ...others, [id]: written } });
}

function current(): ProjectDocument['presentation'] {
  const { document } = project.getState();
  return document?.presentation ?? NO_PRESENTATION;
}
