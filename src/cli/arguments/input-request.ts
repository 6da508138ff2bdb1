import type { AreaMethod } from '../../comparison/balance.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { choice } from './choice.ts';
import type { CommandName, Values } from './options.ts';

/** What is compared, and how: the same for every command. */
export interface InputRequest {
  readonly from: FilesRequest | ProjectRequest;
  /** A BA minute of the SK before or after: the state that it left; null: the SK as decreed. */
  readonly beforeMinute: string | null;
  readonly afterMinute: string | null;
  /** Null, as below: as the project has it, or the default. */
  readonly method: AreaMethod | null;
  readonly toleranceMetres: number | null;
}

/** Files as they came from others. */
export interface FilesRequest {
  readonly kind: 'files';
  readonly before: LayerRequest;
  readonly after: LayerRequest;
  readonly units: LayerRequest | null;
  readonly unitName: string | null;
  readonly unitCode: string | null;
  /** More SKs of the city, for its timeline. */
  readonly states: readonly LayerRequest[];
}

/** A project file, and SKs of it by name or year; null: as chosen in the project. */
export interface ProjectRequest {
  readonly kind: 'project';
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface LayerRequest {
  readonly file: string;
  readonly layer: string | null;
  readonly where: { readonly field: string; readonly value: string } | null;
  readonly epsg: number | null;
}

const METHODS = ['geodesic-wgs84', 'utm', 'tm3', 'sphere'] as const;

export function inputRequest(command: CommandName, values: Values): Result<InputRequest, Text> {
  const tolerance = toleranceOf(values.tolerance);
  if (!tolerance.ok) return tolerance;
  const method = values.method === undefined ? ok(null) : choice('method', values.method, METHODS);
  if (!method.ok) return method;
  const from = values.project === undefined ? filesRequest(command, values) : projectRequest(values);
  if (!from.ok) return from;
  return ok({
    from: from.value,
    beforeMinute: values['before-ba'] ?? null,
    afterMinute: values['after-ba'] ?? null,
    method: method.value,
    toleranceMetres: tolerance.value,
  });
}

/** What a project file holds already. */
const OF_FILES = [
  ...(['units', 'before-layer', 'after-layer', 'units-layer', 'before-where', 'after-where'] as const),
  ...(['unit-name', 'unit-code', 'crs', 'state'] as const),
] as const;

function projectRequest(values: Values): Result<ProjectRequest, Text> {
  const stray = OF_FILES.find((name) => values[name] !== undefined);
  if (stray !== undefined)
    return fail({
      id: `--${stray} tidak berlaku dengan --project: SK dan batas kelurahan sudah ada di berkas proyek.`,
      en: `--${stray} does not go with --project: the project file holds the SKs and boundaries.`,
    });
  const { project = '', before, after } = values;
  return ok({ kind: 'project', file: project, before: before ?? null, after: after ?? null });
}

function filesRequest(command: CommandName, values: Values): Result<FilesRequest, Text> {
  const { before, after, units } = values;
  if (before === undefined || after === undefined)
    return fail({
      id: `${command} memerlukan --before <berkas> dan --after <berkas>, atau --project <berkas>.`,
      en: `${command} needs --before <file> and --after <file>, or --project <file>.`,
    });
  const epsg = epsgOf(values.crs);
  if (!epsg.ok) return epsg;
  const conditions = conditionsOf(values);
  if (!conditions.ok) return conditions;
  const layer = (file: string, name?: string, where: Where = null): LayerRequest => ({
    file,
    layer: name ?? null,
    where,
    epsg: epsg.value,
  });
  return ok({
    kind: 'files',
    before: layer(before, values['before-layer'], conditions.value.before),
    after: layer(after, values['after-layer'], conditions.value.after),
    units: units === undefined ? null : layer(units, values['units-layer']),
    unitName: values['unit-name'] ?? null,
    unitCode: values['unit-code'] ?? null,
    states: (values.state ?? []).map((file) => layer(file)),
  });
}

function toleranceOf(given: string | undefined): Result<number | null, Text> {
  if (given === undefined) return ok(null);
  const tolerance = Number(given.replace(',', '.'));
  if (given.trim() !== '' && tolerance >= 0 && tolerance <= 100) return ok(tolerance);
  return fail({
    id: '--tolerance adalah meter, dari 0 sampai 100.',
    en: '--tolerance is metres, from 0 to 100.',
  });
}

function epsgOf(given: string | undefined): Result<number | null, Text> {
  if (given === undefined) return ok(null);
  const code = /^(?:epsg:)?(\d{4,6})$/i.exec(given.trim());
  if (code) return ok(Number(code[1]));
  return fail({
    id: '--crs adalah kode EPSG, misalnya 32749 atau EPSG:32749.',
    en: '--crs is an EPSG code, such as 32749 or EPSG:32749.',
  });
}

type Where = LayerRequest['where'];

function conditionsOf(values: Values): Result<{ readonly before: Where; readonly after: Where }, Text> {
  const before = whereOf(values['before-where']);
  const after = whereOf(values['after-where']);
  if (before !== undefined && after !== undefined) return ok({ before, after });
  return fail({
    id: '--before-where dan --after-where berbentuk "kolom=nilai".',
    en: '--before-where and --after-where look like "field=value".',
  });
}

/** Undefined where the text has not the form "field=value". */
function whereOf(text: string | undefined): Where | undefined {
  if (text === undefined) return null;
  const cut = text.indexOf('=');
  return cut > 0 ? { field: text.slice(0, cut).trim(), value: text.slice(cut + 1).trim() } : undefined;
}
