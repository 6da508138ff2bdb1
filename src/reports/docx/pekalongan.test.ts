import { beforeAll, expect, it } from 'vitest';
import { pekalonganReport } from '../../../tests/support/pekalongan-report.ts';
import { describeWithSharedData } from '../../../tests/support/shared-data.ts';
import { formatTwoDecimals } from '../../domain/format.ts';
import type { Report } from '../report.ts';
import { decreeDocx } from './decree.ts';
import { minuteDocx } from './minute.ts';
import { tableRows } from './testing/read-paper.ts';

describeWithSharedData('the drafts of Pekalongan', () => {
  let report: Report;
  beforeAll(async () => {
    report = await pekalonganReport();
  });

  it('list all areas of SK 2024 by kecamatan and kelurahan, and end with what is drawn', async () => {
    const rows = tableRows(await decreeDocx(report));
    expect(rows.filter(([number]) => /^\d+$/.test(number))).toHaveLength(242);
    expect(rows.filter(([first]) => first.startsWith('Jumlah Kecamatan'))).toHaveLength(4);
    expect(rows.find(([first]) => first === 'Jumlah')?.[1]).toBe(
      formatTwoDecimals(report.balance.after.drawnHa),
    );
  });

  it('have a row a kelurahan in the minute, each with the figures of the balance', async () => {
    const rows = tableRows(await minuteDocx(report));
    for (const { name, beforeHa, reducedHa, remainingHa } of report.balance.units)
      expect(rows.find((cells) => cells.length === 7 && cells[1] === name)?.slice(3, 6), name).toEqual(
        [beforeHa, reducedHa, remainingHa].map(formatTwoDecimals),
      );
    const cleared = report.balance.areas.filter(({ kind }) => kind === 'cleared').length;
    expect(rows.filter((cells) => cells.length === 4 && /^\d+$/.test(cells[0]))).toHaveLength(cleared);
  });
});
