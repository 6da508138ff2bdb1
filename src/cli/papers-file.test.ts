import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPapers } from './papers-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliniasi-kop-'));
  writeFileSync(join(folder, 'logo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]));
  writeFileSync(join(folder, 'logo.gif'), 'GIF89a');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: unknown) {
  const path = join(folder, 'kop.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const result = await loadPapers(path);
  return result.ok ? result.value : result.failure;
}

describe('a papers file', () => {
  it('says what papers carry, with the logo beside it and the target', async () => {
    const signatories = [{ role: 'Kepala Dinas', name: 'Siti', number: 'NIP 1' }];
    expect(
      await read({ agency: 'Dinas', signatories, logo: 'logo.png', target: { year: 2030, hectares: 0 } }),
    ).toMatchObject({
      papers: {
        agency: 'Dinas',
        government: '',
        signatories,
        edition: null,
        logo: { name: 'logo.png', mime: 'image/png', base64: 'iVBORwEC' },
      },
      target: { year: 2030, hectares: 0 },
    });
  });

  it.each([
    ['a part that is misspelt', { agencyy: 'x' }, '"agencyy" tidak dikenal'],
    ['a name that is missing', { signatories: [{ role: 'x' }] }, '"signatories[0].name" belum diisi'],
    ['a number for a text', { place: 12 }, '"place" harus berupa teks'],
    ['one for many', { signatories: {} }, '"signatories" harus berupa daftar'],
    ['half a year', { edition: 2024.5 }, '"edition" harus berupa tahun'],
    ['a target below nothing', { target: { year: 2030, hectares: -1 } }, '"target.hectares" harus berupa'],
    ['a list of all', [], 'isinya harus berupa'],
    ['a logo of another kind', { logo: 'logo.gif' }, 'bukan gambar PNG atau JPEG'],
    ['a logo that is not there', { logo: 'tiada.png' }, 'berkas tidak ada'],
    ['no JSON', '{"agency": "x"', 'bukan JSON'],
  ])('is refused with its fault in one line: %s', async (_, content, words) => {
    const failure = await read(content);
    expect(failure).toMatchObject({ status: 2 });
    expect('message' in failure && failure.message.id).toContain(words);
    expect('message' in failure && failure.message.id).not.toContain('\n');
  });
});
