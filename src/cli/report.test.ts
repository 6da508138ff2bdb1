import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, 'main.ts');
const CITY = join(import.meta.dirname, '../../data/singkawang');
const ARGV = ['--import', import.meta.resolve('tsx'), MAIN, 'report'];
const INPUTS = [
  ...['--before', join(CITY, 'sk-2016.geojson'), '--after', join(CITY, 'sk-2020.geojson')],
  ...['--units', join(CITY, 'kelurahan.geojson')],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliniasi-laporan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [...ARGV, ...argv], { cwd: folder, encoding: 'utf8' });

describe('deliniasi report in a terminal', { timeout: 180_000 }, () => {
  it('writes what was asked for, one line a file, and refuses to write it over', () => {
    const first = run(...INPUTS, '--csv', '--svg', '--picture', 'timeline', '--out', 'satu');
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    const names = readdirSync(join(folder, 'satu')).sort();
    expect(names).toHaveLength(2);
    const lines = first.stdout.trim().split('\n');
    expect(lines.map((line) => line.split('  ')[0]).sort()).toEqual(names.map((name) => join('satu', name)));
    for (const line of lines) expect(line).toMatch(/ {2}\d+,\d (?:kB|MB)$/);

    const csv = names.find((name) => name.endsWith('.csv')) ?? '';
    writeFileSync(join(folder, 'satu', csv), 'milik saya');
    const second = run(...INPUTS, '--csv', '--out', 'satu');
    expect(second.status).toBe(1);
    expect(second.stdout).toBe('');
    expect(second.stderr).toContain('--force');
    expect(readFileSync(join(folder, 'satu', csv), 'utf8')).toBe('milik saya');
  });

  it('tells the public story of Singkawang: the minutes are in its files', () => {
    const { status, stderr } = run(...INPUTS, '--svg', '--picture', 'timeline', '--out', 'cerita');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [name] = readdirSync(join(folder, 'cerita'));
    const svg = readFileSync(join(folder, 'cerita', name), 'utf8');
    for (const hectares of ['74,03', '34,08', '58,57', '56,23']) expect(svg).toContain(hectares);
  });

  it('is silent when told to be', () => {
    const { status, stdout, stderr } = run(...INPUTS, '--csv', '--quiet', '--out', 'diam');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(join(folder, 'diam'))).toHaveLength(1);
  });

  it.each([
    ['a map that is not there', ['--before', 'tiada.kmz', '--after', 'tiada.kmz', '--csv'], 2],
    ['papers that are not there', [...INPUTS, '--csv', '--papers', 'tiada.json'], 2],
    ['a kelurahan that is not there', [...INPUTS, '--svg', '--of', 'Entah'], 1],
    ['a target that nobody set', [...INPUTS, '--svg', '--picture', 'target'], 1],
    ['no output', INPUTS, 1],
  ])('stops with one line for %s, and writes nothing', (_, argv, expected) => {
    const { status, stdout, stderr } = run(...argv, '--out', 'gagal');
    expect(status).toBe(expected);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'gagal'))).toBe(false);
  });

  it('leaves nothing behind when it is stopped', async () => {
    // Late enough to be at work, early enough not to be done: how long that is depends on the machine.
    for (const seconds of [3, 6, 12, 24]) {
      const { status, said } = await stoppedAfter(seconds);
      expect(existsSync(join(folder, 'henti'))).toBe(false);
      if (status === null) continue;
      expect(status).toBe(130);
      expect(said).toContain('tidak ada berkas yang ditulis');
      return;
    }
    throw new Error('the program never came to work');
  });
});

/** Status null: it had not begun. */
async function stoppedAfter(seconds: number): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, [...ARGV, ...INPUTS, '--pdf', '--pptx', '--out', 'henti'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  const timer = setTimeout(() => child.kill('SIGINT'), seconds * 1000);
  const status = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearTimeout(timer);
  return { status, said };
}
