import * as v from 'valibot';
import {
  DEFAULT_SHEETS,
  LARGEST_SCALE,
  type SheetSettings,
  SMALLEST_SCALE,
} from '../../reports/sheet/settings.ts';
import { parseJson } from './parse-json.ts';
import { readPreference, writePreference } from './preferences.ts';

const KEY = 'print';

const scale = v.pipe(v.number(), v.integer(), v.minValue(LARGEST_SCALE), v.maxValue(SMALLEST_SCALE));

const schema = v.object({
  template: v.picklist(['decree', 'change', 'atlas']),
  of: v.union([v.picklist(['city', 'units']), v.array(v.pipe(v.number(), v.integer()))]),
  paper: v.picklist(['A4', 'A3', 'A2', 'A1', 'A0']),
  landscape: v.boolean(),
  scale: v.nullable(scale),
  plane: v.picklist(['utm', 'tm3']),
  planeGrid: v.boolean(),
  geographicGrid: v.boolean(),
  table: v.boolean(),
});

const kept = v.object({ project: v.nullable(v.string()), settings: schema });

/**
 * What was last chosen on this machine. Kelurahan are chosen by their place in a layer, so that choice is kept for the same
 * project only.
 */
export function readPrintSettings(project: string | null): SheetSettings {
  const parsed = v.safeParse(kept, parseJson(readPreference(KEY)));
  if (!parsed.success) return DEFAULT_SHEETS;
  const { settings } = parsed.output;
  return parsed.output.project === project || !Array.isArray(settings.of)
    ? settings
    : { ...settings, of: 'city' };
}

export const writePrintSettings = (project: string | null, settings: SheetSettings): void =>
  writePreference(KEY, JSON.stringify({ project, settings }));

/** "1:5.000", "5000", "5 000": a scale that a sheet can have, or null. */
export function parseScale(text: string): number | null {
  const digits = text.replace(/^\s*1\s*[:/]/, '').replace(/[\s.,]/g, '');
  if (!/^\d+$/.test(digits)) return null;
  const value = Number(digits);
  return value >= LARGEST_SCALE && value <= SMALLEST_SCALE ? value : null;
}
