import type { Figures, UnitBalance } from '../../comparison/balance.ts';
import { CHANGE_COLOURS, SLUM_OUTLINE } from '../../domain/change-colours.ts';
import { formatHectares } from '../../domain/format.ts';
import type { Text } from '../../domain/text.ts';
import { columnBounds, emptyColumn, type MultiPolygonColumn } from '../../geo/column.ts';
import { labelPoint } from '../../geo/label-point.ts';
import { areaCountLine } from '../area-counts.ts';
import type { Report } from '../report.ts';
import { outsideWord, WORDS } from '../words.ts';
import { packColumn, steps } from './pack.ts';
import type { ViewerData, ViewerRow } from './viewer-data.ts';
import { PAGE_WORDS } from './words.ts';

/**
 * Geometry and words of the page's map. The viewer computes no figure: they come as they are shown.
 *
 * @param tolerance metres by which lines may be moved to have fewer vertices
 */
export function viewerContent(report: Report, tolerance: number): ViewerData {
  const { before, after, ground, units } = report;
  const origin = originOf(report);
  const { remaining, reduced, added } = CHANGE_COLOURS;
  const packed = (column: MultiPolygonColumn): string => packColumn(column, origin, tolerance);
  return {
    origin,
    before: packed(before.state.geometry),
    after: packed(after.state.geometry),
    ground: {
      remaining: packed(ground.remaining),
      reduced: packed(ground.reduced),
      added: packed(ground.added),
    },
    units: packed(units?.geometry ?? emptyColumn()),
    rows: viewerRows(report, origin),
    colours: { remaining, reduced, added, outline: SLUM_OUTLINE },
  };
}

type Origin = ViewerData['origin'];

function originOf({ before, after }: Report): Origin {
  const bounds = columnBounds(before.state.geometry) ?? columnBounds(after.state.geometry);
  if (bounds === null) return [0, 0];
  const [west, south, east, north] = bounds;
  return [steps((west + east) / 2), steps((south + north) / 2)];
}

function viewerRows(report: Report, origin: Origin): readonly ViewerRow[] {
  const { balance, units, heading, language } = report;
  const all = [...balance.units, { ...balance.outside, name: outsideWord(balance)[language] }];
  return all.map((row, index): ViewerRow => {
    const at = units === null || index >= balance.units.length ? null : labelPoint(units.geometry, index);
    return {
      name: row.name,
      place: row.kecamatan === null ? heading.title : `Kec. ${row.kecamatan} · ${heading.title}`,
      label: at === null ? null : [steps(at[0]) - origin[0], steps(at[1]) - origin[1]],
      figures: cardFigures(report, row),
      remark: cardRemark(report, row, index < balance.units.length ? index : -1),
    };
  });
}

/** The lines of a card: of a kelurahan, or of the city. */
export function cardFigures({ heading }: Report, row: Figures): ViewerRow['figures'] {
  const same = (name: string): Text => ({ id: name, en: name });
  const figure = (kind: string, name: Text, hectares: number) => ({
    kind,
    name,
    figure: formatHectares(hectares),
  });
  return [
    figure('before', same(heading.before), row.beforeHa),
    figure('reduced', WORDS.reduced, row.reducedHa),
    figure('remaining', WORDS.remaining, row.remainingHa),
    figure('added', WORDS.added, row.addedHa),
    figure('after', same(heading.after), row.afterHa),
  ];
}

function cardRemark({ balance }: Report, row: UnitBalance, unit: number): Text {
  const stated = [row.statedBeforeHa, row.statedAfterHa].map((hectares) =>
    hectares === null ? '–' : formatHectares(hectares),
  );
  const say = (language: 'id' | 'en') => {
    const counts = areaCountLine(balance, unit, language);
    const areas = counts === '' ? '' : `${PAGE_WORDS.areas[language]}: ${counts}. `;
    return `${areas}${PAGE_WORDS.stated[language]}: ${stated.join(' → ')}.`;
  };
  return { id: say('id'), en: say('en') };
}
