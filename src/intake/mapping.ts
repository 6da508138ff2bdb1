import type { AttributeValue } from '../domain/attributes.ts';
import { parseDate } from '../domain/dates.ts';
import { type FieldMeaning, fieldMeanings } from '../domain/dictionary.ts';
import { codeKey } from '../domain/names.ts';
import { decimalMarkOf, parseNumber } from '../domain/numbers.ts';
import { parseRtRw } from '../domain/rt-rw.ts';
import { parseSlumClass } from '../domain/slum-class.ts';
import type { FieldMapping, FieldRole } from './proposal.ts';
import { cell, type Row, textOf } from './rows.ts';

/** Rows looked at to judge what a field holds. */
const SAMPLE = 2000;
/** Part of a field's filled cells that must have the form its meaning asks for. */
const MOST = 0.5;
/** A name this sure is believed without looking at the form of its codes and texts. */
const SURE = 0.7;

interface Candidate extends FieldMeaning {
  readonly field: string;
}

/**
 * Which field of the file means what: by the dictionary, checked against the values. A field serves one
 * role, a role takes its surest field, and a field without any value serves none.
 */
export function proposeMapping(
  rows: readonly Row[],
  fields: readonly string[],
  kind: 'delineation' | 'units',
): FieldMapping {
  const sample = rows.slice(0, SAMPLE);
  const values = new Map<string, readonly AttributeValue[]>();
  const filled = (field: string): readonly AttributeValue[] => {
    const known =
      values.get(field) ??
      sample.map((row) => cell(row.attributes, field)).filter((value) => textOf(value) !== null);
    values.set(field, known);
    return known;
  };
  const candidates = fields
    .flatMap((field): Candidate[] => fieldMeanings(field, kind).map((meaning) => ({ ...meaning, field })))
    .filter((candidate) => kind === 'delineation' || UNIT_ROLES.has(candidate.role))
    .filter((candidate) => holds(candidate, filled(candidate.field)))
    .sort((a, b) => b.score - a.score);
  return assign(candidates, sample);
}

const UNIT_ROLES: ReadonlySet<FieldRole> = new Set(['kelurahan', 'kelurahanCode', 'kecamatan']);

function assign(candidates: readonly Candidate[], sample: readonly Row[]): FieldMapping {
  const mapping: Partial<Record<FieldRole, string>> = {};
  for (const { role, field, score } of candidates) {
    if (mapping[role] !== undefined || Object.values(mapping).includes(field)) continue;
    if (score < SURE && Object.values(mapping).some((other) => isCopy(sample, field, other))) continue;
    mapping[role] = field;
  }
  return mapping;
}

/** A feature's bare "name" often repeats its kelurahan or kecamatan, and then says nothing of its own. */
function isCopy(sample: readonly Row[], field: string, other: string): boolean {
  const same = sample.filter(
    ({ attributes }) => textOf(cell(attributes, field)) === textOf(cell(attributes, other)),
  );
  return same.length > MOST * sample.length;
}

function holds({ role, score }: Candidate, values: readonly AttributeValue[]): boolean {
  if (values.length === 0) return false;
  const most = (test: (text: string) => boolean): boolean =>
    values.filter((value) => test(String(value))).length >= MOST * values.length;
  switch (role) {
    case 'statedArea':
      return numbersOf(values).some((number) => number > 0);
    case 'score':
      return (
        numbersOf(values).filter((number) => number >= 0 && number <= 100).length >= MOST * values.length
      );
    case 'slumClass':
      return most((text) => parseSlumClass(text) !== null);
    case 'rtRw':
      return score >= SURE || most((text) => parseRtRw(text) !== null);
    case 'clearedOn':
      return most((text) => parseDate(text) !== null);
    case 'kelurahanCode':
      return score >= SURE || most((text) => (codeKey(text) ?? '').length >= 8);
    case 'kelurahan':
      return !most((text) => codeKey(text) !== null);
    default:
      return true;
  }
}

/** The numbers of a column that is mostly numbers; else none. */
function numbersOf(values: readonly AttributeValue[]): number[] {
  const mark = decimalMarkOf(values);
  const numbers = values.flatMap((value) => parseNumber(value, mark).value ?? []);
  return numbers.length >= MOST * values.length ? numbers : [];
}
