import { areaFill, areaGround, areaOutline } from './area-layers.ts';
import { changeFills, hatchImageName } from './change-layers.ts';
import { drawingFills, drawingOutlines } from './drawing-layers.ts';
import { type MapPalette, mapPalette } from './palette.ts';
import type { MapScene } from './scene.ts';
import type { PaneRole } from './sources.ts';
import type { LayerSpecification } from './style-types.ts';
import {
  dimmedUnits,
  LARGE_WALL_NAMES,
  selectedUnit,
  unitBoundaries,
  unitBoundaryRim,
  unitNames,
  WALL_NAMES,
} from './unit-layers.ts';

/** Layers that answer the pointer, topmost first. */
export const UNIT_PICK_LAYER = 'units-fill';
export const AREA_PICK_LAYERS = [
  'draw-edited-fill',
  'draw-after-fill',
  'after-ground',
  'before-ground',
  'after-fill',
  'before-fill',
] as const;

/**
 * Every layer of one map, bottom first. The list and its order never change: what a scene does not show
 * is there with `visibility: none`.
 */
export function mapLayers(scene: MapScene, role: PaneRole): readonly LayerSpecification[] {
  const palette = mapPalette(scene.dark);
  const drawing = scene.drawing !== undefined;
  const overlay = scene.mode === 'overlay';
  const shown = {
    before: !drawing && role === 'primary',
    after: !drawing && (overlay || role === 'secondary'),
  };
  const overPicture = scene.backdrops?.some(({ opacity }) => opacity > 0) === true;
  const drawn = {
    palette,
    shown: drawing && role === 'primary',
    cleared: hatchImageName('cleared', scene.dark),
  };
  return [
    { id: 'paper', type: 'background', paint: { 'background-color': palette.paper } },
    {
      id: UNIT_PICK_LAYER,
      type: 'fill',
      source: 'units',
      paint: { 'fill-color': palette.paper, 'fill-opacity': 0 },
    },
    areaFill('before', palette, shown.before && !overlay),
    areaFill('after', palette, shown.after && !overlay),
    areaGround('before', palette, shown.before && overlay),
    areaGround('after', palette, shown.after && overlay),
    ...changeFills(palette, scene, !drawing && overlay && role === 'primary'),
    ...drawingFills(drawn),
    dimmedUnits(palette, scene.highlight.unit),
    areaOutline('before', palette, shown.before),
    areaOutline('after', palette, shown.after),
    ...drawingOutlines(drawn, overPicture),
    unitBoundaryRim(palette, overPicture),
    unitBoundaries(palette),
    ...selectedUnit(palette, scene.highlight.unit),
    unitNames('unit-names', 1, palette, scene.onWall !== true),
    unitNames('unit-names-on-wall', WALL_NAMES, palette, scene.onWall === true && !scene.onLargeWall),
    unitNames(
      'unit-names-on-large-wall',
      LARGE_WALL_NAMES,
      palette,
      scene.onWall === true && scene.onLargeWall === true,
    ),
    ...problemMarker(palette),
  ];
}

function problemMarker(palette: MapPalette): LayerSpecification[] {
  const ring = (id: string, color: string, width: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: 'problem',
    paint: {
      'circle-radius': 13,
      'circle-opacity': 0,
      'circle-stroke-color': color,
      'circle-stroke-width': width,
    },
  });
  return [
    ring('problem-halo', palette.paper, 6),
    ring('problem-ring', palette.problem, 3),
    {
      id: 'problem-dot',
      type: 'circle',
      source: 'problem',
      paint: { 'circle-radius': 3, 'circle-color': palette.problem },
    },
  ];
}
