import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { ComparisonJson } from '../../src/reports/balance-json.ts';
import { convertWithLibreOffice } from '../support/libre-office.ts';
import { officeParts, plainText, tableRows } from './support/office-text.ts';
import { comparison, papers } from './support/pekalongan.ts';
import { shown } from './support/tables.ts';
import { describeFinished, run, workFolder } from './support/tools.ts';

type Row = ComparisonJson['units'][number];

describeFinished('documents of Pekalongan', ['soffice', 'pdfinfo', 'pdftotext'], () => {
  const folder = workFolder();
  let balance: ComparisonJson;
  let made: ReturnType<typeof papers>;

  beforeAll(() => {
    balance = comparison();
    made = papers(folder, '--pptx', '--docx', '--html');
  }, 300_000);

  const rowOf = (rows: readonly (readonly string[])[], name: string): readonly string[] =>
    rows
      .filter((row) => row.includes(name))
      .toSorted((a, b) => b.length - a.length)[0]
      ?.map((cell) => cell.trim().replace(/^\+/, '')) ?? [];
  /** The figures stand in the row of their kelurahan, in this order. */
  const expectFigures = (row: readonly string[], unit: Row, figures: readonly (keyof Row)[]) => {
    const place = row.indexOf(unit.name);
    const cells = row.slice(place + 1).filter((cell) => /^\u2212?[\d.]+,\d\d$/.test(cell));
    expect(cells.slice(0, figures.length), unit.name).toEqual(figures.map((key) => shown(Number(unit[key]))));
  };
  const changed = () => balance.units.filter(({ beforeHa, afterHa }) => beforeHa > 0 || afterHa > 0);

  it('slides: each kelurahan has its slide and its row with the figures of the balance', () => {
    const slides = officeParts(made.ending('.pptx')[0], /^ppt\/slides\/slide\d+\.xml$/);
    const rows = slides.flatMap(({ xml }) => tableRows(xml));
    const figures = ['beforeHa', 'reducedHa', 'remainingHa', 'addedHa', 'afterHa', 'netHa'] as const;
    for (const unit of changed()) {
      expectFigures(rowOf(rows, unit.name), unit, figures);
      const own = slides.map(({ xml }) => plainText(xml)).filter((text) => text.trim().startsWith(unit.name));
      expect(own, unit.name).toHaveLength(1);
      for (const key of ['beforeHa', 'reducedHa', 'remainingHa', 'afterHa'] as const)
        expect(own[0]).toContain(`${shown(unit[key])} ha`);
    }
    const all = slides.map(({ xml }) => plainText(xml)).join(' ');
    for (const key of ['beforeHa', 'reducedHa', 'remainingHa', 'addedHa', 'afterHa'] as const)
      expect(all).toContain(shown(balance.totals[key]));
    expect(all).toContain('Geodesik WGS84');
  });

  it('the draft minute: the row of each kelurahan has the figures of the balance', () => {
    const [path] = made.ending('.docx').filter((name) => name.includes('rancangan-ba'));
    const [{ xml }] = officeParts(path, /^word\/document\.xml$/);
    const rows = tableRows(xml);
    for (const unit of changed().filter(({ beforeHa }) => beforeHa > 0))
      expectFigures(rowOf(rows, unit.name), unit, ['beforeHa', 'reducedHa', 'remainingHa']);
    expect(plainText(xml)).toContain(`${shown(balance.totals.reducedHa)} ha`);
    expect(plainText(xml)).toContain('Geodesik WGS84');
  });

  it('the draft attachment: one row an area, hectares as drawn', () => {
    const [path] = made.ending('.docx').filter((name) => name.includes('lampiran'));
    const [{ xml }] = officeParts(path, /^word\/document\.xml$/);
    const areas = tableRows(xml).filter((row) => row.length > 5 && /^\d+$/.test(row[0]));
    expect(areas).toHaveLength(balance.after.features);
    const sum = areas.reduce((total, row) => total + Number(row[2].replace(',', '.')), 0);
    expect(Math.abs(sum - balance.after.drawnHa)).toBeLessThan(areas.length * 0.005);
    expect(plainText(xml)).toContain('Geodesik WGS84');
  });

  it('the page: each kelurahan has its row with the figures of the balance', () => {
    const html = readFileSync(made.ending('.html')[0], 'utf8');
    const rows = (html.match(/<tr[ >][\s\S]*?<\/tr>/g) ?? []).map((row) =>
      (row.match(/<t[hd][ >][\s\S]*?<\/t[hd]>/g) ?? []).map((cell) => plainText(cell).trim()),
    );
    for (const unit of changed()) {
      const row = rowOf(rows, unit.name);
      for (const key of ['beforeHa', 'reducedHa', 'remainingHa', 'addedHa', 'afterHa', 'netHa'] as const)
        expect(row, `${unit.name} ${key}`).toContain(shown(unit[key]));
    }
    expect(plainText(html)).toContain('Geodesik WGS84');
  });

  it('the page: one file under 3 MB that asks nothing of any other', () => {
    const [path] = made.ending('.html');
    const html = readFileSync(path, 'utf8');
    expect(statSync(path).size).toBeLessThan(3_000_000);
    expect(html).toContain('Content-Security-Policy');
    expect(
      html.match(/<(?:script|link|img|iframe|use|image)\b[^>]*\b(?:src|href)="(?!data:|#)[^"]*"/g),
    ).toBeNull();
    expect(html.match(/url\((?!["']?(?:data:|#))[^)]*\)/g)).toBeNull();
  });

  it('LibreOffice opens all of them: a page a slide, and the same words', { timeout: 300_000 }, async () => {
    for (const path of [...made.ending('.pptx'), ...made.ending('.docx')]) {
      const made = await convertWithLibreOffice(basename(path), readFileSync(path), 'pdf');
      const pdf = path.replace(/\.\w+$/, '.pdf');
      writeFileSync(pdf, [...made.values()][0]);
      const pages = Number(/Pages: +(\d+)/.exec(run('pdfinfo', pdf).stdout)?.[1]);
      if (path.endsWith('.pptx'))
        expect(pages).toBe(officeParts(path, /^ppt\/slides\/slide\d+\.xml$/).length);
      else expect(pages).toBeGreaterThan(1);
      const { stdout } = run('pdftotext', '-layout', pdf, '-');
      expect(stdout).toContain('Panjang Wetan');
    }
  });
});
