import type { UnitBalance } from '../../comparison/balance.ts';
import { NO_PRESENTATION } from '../../project/presentation.ts';
import type { Report } from '../report.ts';
import { allScenes } from '../scenes.ts';
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

/** Units with ground by change, then outside where there is ground: the order of the presentation, none hidden. */
export function pageRows({ balance, language }: Report): readonly PageRow[] {
  return allScenes({ balance, timeline: null, presentation: NO_PRESENTATION }).flatMap((scene) => {
    if (scene.kind !== 'unit') return [];
    const outside = scene.unit < 0;
    const row = outside ? balance.outside : balance.units[scene.unit];
    const name = outside ? outsideWord(balance)[language] : row.name;
    return [{ index: outside ? balance.units.length : scene.unit, unit: scene.unit, name, balance: row }];
  });
}
