import { provinceIn } from '../domain/province.ts';
import type { Report } from './report.ts';

const known = new WeakMap<Report, string | null>();

/** The province that the files of a report tell, sought once for all its sheets; null where they do not. */
export function provinceOf(report: Report): string | null {
  const found = known.get(report);
  if (found !== undefined) return found;
  const areas = [...report.after.areas, ...report.before.areas];
  const province = provinceIn(
    areas.map(({ attributes }) => attributes),
    [...(report.units?.codes ?? []), ...areas.map(({ kelurahanCode }) => kelurahanCode)],
  );
  known.set(report, province);
  return province;
}
