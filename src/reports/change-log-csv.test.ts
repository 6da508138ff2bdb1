import { describe, expect, it } from 'vitest';
import type { ChangeLogEntry } from '../project/change-log.ts';
import { changeLogCsv } from './change-log-csv.ts';

const text = (id: string) => ({ id, en: id });
const entry: ChangeLogEntry = {
  number: 3,
  label: text('Potong Kuala 3 menjadi dua'),
  at: Date.UTC(2026, 10, 21, 15, 54, 7),
  by: 'Rina',
  why: null,
  areas: ['Kuala 3', 'Kuala 3b'],
  drawnHa: { before: 2.34567, after: 2.3 },
};
const heading = {
  decree: 'SK 2024',
  title: 'Singkawang',
  method: 'geodesic-wgs84' as const,
  date: '2026-11-21',
  illustrative: false,
};
const zone = { timeZone: 'Asia/Pontianak' };
const lines = (csv: string) => csv.slice(1).trimEnd().split('\r\n');

describe('changeLogCsv', () => {
  it('says what it is of, then a row a step', () => {
    const csv = changeLogCsv([entry], heading, zone);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(lines(csv)).toEqual([
      'Catatan perubahan SK;Singkawang',
      'SK;SK 2024',
      'Cara hitung luas;Geodesik WGS84',
      'Tanggal;2026-11-21',
      '',
      'Langkah;Waktu;Yang dilakukan;Area;Luas gambar sebelum (ha);Luas gambar sesudah (ha);Selisih (ha);Oleh;Alasan',
      '3;2026-11-21 22:54:07;Potong Kuala 3 menjadi dua;Kuala 3, Kuala 3b;2,3457;2,3000;-0,0457;Rina;',
    ]);
  });

  it('leaves hectares empty where nothing was drawn, and warns of made-up shapes', () => {
    const csv = changeLogCsv(
      [{ ...entry, drawnHa: null, by: null }],
      { ...heading, illustrative: true },
      zone,
    );
    expect(lines(csv)[4]).toContain('Geometri ilustratif');
    expect(lines(csv)[7]).toMatch(/Kuala 3b;;;;;$/);
  });

  it('makes formulas plain text, and quotes what would break a row', () => {
    const risky = {
      ...entry,
      label: text('=HYPERLINK("http://x")'),
      why: 'Rapat;\n"Pokja"',
      areas: ['@a'],
      by: '+62',
    };
    const csv = changeLogCsv([risky], heading, zone);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")";'@a;`);
    expect(csv).toContain(`;'+62;"Rapat;\n""Pokja"""`);
  });

  it('writes commas and points for other programs, in English', () => {
    const csv = changeLogCsv([entry], heading, { ...zone, separator: ',', language: 'en', decimals: 2 });
    expect(lines(csv)[6]).toBe(
      '3,2026-11-21 22:54:07,Potong Kuala 3 menjadi dua,"Kuala 3, Kuala 3b",2.35,2.30,-0.05,Rina,',
    );
  });
});
