import type { Map as MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import type { Position } from '../geo/column.ts';
import { type Picked, pick } from './pick.ts';

export interface GestureEvents {
  readonly onPick: (picked: Picked) => void;
  /** At most once a frame. */
  readonly onPointer: (at: Position | null) => void;
}

/**
 * Turns what hands do on one map into events: click or tap picks, Enter picks the centre, the pointer is
 * told where it is. Picks only while `mayPick`: a tool in use has the hands. Returns a function that takes all listeners off again.
 */
export function listenToGestures(
  map: MapLibreMap,
  events: GestureEvents,
  mayPick: () => boolean,
): () => void {
  const canvas = map.getCanvas();
  let pointer: { point: Point; at: Position } | null = null;
  let frame = 0;

  const tell = (): void => {
    frame = 0;
    events.onPointer(pointer?.at ?? null);
    if (!mayPick()) canvas.style.cursor = '';
    if (!pointer || map.isMoving() || !mayPick()) return;
    const { unit, area } = pick(map, pointer.point);
    canvas.style.cursor = unit !== null || area ? 'pointer' : '';
  };
  const tellSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
  const move = ({ point, lngLat }: MapMouseEvent): void => {
    pointer = { point, at: [lngLat.lng, lngLat.lat] };
    tellSoon();
  };
  const leave = (): void => {
    pointer = null;
    tellSoon();
  };
  const click = ({ point }: MapMouseEvent): void => {
    if (mayPick()) events.onPick(pick(map, point));
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !mayPick()) return;
    event.preventDefault();
    events.onPick(pick(map, map.project(map.getCenter())));
  };

  map.on('mousemove', move);
  map.on('mouseout', leave);
  map.on('click', click);
  canvas.addEventListener('keydown', key);
  return () => {
    cancelAnimationFrame(frame);
    map.off('mousemove', move);
    map.off('mouseout', leave);
    map.off('click', click);
    canvas.removeEventListener('keydown', key);
  };
}
