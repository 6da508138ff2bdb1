import type { ProjectDocument, StateRef } from '../../project/document.ts';
import { sameState, stateOptions } from '../../project/states.ts';
import { useComparison } from '../state/comparison.ts';
import { isDemo } from '../state/demo.ts';
import { usePrint } from '../state/print.ts';
import { project } from '../state/project.ts';
import { publishedPath } from '../state/published.ts';
import { useStory } from '../state/timeline.ts';
import { useView } from '../state/view.ts';
import { OUTSIDE } from '../state/visit.ts';
import { type Address, type AreaPart, bareAddress, type SheetsPart } from './address.ts';
import { OUTSIDE_UNITS } from './address-words.ts';
import { unitsOfProject, unitWords } from './unit-words.ts';

/** The address of what is on the screen now. */
export function currentAddress(): Address {
  const { document } = project.getState();
  const { screen, camera } = useView.getState();
  return {
    ...bareAddress(screen),
    ...(document && {
      project: document.id,
      file: publishedPath(document),
      example: isDemo(document),
      ...statesOf(document),
      ...screenParts(document),
    }),
    camera: screen === 'print' ? null : camera,
  };
}

function statesOf(document: ProjectDocument): Partial<Address> {
  const { before, after } = document.comparison;
  const options = stateOptions(document);
  const nameOf = (ref: StateRef | null) => options.find((option) => sameState(option.ref, ref))?.name ?? null;
  if (useView.getState().screen !== 'draw') return { before: nameOf(before), after: nameOf(after) };
  return {
    before: nameOf(before),
    decree: nameOf(after && { delineation: after.delineation, minute: null }),
  };
}

function screenParts(document: ProjectDocument): Partial<Address> {
  const { screen, mode, scene } = useView.getState();
  if (screen === 'draw') return {};
  if (screen === 'print') return { sheets: sheetsPart(document) };
  if (screen === 'present') return { mode, scene };
  if (screen === 'data') return { mode };
  const { isOpen, isFolded, place } = useStory.getState();
  return isOpen ? { timeline: true, folded: isFolded, unit: place } : { mode, ...comparedParts(document) };
}

/** What is chosen on the Compare screen; its own order and list need no word. */
function comparedParts(document: ProjectDocument): Partial<Address> {
  const { tab, order, unit, lineage, hidden, mode } = useView.getState();
  return {
    list: tab === 'units' ? null : tab,
    order: order === 'change' ? null : order,
    unit: unit === null ? null : unitWord(document, unit),
    area: lineage === null ? null : areaPart(lineage),
    hidden: mode === 'overlay' ? [...hidden].sort() : [],
  };
}

const unitWord = (document: ProjectDocument, unit: number): string | null =>
  unit === OUTSIDE ? OUTSIDE_UNITS : (unitWords(unitsOfProject(document))[unit] ?? null);

/** An area is known by the first of those that it became, or was. */
function areaPart(lineage: number): AreaPart | null {
  const found = useComparison.getState().compared?.balance.areas[lineage];
  if (found === undefined) return null;
  const [after, before] = [found.after[0], found.before[0]];
  if (after !== undefined) return { side: 'after', id: after };
  return before === undefined ? null : { side: 'before', id: before };
}

function sheetsPart(document: ProjectDocument): SheetsPart {
  const { settings, page } = usePrint.getState();
  const { template, of } = settings;
  const words = typeof of === 'string' ? [] : unitWords(unitsOfProject(document));
  return {
    template,
    of: typeof of === 'string' ? of : of.flatMap((unit) => words[unit] ?? []),
    page: page + 1,
  };
}
