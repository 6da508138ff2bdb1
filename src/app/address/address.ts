import type { Camera, MapMode } from '../../map/scene.ts';
import type { SceneId } from '../../project/presentation.ts';
import type { SheetTemplate } from '../../reports/sheet/settings.ts';
import type { UnitOrder } from '../state/ranking.ts';
import type { ChangeKind, CompareTab, ScreenId } from '../state/view.ts';

/**
 * What the address keeps of the view. States, units and areas stand by name, code or id, so that an address can be read and
 * shared. Null: as the screen has it by itself.
 *
 * Not in it: language, theme, paper and scale, which are of the reader; the area method and the tolerance, which are of the
 * project; the handle of the swipe.
 */
export interface Address {
  readonly screen: ScreenId;
  /** The timeline is open; only on the Compare screen. */
  readonly timeline: boolean;
  /** Id of the project. */
  readonly project: string | null;
  /** Where a project file lies on the site that the program came from, for readers whose browser does not have the project. */
  readonly file: string | null;
  /** The example city, which every browser can make. */
  readonly example: boolean;
  /** Names of the states. */
  readonly before: string | null;
  readonly after: string | null;
  /** Name of the SK being drawn; only on the Draw screen, where it stands for the state after. */
  readonly decree: string | null;
  readonly mode: MapMode | null;
  /** Kinds of ground left out of the overlay. */
  readonly hidden: readonly ChangeKind[];
  /** Of the Compare screen. */
  readonly list: CompareTab | null;
  readonly order: UnitOrder | null;
  /** Code of the kelurahan, or its name where it has none; `luar`; on the timeline `kota` for all of them. */
  readonly unit: string | null;
  /** An area that was chosen, by its id in the state of that side. */
  readonly area: AreaPart | null;
  /** Of the timeline: only SKs and their last BA. */
  readonly folded: boolean | null;
  /** Of the presentation; only on the Present screen. */
  readonly scene: SceneId | null;
  /** Only on the Print screen. */
  readonly sheets: SheetsPart | null;
  readonly camera: Camera | null;
}

export interface AreaPart {
  readonly side: 'before' | 'after';
  readonly id: string;
}

/** Which map sheets, and which of them is in sight. */
export interface SheetsPart {
  /** Null: as it was chosen last. */
  readonly template: SheetTemplate | null;
  /** Kelurahan as in `Address.unit`. */
  readonly of: 'city' | 'units' | readonly string[];
  /** From 1. */
  readonly page: number;
}

/** An address without anything but its screen. */
export const bareAddress = (screen: ScreenId): Address => ({
  screen,
  timeline: false,
  project: null,
  file: null,
  example: false,
  before: null,
  after: null,
  decree: null,
  mode: null,
  hidden: [],
  list: null,
  order: null,
  unit: null,
  area: null,
  folded: null,
  scene: null,
  sheets: null,
  camera: null,
});
