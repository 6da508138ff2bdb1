import type { AreaMethod } from '../../../../comparison/balance.ts';
import type { AreaId } from '../../../../domain/delineation.ts';
import type { ShapeFigures } from '../../../../workers/draw-api.ts';

/**
 * The figures of the chosen areas together, as they are in the hand; of what is drawn anew where none of them is in the hand.
 * Neighbours that move along are not counted. Null: there is nothing to show.
 */
export function shownFigures(
  shapes: readonly ShapeFigures[],
  chosen: readonly AreaId[],
): Omit<ShapeFigures, 'id'> | null {
  const wanted = new Set(chosen);
  const own = shapes.filter(({ id }) => wanted.has(id));
  const shown = own.length > 0 ? own : shapes.slice(0, 1);
  if (shown.length === 0) return null;
  const sum = (figure: (of: ShapeFigures) => number) =>
    shown.reduce((total, each) => total + figure(each), 0);
  const hectares = (method: AreaMethod) => sum((each) => each.hectares[method]);
  return {
    hectares: {
      'geodesic-wgs84': hectares('geodesic-wgs84'),
      utm: hectares('utm'),
      tm3: hectares('tm3'),
      sphere: hectares('sphere'),
    },
    perimeterMetres: sum((each) => each.perimeterMetres),
    vertices: sum((each) => each.vertices),
    parts: sum((each) => each.parts),
    holes: sum((each) => each.holes),
  };
}
