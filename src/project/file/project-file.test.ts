import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setPapers } from '../operations/set-papers.ts';
import { delineation, minute, project, unitLayer } from '../testing/builders.ts';
import { readProjectFile } from './read.ts';
import { writeProjectFile } from './write.ts';

const old = delineation('SK 2016', 2016, ['a', 'b', 'c']);
const document = project(
  old,
  delineation('SK 2020', 2020, ['b', 'd']),
  minute(old, 'BA 2018', '2018', ['c']),
  unitLayer('Batas'),
);
const read = (bytes: Uint8Array<ArrayBuffer>) => readProjectFile('kota.deliniasi', bytes);

/** The file with its header changed. */
async function tampered(change: (header: string) => string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = gunzipSync((await writeProjectFile(document)).bytes);
  const end = bytes.indexOf(0x0a);
  const header = Buffer.from(change(bytes.subarray(0, end).toString()));
  return new Uint8Array(gzipSync(Buffer.concat([header, bytes.subarray(end)])));
}

describe('a project file', () => {
  it('brings back the project, to the last digit', async () => {
    const whole = setPapers.apply(document, { government: 'Pemerintah Kota "Uji"\n', place: 'Uji' });
    if (!whole.ok) throw new Error('refused');
    const { bytes, notes } = await writeProjectFile(whole.value.document);
    expect(notes).toEqual([]);
    expect(await read(bytes)).toEqual({ ok: true, value: whole.value.document });
  });

  it('says which picture does not go with it', async () => {
    const scan = {
      kind: 'scan',
      id: 's',
      name: 'Peta SK',
      opacity: 1,
      isShown: true,
      file: 'f',
      fileName: 'p.png',
    } as const;
    const backdrop = {
      ...scan,
      page: null,
      width: 10,
      height: 10,
      controlPoints: [],
      fit: 'affine' as const,
    };
    const { bytes, notes } = await writeProjectFile({ ...document, backdrops: [backdrop] });
    expect(notes.map(({ code }) => code)).toEqual(['picture-left-out']);
    expect(await read(bytes)).toEqual({ ok: true, value: document });
  });

  it('is refused, and never throws, when it was cut or is something else', async () => {
    const { bytes } = await writeProjectFile(document);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect((await read(bytes.slice(0, length))).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
    for (const text of [
      '',
      '{}',
      'PK\u0003\u0004',
      JSON.stringify({ format: 'deliniasi.project', version: 1 }),
    ]) {
      const raw = new TextEncoder().encode(text);
      expect((await read(raw)).ok).toBe(false);
      expect((await read(new Uint8Array(gzipSync(raw)))).ok).toBe(false);
    }
  });

  it('tells a newer file from a damaged one', async () => {
    const codeOf = async (change: (header: string) => string) => {
      const result = await read(await tampered(change));
      return result.ok ? null : result.failure.code;
    };
    expect(await codeOf((header) => header.replace('"version":1', '"version":2'))).toBe('project-file-newer');
    expect(await codeOf((header) => header.replace('"statedHa":1.5', '"statedHa":"1,5"'))).toBe(
      'project-file-damaged',
    );
    expect(await codeOf((header) => header.replace('"label":"A"', '"label":7'))).toBe('project-file-damaged');
    expect(await codeOf((header) => header.replace(/"coordinates":\[0,/, '"coordinates":[99999999,'))).toBe(
      'project-file-damaged',
    );
  });
});
