import type { ProjectDocument } from '../../project/document.ts';
import { slumClassesOf, unitsOf } from '../../project/states.ts';
import { blobKey } from './blob-key.ts';
import { clearComparison, compareWorker, startComparison, useComparison } from './comparison.ts';
import {
  type ComparisonInputs,
  inputsOf,
  refOf,
  type SideInputs,
  sameInputs,
  sameSide,
  sideState,
} from './inputs.ts';
import { NO_MAP_DATA, useMapData } from './map-data.ts';
import { nextTask } from './next-task.ts';
import { project } from './project.ts';
import { chooseNothing, useView } from './view.ts';

/**
 * Keeps the comparison and the map's layers to what the open project has chosen. While an SK is being drawn, the balance of the
 * whole waits until it is looked at again: what hands touch is measured live (draw-numbers.ts).
 */
export function followProject(): void {
  let shown: ProjectDocument | null = null;
  let drawn: ComparisonInputs | null = null;
  let compared: ComparisonInputs | null = null;
  const follow = () => {
    const { document } = project.getState();
    if (document?.id !== shown?.id) {
      clearComparison();
      chooseNothing();
      useMapData.setState(NO_MAP_DATA);
      drawn = null;
      compared = null;
    }
    shown = document;
    if (!document) return;
    const next = inputsOf(document);
    const isDrawing = useView.getState().screen === 'draw';
    if (drawn && drawn.units !== next.units) chooseNothing();
    drawn = drawChanged(document, drawn, next, isDrawing ? ['before'] : ['before', 'after']);
    const isSame = compared !== null && sameInputs(compared, next);
    if (isDrawing) useComparison.setState(({ compared: known }) => ({ stale: known !== null && !isSame }));
    if (isDrawing || isSame) return;
    compared = next;
    void startComparison(document, next);
  };
  project.subscribe(({ document }, before) => {
    if (document !== before.document) follow();
  });
  useView.subscribe(({ screen }, before) => {
    if (screen !== before.screen) follow();
  });
  follow();
}

type Side = 'before' | 'after';

/** Makes map data of what is another than `old`; what is not among `sides` stays as it was. What the map then shows. */
function drawChanged(
  document: ProjectDocument,
  old: ComparisonInputs | null,
  next: ComparisonInputs,
  sides: readonly Side[],
): ComparisonInputs {
  const unitsChanged = old?.units !== next.units;
  if (unitsChanged) void drawUnits(document, next);
  for (const side of sides)
    if (!old || unitsChanged || !sameSide(old[side], next[side])) void drawSide(document, next, side);
  const left = (side: Side) =>
    sides.includes(side) ? next[side] : unitsChanged || !old ? NO_SIDE : old[side];
  return { ...next, before: left('before'), after: left('after') };
}

const NO_SIDE: SideInputs = { delineation: null, minute: null, minutes: [] };

/** Only the last request for a place on the map is shown. */
const asked = { units: 0, before: 0, after: 0 };

async function drawUnits(document: ProjectDocument, inputs: ComparisonInputs): Promise<void> {
  const turn = ++asked.units;
  await nextTask();
  if (turn !== asked.units) return;
  const units = inputs.units && unitsOf(document, inputs.units.id);
  if (!units) return useMapData.setState({ units: null, unitLabels: null });
  const { polygons, labels } = await compareWorker.encodeUnits(units);
  if (turn !== asked.units) return;
  useMapData.setState({
    units: { key: blobKey(), geojson: polygons },
    unitLabels: { key: blobKey(), geojson: labels },
  });
}

async function drawSide(
  document: ProjectDocument,
  inputs: ComparisonInputs,
  side: 'before' | 'after',
): Promise<void> {
  const turn = ++asked[side];
  await nextTask();
  if (turn !== asked[side]) return;
  const ref = refOf(inputs[side]);
  const state = sideState(document, inputs[side]);
  const name = side === 'before' ? 'beforeName' : 'afterName';
  if (!ref || !state) return useMapData.setState({ [side]: null, [name]: null });
  useMapData.setState({ [name]: state.name });
  const units = inputs.units && unitsOf(document, inputs.units.id);
  const geojson = await compareWorker.encodeState(state, slumClassesOf(document, state, ref), units);
  if (turn === asked[side]) useMapData.setState({ [side]: { key: blobKey(), geojson } });
}
