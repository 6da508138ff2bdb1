import type { Geometry } from 'geojson';
import { featureCount, type MultiPolygonColumn } from '../../src/geo/column.ts';
import type { Time } from '../clock.ts';
import type { Engine, Part } from '../engine.ts';
import { geometryOf, toParts } from '../geojson.ts';
import { type Connection, runScript } from './postgres-session.ts';

/** Tables live in the session alone, uncompressed, so that no time goes into packing them. */
const TABLES = ['before', 'after', 'units'] as const;

const SETTINGS = [
  'set client_min_messages = warning;',
  'set max_parallel_workers_per_gather = 0;',
  'set jit = off;',
  "set work_mem = '256MB';",
  "set temp_buffers = '512MB';",
];

const BALANCE_TABLE = `create temp table balance (id integer, before geometry, after geometry,
  remaining geometry, reduced geometry, added geometry);
alter table balance ${['before', 'after', 'remaining', 'reduced', 'added']
  .map((part) => `alter column ${part} set storage external`)
  .join(', ')};`;

/** Dissolved ground of one state in a unit: areas wholly in it are not cut. */
const groundIn = (
  state: string,
): string => `(select ST_Union(case when ST_CoveredBy(s.geom, u.geom) then s.geom
    else ST_Intersection(s.geom, u.geom) end) from ${state} s where ST_Intersects(s.geom, u.geom))`;

/** Dissolved ground of one state outside all units. */
const groundOutside = (state: string): string => `(select ST_Union(ST_Difference(s.geom, coalesce(
    (select ST_Union(u.geom) from units u where u.geom && s.geom), 'POLYGON EMPTY'::geometry))) from ${state} s
    where not exists (select from units u where ST_CoveredBy(s.geom, u.geom)))`;

const BALANCE = `insert into balance
with ground as materialized (
  select u.id, ${groundIn('before')} as b, ${groundIn('after')} as a from units u
  union all
  select -1, ${groundOutside('before')}, ${groundOutside('after')}
)
select id, b, a, ST_Intersection(b, a),
  case when a is null then b else ST_Difference(b, a) end,
  case when b is null then a else ST_Difference(a, b) end
from ground;`;

/** The wall clock, and the ticks of processor time that this backend has used, where it may be asked. */
const CLOCK = `select 'clock', extract(epoch from clock_timestamp()),
  case when pg_has_role('pg_read_server_files', 'usage') and (pg_stat_file('/proc/self/stat', true)).size is not null
  then pg_read_file('/proc/self/stat') end;`;

const RESULT = ['before', 'after', 'remaining', 'reduced', 'added']
  .map(
    (part) =>
      `copy (select '${part}', id, ST_AsGeoJSON(${part}, 15) from balance where ${part} is not null) to stdout;`,
  )
  .join('\n');

/** PostGIS on a server that answers; each run loads the layers into a session of its own, untimed. */
export const postgis = (connection: Connection, version: string): Engine => ({
  name: `PostGIS ${version}`,
  how: 'One query on temporary tables with GiST indexes, no parallel workers: `ST_Union` of the areas in each kelurahan (those wholly in it uncut), `ST_Intersection` and two `ST_Difference`s a row. Loading and reading back are not timed.',
  async run({ before, after, units }) {
    const layers = [before, after, units].map(({ geometry }) => geometry);
    const script = [...SETTINGS, ...load(layers), BALANCE_TABLE, CLOCK, BALANCE, CLOCK, RESULT];
    const lines = (await runScript(connection, script)).split('\n').map((line) => line.split('\t'));
    const rows = featureCount(units.geometry) + 1;
    return { time: timeOf(lines), ground: () => toParts(rows, (part) => groundOf(lines, part, rows - 1)) };
  },
});

function* load(layers: readonly MultiPolygonColumn[]): Generator<string> {
  for (const [i, table] of TABLES.entries()) {
    yield `create temp table ${table}_text (id integer, json text);`;
    yield `copy ${table}_text from stdin;`;
    for (let f = 0; f < featureCount(layers[i]); f++)
      yield `${f}\t${JSON.stringify(geometryOf(layers[i], f))}`;
    yield '\\.';
    yield `create temp table ${table} (id integer, geom geometry);`;
    yield `alter table ${table} alter column geom set storage external;`;
    yield `insert into ${table} select id, ST_GeomFromGeoJSON(json) from ${table}_text;`;
    yield `create index on ${table} using gist (geom);`;
    yield `analyze ${table};`;
  }
}

/** The kernel's clock ticks a second, on every Linux in use. */
const TICKS_PER_SECOND = 100;

function timeOf(lines: readonly (readonly string[])[]): Time {
  const [start, end] = lines.filter(([kind]) => kind === 'clock');
  return {
    wall: Number(end[1]) - Number(start[1]),
    cpu: end[2] ? (ticks(end[2]) - ticks(start[2])) / TICKS_PER_SECOND : null,
  };
}

/** utime and stime of proc(5), the 14th and 15th field; the second, the name, is in brackets and may hold blanks. */
function ticks(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

const groundOf = (
  lines: readonly (readonly string[])[],
  part: Part,
  outside: number,
): Map<number, Geometry> =>
  new Map(
    lines
      .filter(([kind]) => kind === part)
      .map(([, id, json]): [number, Geometry] => [id === '-1' ? outside : Number(id), JSON.parse(json)]),
  );
