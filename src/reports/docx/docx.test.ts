import { beforeAll, describe, expect, it } from 'vitest';
import { convertWithLibreOffice, describeWithLibreOffice } from '../../../tests/support/libre-office.ts';
import { formatHectares, formatTwoDecimals } from '../../domain/format.ts';
import type { PaperSettings } from '../../project/papers.ts';
import type { Report, ReportFile } from '../report.ts';
import { HOSTILE, sampleReport } from '../testing/sample-report.ts';
import { elements } from '../testing/xml-parts.ts';
import { decreeDocx } from './decree.ts';
import { minuteDocx } from './minute.ts';
import { mainPart, paragraphs, partOf, tableRows, textOf } from './testing/read-paper.ts';

const PAPERS: PaperSettings = {
  government: 'Pemerintah Kota Uji',
  agency: 'Dinas Perumahan & Permukiman',
  logo: {
    name: 'logo.png',
    mime: 'image/png',
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  },
  place: 'Pekalongan',
  signatories: [
    { role: 'Kepala Dinas', name: 'Siti Aminah', number: 'NIP 19700101 199503 1 001' },
    { role: 'Ketua Pokja PKP', name: '', number: '' },
  ],
  edition: null,
  source: '',
};

let report: Report;
let decree: ReportFile;
let minute: ReportFile;
beforeAll(async () => {
  report = await sampleReport();
  [decree, minute] = await Promise.all([decreeDocx(report), minuteDocx(report)]);
});

describe('the draft of the SK attachment', () => {
  it('names itself and what it is a draft of', () => {
    expect(decree.name).toBe('rancangan-lampiran-sk_kota-b-uji-b-co_sk-2020.docx');
    expect(paragraphs(decree)).toEqual(
      expect.arrayContaining([
        'LAMPIRAN',
        'TENTANG: PENETAPAN LOKASI PERUMAHAN KUMUH DAN PERMUKIMAN KUMUH',
        'DAFTAR LOKASI PERUMAHAN KUMUH DAN PERMUKIMAN KUMUH',
      ]),
    );
    expect(textOf(partOf(decree, /header\d+\.xml$/))).toContain('RANCANGAN');
    expect(paragraphs(decree).join('\n')).toContain('Geometri ilustratif');
    expect(paragraphs(decree).join('\n')).toContain('UTM (cara SK), WGS 84 / UTM zona 49N (EPSG:32649)');
  });

  it('lists the areas after and ends with the hectares drawn', () => {
    const rows = tableRows(decree);
    expect(rows.filter(([number]) => /^\d+$/.test(number))).toHaveLength(report.after.areas.length);
    const total = rows.find(([first]) => first === 'Jumlah');
    expect(total?.[1]).toBe(formatTwoDecimals(report.balance.after.drawnHa));
  });

  it('has sub-totals that add up to the total', async () => {
    const sums = tableRows(decree).filter(([first]) => first.startsWith('Jumlah Kecamatan'));
    const hectares = sums.map(([, cell]) => Number(cell.replace(',', '.')));
    expect(hectares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(report.balance.after.drawnHa, 1);
  });

  it('leaves blank what nobody has said', () => {
    const [first] = tableRows(decree).filter(([number]) => number === '1');
    expect(first.slice(8)).toEqual(['', '', '', '']);
    expect(paragraphs(decree).join('\n')).toMatch(/NOMOR: …+/);
  });
});

describe('the draft of the minute', () => {
  it('has the figures of the balance', () => {
    const { totals } = report.balance;
    const text = paragraphs(minute).join('\n');
    expect(text).toContain(`berkurang sebesar ${formatHectares(totals.reducedHa)}`);
    expect(text).toContain(`sisanya sebesar ${formatHectares(totals.remainingHa)}`);
    expect(text).toContain(`lahan seluas ${formatHectares(totals.addedHa)} di luar deliniasi SK 2016`);
    const total = tableRows(minute).find(([first]) => first === 'Jumlah');
    expect(total?.slice(1, 4)).toEqual(
      [totals.beforeHa, totals.reducedHa, totals.remainingHa].map(formatTwoDecimals),
    );
  });

  it('warns that two SKs mix handling with redrawing, and does not where there is one', async () => {
    expect(paragraphs(minute).join('\n')).toContain('berasal dari dua SK');
    const after = { ...report.after, decree: report.before.decree };
    const one = await minuteDocx({ ...report, after });
    expect(paragraphs(one).join('\n')).not.toContain('berasal dari dua SK');
  });

  it('speaks of no table that is not there', async () => {
    const balance = { ...report.balance, areas: [] };
    const text = paragraphs(await minuteDocx({ ...report, balance })).join('\n');
    expect(text).toContain('Tidak ada area yang tuntas.');
    expect(text).not.toMatch(/Tabel [23]/);
  });

  it('leaves day, place, number and parties as dotted lines', () => {
    const text = paragraphs(minute).join('\n');
    expect(text).toMatch(/Pada hari ini, …+ tanggal …+ bulan …+ tahun …+, bertempat di …+/);
    expect(text).toMatch(/Nomor: …+/);
    expect(text).toMatch(/Nama: …+/);
  });
});

describe('both papers', () => {
  it('are well-formed, in Indonesian, numbered, and laid out for every program', () => {
    for (const file of [decree, minute]) {
      const main = mainPart(file);
      const language = elements(partOf(file, /styles\.xml$/), 'w:lang')[0];
      expect(language.getAttribute('w:val')).toBe('id-ID');
      expect(elements(partOf(file, /footer\d+\.xml$/), 'w:instrText').length).toBe(2);
      for (const table of elements(main, 'w:tbl')) {
        const grid = elements(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
        const [width] = elements(table, 'w:tblW');
        expect(width.getAttribute('w:type')).toBe('dxa');
        expect(Number(width.getAttribute('w:w'))).toBe(grid.reduce((sum, value) => sum + value, 0));
        for (const row of elements(table, 'w:tr')) {
          const cells = elements(row, 'w:tcW').map((cell) => Number(cell.getAttribute('w:w')));
          expect(cells.reduce((sum, value) => sum + value, 0)).toBe(Number(width.getAttribute('w:w')));
        }
      }
      expect(elements(main, 'w:tblHeader').length).toBeGreaterThanOrEqual(2);
    }
  });

  it('fill the page between its margins', () => {
    for (const file of [decree, minute]) {
      const main = mainPart(file);
      const number = (name: string, attribute: string) =>
        Number(elements(main, name)[0].getAttribute(attribute));
      const room = number('w:pgSz', 'w:w') - number('w:pgMar', 'w:left') - number('w:pgMar', 'w:right');
      for (const width of elements(main, 'w:tblW'))
        expect(Math.abs(Number(width.getAttribute('w:w')) - room)).toBeLessThanOrEqual(1);
    }
  });

  it('carry head and signatures where they are set', async () => {
    for (const make of [decreeDocx, minuteDocx]) {
      const file = await make({ ...report, papers: PAPERS });
      const text = paragraphs(file);
      expect(text).toEqual(
        expect.arrayContaining([
          'PEMERINTAH KOTA UJI',
          'DINAS PERUMAHAN & PERMUKIMAN',
          'Siti Aminah',
          'Ketua Pokja PKP',
        ]),
      );
      expect(elements(mainPart(file), 'w:drawing')).toHaveLength(1);
    }
  });

  it('leave out a logo that is no picture', async () => {
    const logo = { name: 'x', mime: 'image/png', base64: '???' } as const;
    const file = await decreeDocx({ ...report, papers: { ...PAPERS, logo } });
    expect(elements(mainPart(file), 'w:drawing')).toHaveLength(0);
  });

  it('show hostile texts as texts', () => {
    const shown = '=HYPERLINK("http://x")&"\'<b>]]>';
    expect(tableRows(minute).flat()).toContain(HOSTILE.kelurahan);
    expect(tableRows(minute).flat()).toContain(shown);
    for (const file of [decree, minute]) {
      expect(elements(mainPart(file), 'script')).toHaveLength(0);
      expect(elements(mainPart(file), 'w:hyperlink')).toHaveLength(0);
    }
  });
});

describeWithLibreOffice('both papers in LibreOffice', () => {
  it('open and become a PDF', async () => {
    for (const file of [decree, minute]) {
      const made = await convertWithLibreOffice('naskah.docx', file.bytes, 'pdf');
      const pdf = made.get('naskah.pdf');
      expect(pdf && new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
    }
  });
});
