import { fail, ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import {
  DEFAULT_SHEETS,
  LARGEST_SCALE,
  type SheetSettings,
  SMALLEST_SCALE,
} from '../../reports/sheet/settings.ts';
import { choice } from './choice.ts';
import type { Values } from './options.ts';

/** The ground a paper or a picture is of; names are looked up when the boundaries are read. */
export type Extent = 'city' | 'units' | { readonly names: readonly string[] };

export type SheetRequest = Omit<SheetSettings, 'of'>;

const TEMPLATES = ['atlas', 'change', 'decree'] as const;
const PAPERS = ['A3', 'A4', 'A2', 'A1', 'A0'] as const;
const PLANES = ['utm', 'tm3'] as const;

/** How map sheets are to be: an atlas on A3, if nothing else is said. */
export function sheetRequest(values: Values): Result<SheetRequest, Text> {
  const template = choice('template', values.template, TEMPLATES);
  if (!template.ok) return template;
  const paper = choice('paper', values.paper, PAPERS);
  if (!paper.ok) return paper;
  const plane = choice('plane', values.plane, PLANES);
  if (!plane.ok) return plane;
  const scale = scaleOf(values.scale);
  if (!scale.ok) return scale;
  const { planeGrid, geographicGrid, table } = DEFAULT_SHEETS;
  return ok({
    template: template.value,
    paper: paper.value,
    landscape: values.portrait !== true,
    scale: scale.value,
    plane: plane.value,
    planeGrid,
    geographicGrid,
    table,
  });
}

/** "5000", "5.000", "1:5000" or "fit". */
function scaleOf(given: string | undefined): Result<number | null, Text> {
  if (given === undefined || given.trim().toLowerCase() === 'fit') return ok(null);
  const digits = /^(?:1:)?(\d{1,3}(?:\.\d{3})+|\d+)$/.exec(given.trim());
  const scale = digits ? Number(digits[1].replaceAll('.', '')) : Number.NaN;
  if (scale >= LARGEST_SCALE && scale <= SMALLEST_SCALE) return ok(scale);
  return fail({
    id: `--scale adalah penyebut skala, dari ${LARGEST_SCALE} sampai ${SMALLEST_SCALE} (5000 untuk 1:5.000), atau fit.`,
    en: `--scale is the denominator of a scale, from ${LARGEST_SCALE} to ${SMALLEST_SCALE} (5000 for 1:5,000), or fit.`,
  });
}

/** "city", "units", or names or codes of kelurahan between commas. */
export function extentOf(given: string | undefined): Result<Extent, Text> {
  const word = given?.trim().toLowerCase() ?? 'city';
  if (word === 'city' || word === 'units') return ok(word);
  const names = (given ?? '').split(',').map((name) => name.trim());
  if (names.every((name) => name !== '')) return ok({ names });
  return fail({
    id: '--of adalah city, units, atau nama kelurahan yang dipisahkan koma.',
    en: '--of is city, units, or names of kelurahan between commas.',
  });
}
