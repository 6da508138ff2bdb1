import { type BenchOptions, readArguments, type Size, USAGE } from './arguments.ts';
import type { Engine } from './engine.ts';
import { hastyMapshaper, mapshaperEngine } from './engines/mapshaper.ts';
import { ours } from './engines/ours.ts';
import { postgis } from './engines/postgis.ts';
import { findServer, type Server, startServer } from './engines/postgres-server.ts';
import { turf } from './engines/turf.ts';
import { type MadeCity, makeCity } from './make-city.ts';
import { measureOurs, measurePeer } from './measure.ts';
import { taskWithin, wholeTask } from './sample.ts';
import { report, type SizeResult } from './table.ts';
import { writePage } from './write-page.ts';

/** Turf is given so many kelurahan as it can do in this time, unless it is to do all. */
const TURF_SECONDS = 60;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let options: BenchOptions;
  try {
    options = readArguments(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}\n`);
    return 1;
  }
  const server = await serverFor(options);
  try {
    await run(options, server);
  } finally {
    server?.stop();
  }
  return 0;
}

async function serverFor({ peers, startPostgis }: BenchOptions): Promise<Server | null> {
  if (!peers.has('postgis')) return null;
  const server = startPostgis ? await startServer() : await findServer();
  if (!server) say('PostGIS is left out: no server answers (PGHOST etc.); --postgis starts one.');
  return server;
}

async function run(options: BenchOptions, server: Server | null): Promise<void> {
  const engines = enginesFor(options, server);
  await warmUp([ours, ...engines]);
  const results: SizeResult[] = [];
  for (const size of options.sizes) results.push(await measureSize(size, engines, options.full));
  const text = report(results);
  process.stdout.write(`${text}\n`);
  if (options.write) writePage(text);
}

function enginesFor({ peers }: BenchOptions, server: Server | null): Engine[] {
  const engines: Engine[] = [];
  if (server) engines.push(postgis(server.connection, server.version));
  if (peers.has('mapshaper')) engines.push(mapshaperEngine, hastyMapshaper);
  if (peers.has('turf')) engines.push(turf);
  return engines;
}

/** Code that has run before runs faster: each engine does a small city first. */
async function warmUp(engines: readonly Engine[]): Promise<void> {
  const task = wholeTask(makeCity(60, 2));
  for (const engine of engines) await engine.run(task);
}

async function measureSize(size: Size, engines: readonly Engine[], full: boolean): Promise<SizeResult> {
  const city = makeCity(size.polygons);
  say(`${size.name}: ours`);
  const own = await measureOurs(wholeTask(city));
  const peers = [];
  for (const engine of engines) {
    say(`${size.name}: ${engine.name}`);
    peers.push(await measurePeer(engine, await taskFor(engine, city, full)));
  }
  return { size, city, own, peers };
}

async function taskFor(engine: Engine, city: MadeCity, full: boolean) {
  return engine === turf && !full ? await taskWithin(turf, city, TURF_SECONDS) : wholeTask(city);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
