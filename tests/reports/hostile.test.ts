import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeParts, plainText } from './support/office-text.ts';
import { openPdf } from './support/pdf-page.ts';
import { deliniasi } from './support/pekalongan.ts';
import { workFolder } from './support/tools.ts';

/** Names as an unkind file brings them: formulas, markup, ends of elements, control characters, no end. */
const NAMES = [
  '=1+1',
  '@SUM(A1:A9)',
  '+cmd|" /C calc"!A0',
  '-2+3',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]></text></svg>',
  'Nama & "kutip" \'tunggal\'',
  '\u0000\u0007\u001b[31m\u202eterbalik',
  `Panjang${'sekali'.repeat(200)}`,
] as const;

const square = (column: number, properties: object) => {
  const [west, south, side] = [109 + column * 0.004, 0.9, 0.003];
  const ring = [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
};

const collection = (features: readonly object[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('papers of a file full of hostile names', () => {
  const folder = workFolder();
  let files: readonly string[];
  const file = (ending: string) =>
    files.filter((name) => name.endsWith(ending)).map((name) => join(folder, 'out', name));

  beforeAll(() => {
    mkdirSync(join(folder, 'in'));
    const write = (name: string, features: readonly object[]): string => {
      writeFileSync(join(folder, 'in', name), collection(features));
      return join(folder, 'in', name);
    };
    const areas = NAMES.map((name, i) => square(i, { RT_RW: name, Kawasan: name, Kelurahan: name }));
    const before = write('sk2016.geojson', areas);
    const after = write('sk2020.geojson', areas.slice(2));
    const units = write(
      'kelurahan.geojson',
      NAMES.map((name, i) => square(i, { kelurahan: name, kecamatan: name })),
    );
    const { status, stderr } = deliniasi(
      ...['report', '--before', before, '--after', after, '--units', units, '--unit-name', 'kelurahan'],
      ...['--title', '=HYPERLINK("http://jahat")<script>alert(2)</script>', '--out', join(folder, 'out')],
      ...['--csv', '--xlsx', '--docx', '--pptx', '--html', '--svg', '--pdf', '--picture', 'change,unit-bars'],
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    files = readdirSync(join(folder, 'out'));
  }, 240_000);

  it('are all made, under names that are safe', () => {
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const name of files) expect(name).toMatch(/^[a-z0-9._-]{1,160}$/);
  });

  it('no cell of the CSV begins a formula', () => {
    const text = readFileSync(file('.csv')[0], 'utf8');
    const cells = text.split(/\r?\n/).flatMap((line) => line.split(';'));
    for (const cell of cells)
      expect(cell.replace(/^\uFEFF?"?/, '')).not.toMatch(/^(?:[=@+\t\r]|-(?![\d,.]+"?$))/);
  });

  it('imported text is text in every cell of the workbook, and in no formula', () => {
    const sheets = officeParts(file('.xlsx')[0], /^xl\/worksheets\/.*\.xml$/);
    const formulas = sheets.flatMap(({ xml }) =>
      [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, text]) => text),
    );
    for (const formula of formulas) expect(formula).not.toMatch(/1\+1|A1:A9|cmd|HYPERLINK/);
    const cells = sheets.flatMap(({ xml }) => xml.match(/<c [\s\S]*?<\/c>/g) ?? []);
    const bearing = cells.filter((cell) => plainText(cell).trim() === '=1+1');
    expect(bearing.length).toBeGreaterThan(0);
    for (const cell of bearing) expect(cell).toMatch(/t="(?:inlineStr|s|str)"/);
    expect(Object.keys(unzipSync(readFileSync(file('.xlsx')[0]))).join(' ')).not.toMatch(
      /externalLink|vbaProject/,
    );
  });

  it('Office files are well-formed in every part, with no field that fetches or runs', () => {
    for (const path of [...file('.xlsx'), ...file('.docx'), ...file('.pptx')])
      for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
        if (!/\.(?:xml|rels)$/.test(name)) continue;
        expect(faultsOf(strFromU8(bytes), 'text/xml'), `${path} ${name}`).toEqual([]);
        expect(strFromU8(bytes)).not.toMatch(
          /TargetMode="External"|<w:instrText[^>]*>\s*(?:DDE|INCLUDE|HYPERLINK)/i,
        );
      }
  });

  it('the page has no element and no script from a name', () => {
    const html = readFileSync(file('.html')[0], 'utf8');
    expect(html).not.toMatch(/<script>alert|<img src=x|onerror=alert\(1\)>/);
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeLessThanOrEqual(3);
    expect(plainText(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ''))).toContain('=1+1');
  });

  it('pictures are well-formed, with text as text', () => {
    for (const path of file('.svg')) {
      const svg = readFileSync(path, 'utf8');
      expect(faultsOf(svg, 'image/svg+xml'), path).toEqual([]);
      expect(svg).not.toMatch(/<script|onerror=alert\(1\)>/);
    }
  });

  it('the atlas has each name that can be read on a sheet of its own', async () => {
    const pdf = await openPdf(file('.pdf')[0]);
    expect(pdf.bookmarks.some(({ title }) => title.includes('=1+1'))).toBe(true);
    expect(pdf.bookmarks.some(({ title }) => title.includes('<script>alert(1)</script>'))).toBe(true);
  });
});

/** Letters that had to be replaced are no fault of the markup. */
function faultsOf(markup: string, type: string): readonly string[] {
  const faults: string[] = [];
  const parser = new DOMParser({
    onError: (level, message) => (level === 'warning' ? undefined : faults.push(message)),
  });
  parser.parseFromString(markup, type);
  return faults;
}
