import type { Text } from '../../domain/text.ts';
import type { ProjectDocument } from '../../project/document.ts';
import { chooseStates } from '../../project/operations/choose-states.ts';
import { type StateOption, sameState, stateOptions } from '../../project/states.ts';
import { jumpTo } from '../map/stage.ts';
import { useComparison } from '../state/comparison.ts';
import { act, project, sayProblem } from '../state/project.ts';
import { useStory } from '../state/timeline.ts';
import { chooseNothing, useView } from '../state/view.ts';
import { visitAll, visitLineage, visitUnit } from '../state/visit.ts';
import type { Address, SheetsPart } from './address.ts';
import { WHOLE_CITY } from './address-words.ts';
import { lostPart, partsNotFound } from './lost-parts.ts';
import type { ReadAddress } from './read-address.ts';
import { findUnit, unitOfScene, unitsOfProject } from './unit-words.ts';

/** What waits for the comparison that knows it: the area; the camera for the first comparison that could move it. */
let waiting: Address | null = null;

/** Shows as much of an address as needs no project. */
export function showAddress(address: Address): void {
  waiting = address;
  const { screen, mode, scene, camera, timeline, folded } = address;
  const isCompare = screen === 'compare' && !timeline;
  useView.setState({
    screen,
    ...(screen === 'present' && { scene }),
    ...(mode && { mode }),
    ...(camera && { camera }),
    ...(isCompare && {
      tab: address.list ?? 'units',
      order: address.order ?? 'change',
      hidden: new Set(address.hidden),
    }),
  });
  if (timeline) useStory.setState({ isOpen: true, isFolded: folded, place: address.unit });
  else if (screen === 'compare') useStory.setState({ isOpen: false });
}

/** Chooses what an address names in the open project, and says what is not there. */
export async function chooseNamed({ address, unread }: ReadAddress): Promise<void> {
  const { document } = project.getState();
  if (document === null) return;
  const lost = [
    ...unread.map(lostPart.words),
    ...chooseNamedStates(document, address),
    ...chooseNamedUnit(document, address),
    ...lostScene(document, address),
    ...(address.sheets ? await chooseSheets(document, address.sheets) : []),
  ];
  if (lost.length > 0) sayProblem(partsNotFound(lost));
  if (address.camera) jumpTo(address.camera);
  settle();
}

function chooseNamedStates(document: ProjectDocument, { before, after, decree }: Address): Text[] {
  const options = stateOptions(document);
  const refs = { before: find(options, before)?.ref, after: find(options, decree ?? after)?.ref };
  const { comparison } = document;
  const isOther = (side: 'before' | 'after') =>
    refs[side] !== undefined && !sameState(refs[side], comparison[side]);
  const chosen = {
    ...(refs.before && isOther('before') && { before: refs.before }),
    ...(refs.after && isOther('after') && { after: refs.after }),
  };
  if (chosen.before || chosen.after) act(chooseStates, chosen);
  const isLost = (name: string | null) => name !== null && find(options, name) === undefined;
  return [
    ...(before !== null && isLost(before) ? [lostPart.state(before)] : []),
    ...(decree === null && after !== null && isLost(after) ? [lostPart.state(after)] : []),
    ...(decree !== null && isLost(decree) ? [lostPart.decree(decree)] : []),
  ];
}

const find = (options: readonly StateOption[], wanted: string | null): StateOption | undefined =>
  options.find(({ name }) => name === wanted) ??
  options.find(({ name }) => name.toLowerCase() === wanted?.toLowerCase());

function chooseNamedUnit(document: ProjectDocument, { screen, timeline, unit }: Address): Text[] {
  if (screen !== 'compare') return [];
  if (!timeline) chooseNothing();
  if (unit === null || (timeline && unit.toLowerCase() === WHOLE_CITY)) return [];
  const index = findUnit(unitsOfProject(document), unit);
  if (index === null) return [lostPart.unit(unit)];
  if (!timeline) useView.setState({ unit: index });
  return [];
}

function lostScene(document: ProjectDocument, { scene }: Address): Text[] {
  const unit = scene === null ? null : unitOfScene(scene);
  return unit === null || findUnit(unitsOfProject(document), unit) !== null ? [] : [lostPart.unit(unit)];
}

async function chooseSheets(document: ProjectDocument, { template, of, page }: SheetsPart): Promise<Text[]> {
  const units = unitsOfProject(document);
  const names = typeof of === 'string' ? [] : of;
  const found = names.flatMap((name) => findUnit(units, name) ?? []).filter((unit) => unit >= 0);
  const { openSheets } = await import('../state/print-session.ts');
  const chosen = typeof of === 'string' ? of : found.length > 0 ? found : 'city';
  openSheets({ ...(template && { template }), of: chosen }, page - 1);
  return names.filter((name) => (findUnit(units, name) ?? -1) < 0).map(lostPart.unit);
}

/** With the first figures of a project the map goes to them, unless the address has said where to look. */
export function followResult(): void {
  useComparison.subscribe(settle);
}

let shownFor: string | null = null;

function settle(): void {
  const { compared, stale } = useComparison.getState();
  if (!compared || stale) return;
  const id = project.getState().document?.id ?? null;
  const isFirst = shownFor !== id;
  if (!isFirst && waiting === null) return;
  shownFor = id;
  const address = waiting;
  waiting = null;
  const { unit } = useView.getState();
  const lineage = address && chooseArea(address);
  if (address?.camera) return;
  if (lineage !== null) visitLineage(lineage);
  else if (unit !== null) visitUnit(unit);
  else if (isFirst) visitAll();
}

/** Index of the area that an address names, which is chosen; null: it names none, or none that is here. */
function chooseArea({ area, screen }: Address): number | null {
  const { compared } = useComparison.getState();
  if (area === null || screen !== 'compare' || !compared) return null;
  const index = compared.balance.areas.findIndex((lineage) => lineage[area.side].includes(area.id));
  if (index < 0) {
    sayProblem(partsNotFound([lostPart.area(area.id)]));
    return null;
  }
  useView.setState({ unit: null, lineage: index });
  return index;
}
