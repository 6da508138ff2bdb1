import type { ProjectDocument } from '../../project/document.ts';
import { slumClassesOf, unitsOf } from '../../project/states.ts';
import { blobKey } from './blob-key.ts';
import { clearComparison, compareWorker, startComparison } from './comparison.ts';
import { type ComparisonInputs, inputsOf, refOf, sameInputs, sameSide, sideState } from './inputs.ts';
import { NO_MAP_DATA, useMapData } from './map-data.ts';
import { nextTask } from './next-task.ts';
import { project } from './project.ts';
import { chooseNothing } from './view.ts';

/** Keeps the comparison and the map's layers to what the open project has chosen. */
export function followProject(): void {
  let shown: ProjectDocument | null = null;
  let inputs: ComparisonInputs | null = null;
  const follow = (document: ProjectDocument | null) => {
    if (document === shown) return;
    if (document?.id !== shown?.id) {
      clearComparison();
      chooseNothing();
      useMapData.setState(NO_MAP_DATA);
      inputs = null;
    }
    shown = document;
    if (!document) return;
    const next = inputsOf(document);
    if (inputs && sameInputs(inputs, next)) return;
    if (inputs && inputs.units !== next.units) chooseNothing();
    drawChanged(document, inputs, next);
    inputs = next;
    void startComparison(document, next);
  };
  project.subscribe(({ document }) => follow(document));
  follow(project.getState().document);
}

function drawChanged(document: ProjectDocument, old: ComparisonInputs | null, next: ComparisonInputs): void {
  const unitsChanged = old?.units !== next.units;
  if (unitsChanged) void drawUnits(document, next);
  for (const side of ['before', 'after'] as const)
    if (!old || unitsChanged || !sameSide(old[side], next[side])) void drawSide(document, next, side);
}

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
