import type { MultiPolygonColumn } from '../../../geo/column.ts';
import type { Report, ReportSide } from '../../report.ts';

/** A report whose ground lies elsewhere, by degrees; its figures stay as they are. */
export function movedReport(report: Report, east: number, north: number): Report {
  const moved = (column: MultiPolygonColumn): MultiPolygonColumn => ({
    ...column,
    coordinates: column.coordinates.map((value, i) => value + (i % 2 === 0 ? east : north)),
  });
  const side = (each: ReportSide): ReportSide => ({
    ...each,
    state: { ...each.state, geometry: moved(each.state.geometry) },
  });
  const { ground, units } = report;
  return {
    ...report,
    before: side(report.before),
    after: side(report.after),
    units: units && { ...units, geometry: moved(units.geometry) },
    ground: {
      remaining: moved(ground.remaining),
      reduced: moved(ground.reduced),
      added: moved(ground.added),
      uncertainReduced: moved(ground.uncertainReduced),
      uncertainAdded: moved(ground.uncertainAdded),
    },
  };
}
