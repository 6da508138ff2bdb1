import type { Lineage, LineageKind, UnitBalance } from '../../comparison/balance.ts';

/** A row with its index in the balance, which is what the map and the address know it by. */
export interface RankedUnit {
  readonly index: number;
  readonly row: UnitBalance;
}

const changed = (row: UnitBalance): number => row.reducedHa + row.addedHa;

/** Most ground changed either way first; or most hectares lost, then gained, on balance; or by name. */
export type UnitOrder = 'change' | 'net' | 'name';

const collator = new Intl.Collator('id', { numeric: true });
const byName = (a: RankedUnit, b: RankedUnit): number => collator.compare(a.row.name, b.row.name);
const slumHa = ({ row }: RankedUnit): number => row.beforeHa + row.afterHa;

const ORDERS: Readonly<Record<UnitOrder, (a: RankedUnit, b: RankedUnit) => number>> = {
  change: (a, b) => changed(b.row) - changed(a.row) || slumHa(b) - slumHa(a) || byName(a, b),
  net: (a, b) => a.row.netHa - b.row.netHa || slumHa(b) - slumHa(a) || byName(a, b),
  name: byName,
};

/** The rows whose name, code or kecamatan hold `query`, in order. */
export function rankUnits(units: readonly UnitBalance[], query: string, order: UnitOrder): RankedUnit[] {
  const wanted = fold(query);
  return units
    .map((row, index) => ({ index, row }))
    .filter(({ row }) => [row.name, row.code, row.kecamatan].some((text) => holds(text, wanted)))
    .sort(ORDERS[order]);
}

/** Length to which the longest bar of the list is drawn, in hectares; never zero. */
export function barScale(units: readonly UnitBalance[]): number {
  let most = 0;
  for (const unit of units) most = Math.max(most, unit.reducedHa, unit.addedHa);
  return most || 1;
}

export interface RankedLineage {
  readonly index: number;
  readonly lineage: Lineage;
  /** "RT 01 RW 05 → RT 01 RW 05, RT 02 RW 05". */
  readonly title: string;
}

export interface LineageNames {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/** Largest change first; only those of `kind` (null: all) whose title or kelurahan holds `query`. */
export function rankLineages(
  areas: readonly Lineage[],
  names: LineageNames,
  unitName: (unit: number) => string,
  kind: LineageKind | null,
  query: string,
): RankedLineage[] {
  const wanted = fold(query);
  return areas
    .map((lineage, index) => ({ index, lineage, title: lineageTitle(lineage, names) }))
    .filter(({ lineage }) => kind === null || lineage.kind === kind)
    .filter(({ lineage, title }) => holds(title, wanted) || holds(unitName(lineage.unit), wanted))
    .sort((a, b) => changedHa(b.lineage) - changedHa(a.lineage) || a.index - b.index);
}

const changedHa = ({ reducedHa, addedHa }: Lineage): number => reducedHa + addedHa;

export function lineageTitle(lineage: Lineage, names: LineageNames): string {
  const before = lineage.before.map((id) => names.before.get(id) ?? id).join(', ');
  const after = lineage.after.map((id) => names.after.get(id) ?? id).join(', ');
  if (!before || !after || before === after) return before || after;
  return `${before} → ${after}`;
}

export function countKinds(areas: readonly Lineage[]): ReadonlyMap<LineageKind, number> {
  const counts = new Map<LineageKind, number>();
  for (const { kind } of areas) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

const fold = (text: string): string => text.trim().toLocaleLowerCase('id');

const holds = (text: string | null, wanted: string): boolean =>
  wanted === '' || (text !== null && fold(text).includes(wanted));
