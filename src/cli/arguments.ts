import { parseArgs } from 'node:util';
import type { AreaMethod } from '../comparison/balance.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Language, Text } from '../domain/text.ts';

/** What the user asked for on the command line. */
export interface CompareRequest {
  readonly before: LayerRequest;
  readonly after: LayerRequest;
  readonly units: LayerRequest | null;
  readonly unitName: string | null;
  readonly unitCode: string | null;
  readonly toleranceMetres: number;
  readonly method: AreaMethod;
  /** Path for the JSON, "-" for standard output, null for the table. */
  readonly json: string | null;
}

export interface LayerRequest {
  readonly file: string;
  readonly layer: string | null;
  readonly where: { readonly field: string; readonly value: string } | null;
  readonly epsg: number | null;
}

export type Command =
  | { readonly kind: 'compare'; readonly request: CompareRequest; readonly language: Language }
  | { readonly kind: 'help'; readonly language: Language };

const METHODS: readonly AreaMethod[] = ['geodesic-wgs84', 'utm', 'tm3', 'sphere'];

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
  lang: { type: 'string', default: 'id' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line; a failure is one line for the user. */
export function readArguments(argv: readonly string[]): Result<Command, Text> {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const language = values.lang === 'en' ? 'en' : 'id';
  if (values.help || argv.length === 0) return ok({ kind: 'help', language });
  if (positionals.length !== 1 || positionals[0] !== 'compare')
    return fail({
      id: `Perintah "${positionals.join(' ')}" tidak dikenal; yang ada: compare. Lihat --help.`,
      en: `Unknown command "${positionals.join(' ')}"; the one there is: compare. See --help.`,
    });
  const request = compareRequest(values);
  return request.ok ? ok({ kind: 'compare', request: request.value, language }) : request;
}

const parseStrict = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });

type Parsed = ReturnType<typeof parseStrict>;

function parse(argv: readonly string[]): Result<Parsed, Text> {
  try {
    return ok(parseStrict(argv));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return fail({ id: `Pilihan tidak dikenal atau tanpa nilai: ${reason}`, en: reason });
  }
}

function compareRequest(values: Parsed['values']): Result<CompareRequest, Text> {
  const { before, after, units } = values;
  if (before === undefined || after === undefined)
    return fail({
      id: 'compare memerlukan --before <berkas> dan --after <berkas>.',
      en: 'compare needs --before <file> and --after <file>.',
    });
  const tolerance = Number(values.tolerance.replace(',', '.'));
  if (values.tolerance.trim() === '' || !(tolerance >= 0 && tolerance <= 100))
    return fail({
      id: '--tolerance adalah meter, dari 0 sampai 100.',
      en: '--tolerance is metres, from 0 to 100.',
    });
  const method = METHODS.find((known) => known === values.method);
  if (!method)
    return fail({
      id: `--method adalah salah satu dari ${METHODS.join(', ')}.`,
      en: `--method is one of ${METHODS.join(', ')}.`,
    });
  const shared = sharedOptions(values);
  if (!shared.ok) return shared;
  const { epsg, beforeWhere, afterWhere } = shared.value;
  const layer = (name: string | undefined): string | null => name ?? null;
  return ok({
    before: { file: before, layer: layer(values['before-layer']), where: beforeWhere, epsg },
    after: { file: after, layer: layer(values['after-layer']), where: afterWhere, epsg },
    units:
      units === undefined ? null : { file: units, layer: layer(values['units-layer']), where: null, epsg },
    unitName: values['unit-name'] ?? null,
    unitCode: values['unit-code'] ?? null,
    toleranceMetres: tolerance,
    method,
    json: values.json ?? null,
  });
}

type Where = LayerRequest['where'];

function sharedOptions(
  values: Parsed['values'],
): Result<{ epsg: number | null; beforeWhere: Where; afterWhere: Where }, Text> {
  const code = values.crs === undefined ? null : /^(?:epsg:)?(\d{4,6})$/i.exec(values.crs.trim());
  if (values.crs !== undefined && !code)
    return fail({
      id: '--crs adalah kode EPSG, misalnya 32749 atau EPSG:32749.',
      en: '--crs is an EPSG code, such as 32749 or EPSG:32749.',
    });
  const [beforeWhere, afterWhere] = [values['before-where'], values['after-where']].map(whereOf);
  if (beforeWhere === undefined || afterWhere === undefined)
    return fail({
      id: '--before-where dan --after-where berbentuk "kolom=nilai".',
      en: '--before-where and --after-where look like "field=value".',
    });
  return ok({ epsg: code ? Number(code[1]) : null, beforeWhere, afterWhere });
}

/** Undefined where the text has not the form "field=value". */
function whereOf(text: string | undefined): Where | undefined {
  if (text === undefined) return null;
  const cut = text.indexOf('=');
  return cut > 0 ? { field: text.slice(0, cut).trim(), value: text.slice(cut + 1).trim() } : undefined;
}
