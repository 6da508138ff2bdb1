import type { Text } from '../../domain/text.ts';
import type { Report } from '../report.ts';
import { outsideWord } from '../words.ts';
import { hasGround } from './figure-tables.ts';
import type { SheetView } from './map-content.ts';
import { plainText } from './plain-text.ts';
import type { SheetSettings } from './settings.ts';
import { SHEET_WORDS } from './words.ts';

/** One map sheet of a document, before it is laid out. */
export interface SheetSpec {
  /** Index in the units, −1: outside all; null: the city. */
  readonly unit: number | null;
  readonly views: readonly SheetView[];
  /** Which table of areas it carries. */
  readonly table: 'units' | 'index' | 'unit' | 'areas';
  /** "Peta Perubahan Kawasan Kumuh". */
  readonly heading: Text;
  /** In lists and bookmarks. */
  readonly title: string;
  readonly level: 0 | 1;
}

const CHANGE_VIEWS: readonly SheetView[] = ['before', 'after', 'change'];

/** The map sheets that settings ask for, in order. Without kelurahan there is one, of all ground. */
export function sheetSpecs(report: Report, settings: SheetSettings): readonly SheetSpec[] {
  if (settings.template === 'decree')
    return unitsAsked(report, settings, 'after').map((unit) => decreeSheet(report, unit));
  if (settings.template === 'change')
    return unitsAsked(report, settings, 'both').map((unit) => changeSheet(report, unit, 0));
  return [indexSheet(report), ...unitsWithGround(report, 'both').map((unit) => changeSheet(report, unit, 1))];
}

const decreeSheet = (report: Report, unit: number | null): SheetSpec => ({
  unit,
  views: ['classes'],
  table: 'areas',
  heading: SHEET_WORDS.decreeTitle,
  title: titleOf(report, unit),
  level: 0,
});

const changeSheet = (report: Report, unit: number | null, level: 0 | 1): SheetSpec => ({
  unit,
  views: CHANGE_VIEWS,
  table: unit === null ? 'units' : 'unit',
  heading: SHEET_WORDS.changeTitle,
  title: titleOf(report, unit),
  level,
});

const indexSheet = (report: Report): SheetSpec => ({
  unit: null,
  views: ['change'],
  table: 'index',
  heading: SHEET_WORDS.atlasTitle,
  title: `${SHEET_WORDS.indexEntry[report.language]}: ${titleOf(report, null)}`,
  level: 0,
});

/** What a sheet of a unit (−1: outside; null: the city) is called: "Kraton", "Kota Pekalongan". */
function titleOf(report: Report, unit: number | null): string {
  if (unit === null) return plainText(report.heading.title);
  const name = unit < 0 ? undefined : report.units?.names[unit];
  return name === undefined ? outsideWord(report.balance)[report.language] : plainText(name);
}

function unitsAsked(
  report: Report,
  { of }: SheetSettings,
  ground: 'after' | 'both',
): readonly (number | null)[] {
  const count = report.units?.names.length ?? 0;
  if (of === 'city' || count === 0) return [null];
  if (of === 'units') return unitsWithGround(report, ground);
  const asked = of.filter((unit) => unit >= -1 && unit < count);
  return asked.length === 0 ? [null] : asked;
}

function unitsWithGround({ balance }: Report, ground: 'after' | 'both'): readonly number[] {
  const rows = [...balance.units.entries(), [-1, balance.outside] as const];
  return rows.flatMap(([unit, figures]) =>
    (ground === 'after' ? figures.afterHa !== 0 : hasGround(figures)) ? [unit] : [],
  );
}
