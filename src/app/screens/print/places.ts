import type { ReportOverview } from '../../../workers/report-api.ts';

type Row = ReportOverview['rows'][number];

/** Kelurahan that a sheet can be made of, by name; the ground outside all of them last, where there is any. */
export function placesOf(overview: ReportOverview | null, outside: string): readonly Row[] {
  const withGround = overview?.rows.filter(({ beforeHa, afterHa }) => beforeHa > 0 || afterHa > 0) ?? [];
  const units = withGround
    .filter(({ unit }) => unit >= 0)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
  const rest = withGround.filter(({ unit }) => unit < 0).map((row) => ({ ...row, name: outside }));
  return [...units, ...rest];
}
