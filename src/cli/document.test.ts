import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeProjectFile } from '../project/file/write.ts';
import { areasOfState } from '../project/states.ts';
import { readArguments } from './arguments/read.ts';
import { openDocument } from './document.ts';

const CITY = join(import.meta.dirname, '../../data/singkawang');
const OLD = join(CITY, 'sk-2016.geojson');
const NEW = join(CITY, 'sk-2020.geojson');

async function opened(...argv: readonly string[]) {
  const command = readArguments(['compare', ...argv]);
  if (!command.ok) return command.failure.id;
  if (command.value.kind !== 'compare') throw new Error(command.value.kind);
  const document = await openDocument(command.value.request, 'Singkawang');
  return document.ok ? document.value : document.failure;
}

async function states(...argv: readonly string[]) {
  const document = await opened(...argv);
  if (typeof document === 'string' || 'status' in document) throw new Error(JSON.stringify(document));
  const { before, after } = document.comparison;
  return [before, after].map((ref) => (ref === null ? null : (areasOfState(document, ref)?.name ?? null)));
}

describe('states on the command line', () => {
  it('are whole SKs, or what a minute left of them', async () => {
    const files = ['--before', OLD, '--after', NEW];
    expect(await states(...files)).toEqual(['SK 2016', 'SK 2020']);
    expect(await states(...files, '--before-ba', '2019')).toEqual(['SK 2016 · BA 2019', 'SK 2020']);
    expect(await states('--before', OLD, '--after', OLD, '--after-ba', 'ba 2019')).toEqual([
      'SK 2016',
      'SK 2016 · BA 2019',
    ]);
  });

  it('that are not there are told with those that are', async () => {
    const failure = await opened('--before', OLD, '--after', NEW, '--after-ba', 'BA 1999');
    expect(failure).toMatchObject({ status: 1, message: { id: expect.stringContaining('BA 2020') } });
  });
});

describe('a project file on the command line', () => {
  let folder = '';
  let path = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deliniasi-proyek-'));
    path = join(folder, 'kota.deliniasi');
    const made = await opened('--before', OLD, '--before-ba', '2019', '--after', NEW, '--tolerance', '0.5');
    if (typeof made === 'string' || 'status' in made) throw new Error('not made');
    const papers = { ...made.papers, agency: 'Dinas Perumahan' };
    const presentation = { ...made.presentation, target: { year: 2030, hectares: 0 } };
    writeFileSync(path, (await writeProjectFile({ ...made, papers, presentation })).bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('brings its pair of states, its method, papers and target', async () => {
    expect(await states('--project', path)).toEqual(['SK 2016 · BA 2019', 'SK 2020']);
    expect(await opened('--project', path)).toMatchObject({
      name: 'Singkawang',
      comparison: { toleranceMetres: 0.5 },
      papers: { agency: 'Dinas Perumahan' },
      presentation: { target: { year: 2030, hectares: 0 } },
    });
  });

  it('is compared otherwise where other states are named', async () => {
    const project = ['--project', path];
    expect(await states(...project, '--before', '2016')).toEqual(['SK 2016', 'SK 2020']);
    expect(await states(...project, '--before', 'sk 2020', '--after-ba', '2020')).toEqual([
      'SK 2020',
      'SK 2020 · BA 2020',
    ]);
    expect(await opened(...project, '--tolerance', '2', '--method', 'utm')).toMatchObject({
      comparison: { toleranceMetres: 2, method: 'utm' },
    });
  });

  it('is refused with one clear line where it is asked for what it cannot give', async () => {
    expect(await opened('--project', path, '--after', 'SK 2040')).toMatchObject({
      status: 1,
      message: { id: expect.stringContaining('SK 2016, SK 2020') },
    });
    expect(await opened('--project', path, '--units', 'x.kmz')).toContain('--units');
    expect(await opened('--project', OLD)).toMatchObject({ status: 2 });
    expect(await opened('--before', path, '--after', NEW)).toMatchObject({
      status: 1,
      message: { id: expect.stringContaining('--project') },
    });
  });
});
