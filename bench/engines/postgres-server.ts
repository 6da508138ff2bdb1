import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from './postgres-session.ts';
import { runScript } from './postgres-session.ts';

export interface Server {
  readonly connection: Connection;
  /** "3.3 (GEOS 3.11.1)". */
  readonly version: string;
  stop(): void;
}

/** The server that PGHOST and the like name (or the usual one), if it answers and has PostGIS; else null. */
export async function findServer(): Promise<Server | null> {
  try {
    return { connection: {}, version: await postgisVersion({}), stop: () => undefined };
  } catch {
    return null;
  }
}

/**
 * A server of its own in a temporary folder, reached by a socket there alone; `stop` ends and removes it. Debian's
 * packages are installed when they are missing and this process may (root). Throws when they cannot be had.
 */
export async function startServer(): Promise<Server> {
  installPackages();
  const folder = mkdtempSync(join(tmpdir(), 'deliniasi-postgis-'));
  const owner = postgresUser();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const run = (program: string, ...options: readonly string[]) =>
    execFileSync(join(BIN, program), options, { ...owner, cwd: folder, stdio: 'ignore' });
  const stop = () => {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', 'stop', '-D', data, '-m', 'immediate', '-w');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync');
    const settings = `-k ${folder} -c listen_addresses= -c fsync=off -c shared_buffers=512MB`;
    run('pg_ctl', 'start', '-D', data, '-l', join(folder, 'log'), '-w', '-o', settings);
    const connection = { PGHOST: folder, PGPORT: '5432', PGUSER: 'postgres', PGDATABASE: 'postgres' };
    await runScript(connection, ['create extension postgis;']);
    return { connection, version: await postgisVersion(connection), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

const BIN = '/usr/lib/postgresql/15/bin';
const PACKAGES = ['postgresql-15', 'postgresql-15-postgis-3'];

function installPackages(): void {
  if (existsSync(join(BIN, 'postgres')) && existsSync(join(BIN, '../lib/postgis-3.so'))) return;
  if (process.getuid?.() !== 0) throw new Error(`Please install ${PACKAGES.join(' and ')} first.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
    stdio: 'inherit',
    env,
  });
}

/** PostgreSQL will not run as root: then it runs as the user that its package made. */
function postgresUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function postgisVersion(connection: Connection): Promise<string> {
  const answer = await runScript(connection, [
    "select extversion from pg_extension where extname = 'postgis';",
    'select postgis_geos_version();',
  ]);
  const [postgis, geos] = answer.trim().split('\n');
  return `${postgis} (GEOS ${geos.split('-')[0]})`;
}
