import { formatDecimal } from '../domain/format.ts';
import { type Problem, problem } from '../domain/note.ts';
import { type Bounds, columnBounds } from '../geo/column.ts';
import type { Report } from './report.ts';

/** Degrees of longitude from side to side; further from its middle a transverse Mercator plane has no place for a point. */
const WIDEST = 120;

/**
 * Why no map can be drawn of a report: its shapes lie on different sides of the globe, as they do where a file gives wrong coordinates
 * or crosses the 180th meridian. Null where one can.
 */
export function mapProblem({ before, after, units }: Report): Problem | null {
  const columns = [before.state.geometry, after.state.geometry, ...(units === null ? [] : [units.geometry])];
  const boxes = columns.map(columnBounds).filter((box): box is Bounds => box !== null);
  const [west, east] = [Math.min(...boxes.map((box) => box[0])), Math.max(...boxes.map((box) => box[2]))];
  if (boxes.length === 0 || east - west <= WIDEST) return null;
  const [from, to] = [west, east].map((degrees) => formatDecimal(degrees, 2));
  return problem('map-too-wide', {
    id: `Peta tidak dapat dibuat: bentuknya terbentang dari bujur ${from}° sampai ${to}°. Periksa koordinat di berkas asal; yang dapat dibuat tanpa peta ialah CSV, XLSX, dan DOCX.`,
    en: `No map can be made: the shapes stretch from longitude ${from}° to ${to}°. Check the coordinates of the files; without maps there are CSV, XLSX and DOCX.`,
  });
}
