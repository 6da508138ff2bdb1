import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from './write-files.ts';

const root = mkdtempSync(join(tmpdir(), 'deliniasi-tulis-'));
let folder = '';
let number = 0;
beforeEach(() => {
  folder = join(root, String(number++));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = (name: string, text: string) => ({
  name,
  mime: 'text/plain',
  bytes: new TextEncoder().encode(text),
});

describe('writing finished files', () => {
  it('makes the folder, and tells what was written', async () => {
    const written = await writeFiles([file('a.pdf', 'satu'), file('b.csv', 'dua')], join(folder, 'x'), false);
    expect(written).toEqual({
      ok: true,
      value: [
        { path: join(folder, 'x', 'a.pdf'), bytes: 4 },
        { path: join(folder, 'x', 'b.csv'), bytes: 3 },
      ],
    });
    expect(readdirSync(join(folder, 'x')).sort()).toEqual(['a.pdf', 'b.csv']);
  });

  it('writes none where one is there already, unless told to replace', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'b.csv'), 'lama');
    const files = [file('a.pdf', 'satu'), file('b.csv', 'baru')];
    const refused = await writeFiles(files, folder, false);
    expect(refused).toMatchObject({ ok: false, failure: { status: 1 } });
    expect(!refused.ok && refused.failure.message.id).toContain('b.csv');
    expect(readdirSync(folder)).toEqual(['b.csv']);
    expect((await writeFiles(files, folder, true)).ok).toBe(true);
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('baru');
  });

  it('keeps files of one name apart', async () => {
    await writeFiles([file('a.svg', '1'), file('a.svg', '2'), file('a.svg', '3')], folder, false);
    expect(readdirSync(folder).sort()).toEqual(['a-2.svg', 'a-3.svg', 'a.svg']);
  });

  it('leaves no half file where a folder has the name', async () => {
    mkdirSync(join(folder, 'a.pdf'), { recursive: true });
    const refused = await writeFiles([file('a.pdf', 'satu')], folder, true);
    expect(refused).toMatchObject({ ok: false, failure: { status: 1 } });
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  it('says so where the place is a file', async () => {
    mkdirSync(root, { recursive: true });
    writeFileSync(folder, 'berkas');
    const refused = await writeFiles([file('a.pdf', 'satu')], folder, false);
    expect(!refused.ok && refused.failure.message.id).toContain('--out bukan folder');
  });
});
