import { useShallow } from 'zustand/react/shallow';
import { useDraw } from '../state/draw.ts';
import { useHands } from '../state/draw-hands.ts';
import { useProject } from '../state/project.ts';

/** Draws the component anew whenever the availability or the state of a command may have changed. */
export function useCommandChanges(): void {
  useDraw(
    useShallow(({ tool, areas, vertex, options, tab, tableOpen, coordinateBarOpen, ready }) => [
      tool,
      areas,
      vertex,
      options,
      tab,
      tableOpen,
      coordinateBarOpen,
      ready,
    ]),
  );
  useHands(useShallow(({ canFinish, canTakeBack, canGiveUp }) => [canFinish, canTakeBack, canGiveUp]));
  useProject(useShallow(({ document, history }) => [document, history]));
}
