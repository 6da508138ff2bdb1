import { spawn } from 'node:child_process';

/** Where a server answers, as the variables that every PostgreSQL client reads. */
export type Connection = Readonly<Record<string, string>>;

/**
 * Runs a script in one session of psql and gives what it prints, a line a row, columns parted by tabs.
 * Throws what psql says at the first error.
 */
export function runScript(connection: Connection, script: Iterable<string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = ['-X', '-q', '-A', '-t', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-f', '-'];
    const psql = spawn('psql', options, { env: { ...process.env, ...connection } });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    psql.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    psql.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    psql.stdin.on('error', () => undefined);
    psql.on('error', reject);
    psql.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(output).toString());
      else reject(new Error(`psql: ${Buffer.concat(errors).toString().trim()}`));
    });
    for (const line of script) psql.stdin.write(`${line}\n`);
    psql.stdin.end();
  });
}
