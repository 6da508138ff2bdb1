import type { ChangeBalance, Figures, Lineage, UnitBalance } from '../comparison/balance.ts';
import type { Note, Place, Severity } from '../domain/note.ts';
import type { Language } from '../domain/text.ts';

/** The promise to other programs: fields may be added, none renamed or removed. */
export interface ComparisonJson {
  readonly schema: 'deliniasi.comparison/1';
  readonly method: ChangeBalance['method'];
  readonly before: ChangeBalance['before'];
  readonly after: ChangeBalance['after'];
  readonly totals: Figures;
  readonly units: readonly UnitBalance[];
  readonly outside: UnitBalance;
  readonly unitOverlapHa: number;
  readonly areas: readonly AreaJson[];
  readonly issues: readonly IssueJson[];
}

/** Lineage of an area; `unit` names the unit that holds most of it, null = outside all. */
interface AreaJson extends Omit<Lineage, 'unit'> {
  readonly unit: { readonly code: string | null; readonly name: string } | null;
}

interface IssueJson {
  readonly severity: Severity;
  readonly code: string;
  readonly where: string;
  readonly message: string;
}

/** The balance as "deliniasi.comparison/1": hectares in full precision. */
export function comparisonJson(balance: ChangeBalance, language: Language = 'id'): ComparisonJson {
  return {
    schema: 'deliniasi.comparison/1',
    method: balance.method,
    before: balance.before,
    after: balance.after,
    totals: balance.totals,
    units: balance.units,
    outside: balance.outside,
    unitOverlapHa: balance.unitOverlapHa,
    areas: balance.areas.map((lineage) => areaJson(lineage, balance.units)),
    issues: balance.issues.map((note) => issueJson(note, language)),
  };
}

export const balanceJson = (balance: ChangeBalance, language: Language = 'id'): string =>
  `${JSON.stringify(comparisonJson(balance, language), null, 2)}\n`;

function areaJson({ unit, ...lineage }: Lineage, units: readonly UnitBalance[]): AreaJson {
  const home = units[unit];
  return { ...lineage, unit: home === undefined ? null : { code: home.code, name: home.name } };
}

const issueJson = ({ severity, code, place, message }: Note, language: Language): IssueJson => ({
  severity,
  code,
  where: placeText(place),
  message: message[language],
});

/** "sk2020.kmz › Kumuh › RT 03 (#12) @ 109.67, -6.89"; empty where a note has no place. Features count from 1. */
export function placeText({ file, layer, label, feature, at }: Place): string {
  const number = feature === undefined ? undefined : `#${feature + 1}`;
  const thing = label !== undefined && number !== undefined ? `${label} (${number})` : (label ?? number);
  const path = [file, layer, thing].filter((part) => part !== undefined).join(' › ');
  if (at === undefined) return path;
  return `${path}${path === '' ? '' : ' '}@ ${at[0]}, ${at[1]}`;
}
