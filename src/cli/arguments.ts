import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../domain/result.ts';

/** What the user asked for on the command line. */
export interface CompareRequest {
  readonly before: LayerRequest;
  readonly after: LayerRequest;
  readonly units: LayerRequest | null;
  readonly unitName: string | null;
  readonly unitCode: string | null;
  readonly toleranceMetres: number;
  readonly method: Method;
  /** Path for the JSON, "-" for standard output, null for the table. */
  readonly json: string | null;
}

export interface LayerRequest {
  readonly file: string;
  readonly layer: string | null;
  readonly where: { readonly field: string; readonly value: string } | null;
  readonly epsg: number | null;
}

export const METHODS = ['geodesic-wgs84', 'utm', 'tm3', 'sphere'] as const;
type Method = (typeof METHODS)[number];

export type Command =
  | { readonly kind: 'compare'; readonly request: CompareRequest }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' };

const OPTIONS = {
  before: { type: 'string' },
  after: { type: 'string' },
  units: { type: 'string' },
  'before-layer': { type: 'string' },
  'after-layer': { type: 'string' },
  'units-layer': { type: 'string' },
  'before-where': { type: 'string' },
  'after-where': { type: 'string' },
  'unit-name': { type: 'string' },
  'unit-code': { type: 'string' },
  crs: { type: 'string' },
  method: { type: 'string', default: 'geodesic-wgs84' },
  tolerance: { type: 'string', default: '1' },
  json: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Reads the command line; a failure is one line for the user. */
export function readArguments(argv: readonly string[]): Result<Command, string> {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help || (positionals.length === 0 && argv.length === 0)) return ok({ kind: 'help' });
  if (values.version) return ok({ kind: 'version' });
  if (positionals.length !== 1 || positionals[0] !== 'compare')
    return fail(`unknown command "${positionals.join(' ')}"; the one there is: compare`);
  return compareRequest(values);
}

type Values = ReturnType<typeof parseStrict>['values'];

const parseStrict = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });

function parse(argv: readonly string[]): Result<ReturnType<typeof parseStrict>, string> {
  try {
    return ok(parseStrict(argv));
  } catch (error) {
    return fail(error instanceof Error ? error.message.split('\n')[0] : String(error));
  }
}

function compareRequest(values: Values): Result<Command, string> {
  const { before, after, units } = values;
  if (before === undefined || after === undefined) return fail('compare needs --before and --after');
  const tolerance = Number(values.tolerance.replace(',', '.'));
  if (!(tolerance >= 0 && tolerance <= 100)) return fail('--tolerance is metres, from 0 to 100');
  const method = METHODS.find((known) => known === values.method);
  if (!method) return fail(`--method is one of ${METHODS.join(', ')}`);
  const epsg = epsgOf(values.crs);
  if (Number.isNaN(epsg)) return fail('--crs is an EPSG code, such as 32749 or EPSG:32749');
  const wheres = [whereOf(values['before-where']), whereOf(values['after-where'])];
  if (wheres.includes('wrong')) return fail('--before-where and --after-where look like "field=value"');
  const [beforeWhere, afterWhere] = wheres.map((where) => (where === 'wrong' ? null : where));
  const layer = (name: string | undefined): string | null => name ?? null;
  return ok({
    kind: 'compare',
    request: {
      before: { file: before, layer: layer(values['before-layer']), where: beforeWhere, epsg },
      after: { file: after, layer: layer(values['after-layer']), where: afterWhere, epsg },
      units: units === undefined ? null : { file: units, layer: layer(values['units-layer']), where: null, epsg },
      unitName: values['unit-name'] ?? null,
      unitCode: values['unit-code'] ?? null,
      toleranceMetres: tolerance,
      method,
      json: values.json ?? null,
    },
  });
}

/** Null when none is given, NaN when it is not a code. */
function epsgOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const match = /^(?:epsg:)?(\d{4,6})$/i.exec(text.trim());
  return match ? Number(match[1]) : Number.NaN;
}

function whereOf(text: string | undefined): LayerRequest['where'] | 'wrong' {
  if (text === undefined) return null;
  const cut = text.indexOf('=');
  return cut > 0 ? { field: text.slice(0, cut).trim(), value: text.slice(cut + 1).trim() } : 'wrong';
}
