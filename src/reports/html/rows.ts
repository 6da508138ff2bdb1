import type { UnitBalance } from '../../comparison/balance.ts';
import type { Report } from '../report.ts';
import { unitsByChange } from '../units-by-change.ts';
import { outsideWord } from '../words.ts';

/** A row of the balance. */
export interface PageRow {
  /** Place among the rows of the viewer: of the units, or after their last for outside. */
  readonly index: number;
  /** Index in the units; −1: outside. */
  readonly unit: number;
  readonly name: string;
  readonly balance: UnitBalance;
}

/** Units with ground by change, then outside where there is ground. */
export const pageRows = ({ balance, language }: Report): readonly PageRow[] =>
  unitsByChange(balance).map((unit) => {
    const outside = unit < 0;
    const row = outside ? balance.outside : balance.units[unit];
    const name = outside ? outsideWord(balance)[language] : row.name;
    return { index: outside ? balance.units.length : unit, unit, name, balance: row };
  });
