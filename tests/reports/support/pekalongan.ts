import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparisonJson } from '../../../src/reports/balance-json.ts';
import { sharedData } from '../../support/shared-data.ts';
import { run } from './tools.ts';

const MAIN = join(import.meta.dirname, '../../../src/cli/main.ts');

const file = (name: string): string => sharedData(`pekalongan/${name}`) ?? '';

const inputs = (): readonly string[] => [
  ...['--before', file('sk2020.kmz'), '--before-layer', 'Kum*', '--after', file('sk2024.kmz')],
  ...['--units', file('sk2020.kmz'), '--units-layer', 'Admin*', '--unit-name', 'Kelurahan'],
];

/** The command line in a process of its own, as a user runs it. */
export const deliniasi = (...argv: readonly string[]) =>
  run(process.execPath, '--import', import.meta.resolve('tsx'), MAIN, ...argv);

/** What `deliniasi compare` says: the figures that every paper must have. */
export function comparison(): ComparisonJson {
  const { status, stdout, stderr } = deliniasi('compare', ...inputs(), '--json', '-');
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Papers made by `deliniasi report` in a folder: full paths by extension, and the seconds it took. */
export function papers(folder: string, ...argv: readonly string[]) {
  const start = performance.now();
  const { status, stderr } = deliniasi(
    ...['report', ...inputs(), '--title', 'Kota Pekalongan', '--out', folder],
    ...argv,
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - start) / 1000;
  const made = readdirSync(folder).map((name) => join(folder, name));
  return { seconds, ending: (ending: string) => made.filter((path) => path.endsWith(ending)) };
}
