import { create } from 'zustand';
import type { AreaMethod } from '../../comparison/balance.ts';
import type { TimelineInput } from '../../comparison/timeline.ts';
import type { Timeline } from '../../comparison/timeline-types.ts';
import type { UnitLayer } from '../../domain/delineation.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { layerUnits } from '../../project/states.ts';
import { timelineStates } from '../../project/timeline.ts';
import type { Progress } from '../../workers/api.ts';
import { timelineClient } from '../../workers/timeline-client.ts';
import { Cancelled } from '../../workers/worker-host.ts';
import { failureText } from './failure-text.ts';
import { throttled } from './throttled.ts';

/** All that the story depends on: equal inputs, equal story. */
interface StoryInputs {
  readonly states: readonly TimelineInput[];
  readonly units: UnitLayer | null;
  readonly method: AreaMethod;
  readonly toleranceMetres: number;
}

interface StoryState {
  readonly isOpen: boolean;
  /** Only SKs and their last BA; null: as many states as can be told apart. */
  readonly isFolded: boolean | null;
  /** Of which place the small maps are, as the address has it; null: of the kelurahan that changed most. */
  readonly place: string | null;
  readonly status: 'idle' | 'running' | 'cancelled';
  readonly progress: Progress | null;
  /** The last one that finished; the worker draws pictures of it. */
  readonly story: Timeline | null;
  readonly failure: string | null;
}

const NO_STORY = { status: 'idle', progress: null, story: null, failure: null } as const;

export const useStory = create<StoryState>()(() => ({
  isOpen: false,
  isFolded: null,
  place: null,
  ...NO_STORY,
}));

export const storyWorker = timelineClient();
const set = useStory.setState;
let lastAsked: StoryInputs | null = null;

export const setTimelineOpen = (isOpen: boolean): void => set({ isOpen });
export const setTimelineFolded = (isFolded: boolean): void => set({ isFolded });
export const setTimelinePlace = (place: string): void => set({ place });

/** Strikes the story of a document, unless it is the one that is there or under way; one that is under way gives way. */
export function followStory(document: ProjectDocument): void {
  const asked = inputsOf(document);
  if (lastAsked !== null && sameInputs(lastAsked, asked)) return;
  void strike(asked);
}

export const cancelStory = (): void => storyWorker.cancel();

export function retryStory(): void {
  if (lastAsked) void strike(lastAsked);
}

async function strike(asked: StoryInputs): Promise<void> {
  lastAsked = asked;
  const { states, units, method, toleranceMetres } = asked;
  set({ ...NO_STORY, status: 'running' });
  try {
    const story = await storyWorker.strike(
      states,
      units && layerUnits(units),
      { method, toleranceMetres },
      throttled((progress) => lastAsked === asked && set({ progress })),
    );
    if (lastAsked === asked) set({ ...NO_STORY, story });
  } catch (cause) {
    if (lastAsked !== asked) return;
    if (cause instanceof Cancelled) set({ ...NO_STORY, status: 'cancelled' });
    else set({ ...NO_STORY, failure: failureText(cause) });
  }
}

function inputsOf(document: ProjectDocument): StoryInputs {
  const { units, method, toleranceMetres } = document.comparison;
  return {
    states: timelineStates(document),
    units: document.unitLayers.find(({ id }) => id === units) ?? null,
    method,
    toleranceMetres,
  };
}

const sameInputs = (a: StoryInputs, b: StoryInputs): boolean =>
  a.units === b.units &&
  a.method === b.method &&
  a.toleranceMetres === b.toleranceMetres &&
  a.states.length === b.states.length &&
  a.states.every((state, index) => state === b.states[index]);
