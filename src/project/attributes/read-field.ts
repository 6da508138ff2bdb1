import { codeKey, isKemendagriCode } from '../../domain/names.ts';
import { type DecimalMark, parseNumber } from '../../domain/numbers.ts';
import { parseRtRw } from '../../domain/rt-rw.ts';
import { parseSlumClass } from '../../domain/slum-class.ts';
import type { Text } from '../../domain/text.ts';
import { className } from './class-names.ts';
import type { FieldId, FieldValue } from './fields.ts';
import { HIGHEST_SCORE, isScore, isStatedHectares, LONGEST_TEXT } from './limits.ts';

/** What a typed or pasted text means in a field; a remark does not keep it from being written. */
export type FieldReading =
  | { readonly ok: true; readonly value: FieldValue; readonly remark: Text | null }
  | { readonly ok: false; readonly reason: Text };

/** The highest scores by 2/PRT/M/2016 and by 14/PRT/M/2018 (docs/domain.md §4). */
const HIGHEST_SCORE_2016 = 95;
const HIGHEST_SCORE_2018 = 80;
/** No slum area of a city is as large; m² or a misplaced comma are likelier. */
const SUSPECT_HECTARES = 500;

/** Reads a text for a field. Numbers that could be read both ways ("1.234") are read by `mark`. */
export function readField(field: FieldId, text: string, mark: DecimalMark = 'comma'): FieldReading {
  const trimmed = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  switch (field) {
    case 'statedHa':
      return readHectares(trimmed, mark);
    case 'score':
      return readScore(trimmed, mark);
    case 'slumClass':
      return readClass(trimmed);
    default:
      return readText(field, trimmed);
  }
}

/** The text that reads as the value: full precision, decimal comma, the class as a word. */
export function fieldText(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return className(value)?.id ?? value;
}

function readText(field: FieldId, text: string): FieldReading {
  if (text.length > LONGEST_TEXT)
    return refused(
      `Terlalu panjang: ${text.length} huruf, paling banyak ${LONGEST_TEXT}.`,
      `Too long: ${text.length} letters, at most ${LONGEST_TEXT}.`,
    );
  if (text !== '') return read(text, remarkOn(field, text));
  return field === 'label'
    ? refused(
        'Nama area tidak boleh kosong: peta dan tabel menyebut area dengan nama ini.',
        'The name may not be empty: maps and tables call the area by it.',
      )
    : read(null);
}

function remarkOn(field: FieldId, text: string): Text | null {
  if (field === 'rtRw' && !parseRtRw(text))
    return {
      id: 'Nomor RT atau RW tidak terbaca. Tulis seperti "RT 004 RW 001".',
      en: 'No RT or RW number can be read. Write it as "RT 004 RW 001".',
    };
  if (field === 'kelurahanCode' && codeKey(text) === null)
    return {
      id: 'Kode seharusnya angka, misalnya 61.72.02.1001.',
      en: 'A code is digits, as 61.72.02.1001.',
    };
  if (field === 'kelurahanCode' && !isKemendagriCode(text))
    return {
      id: 'Bukan kode Kemendagri (PP.KK.CC.KKKK); kelurahan dicari menurut nama.',
      en: 'Not a Kemendagri code (PP.KK.CC.KKKK); the kelurahan is looked up by name.',
    };
  return null;
}

function readHectares(text: string, mark: DecimalMark): FieldReading {
  const parsed = parseNumber(text, mark);
  if (parsed.fault === 'empty') return read(null);
  if (parsed.value === null) return notANumber(text, '1,25');
  const hectares = parsed.value / PER_HECTARE[parsed.unit ?? 'ha'];
  if (hectares <= 0)
    return refused(
      'Luas harus di atas nol. Kosongkan bila SK tidak menyebutnya.',
      'Hectares must be above zero. Leave it empty where the SK states none.',
    );
  if (!isStatedHectares(hectares))
    return refused(
      `${text} ha lebih luas daripada kota mana pun. Bila dalam m², tulis "${text} m2".`,
      `${text} ha is larger than any city. If these are m², write "${text} m2".`,
    );
  if (hectares <= SUSPECT_HECTARES) return read(hectares);
  return read(hectares, {
    id: 'Sangat luas untuk satu area. Periksa koma desimal dan satuannya (ha).',
    en: 'Very large for one area. Check the decimal comma and the unit (ha).',
  });
}

const PER_HECTARE = { ha: 1, m2: 10_000, km2: 0.01 } as const;

function readScore(text: string, mark: DecimalMark): FieldReading {
  const parsed = parseNumber(text, mark);
  if (parsed.fault === 'empty') return read(null);
  if (parsed.value === null || parsed.unit !== null) return notANumber(text, '45');
  if (!isScore(parsed.value))
    return refused(
      `Skor antara 0 dan ${HIGHEST_SCORE}: paling tinggi ${HIGHEST_SCORE_2018} menurut Permen 14/2018, ${HIGHEST_SCORE_2016} menurut aturan 2016.`,
      `A score is between 0 and ${HIGHEST_SCORE}: at most ${HIGHEST_SCORE_2018} by Permen 14/2018, ${HIGHEST_SCORE_2016} by the rules of 2016.`,
    );
  return read(parsed.value, remarkOnScore(parsed.value));
}

function remarkOnScore(score: number): Text | null {
  if (score > HIGHEST_SCORE_2016)
    return {
      id: `Di atas ${HIGHEST_SCORE_2016}: tidak mungkin menurut aturan mana pun.`,
      en: `Above ${HIGHEST_SCORE_2016}: possible by none of the rules.`,
    };
  if (score > HIGHEST_SCORE_2018)
    return {
      id: `Di atas ${HIGHEST_SCORE_2018}: hanya mungkin menurut aturan 2016.`,
      en: `Above ${HIGHEST_SCORE_2018}: possible by the rules of 2016 only.`,
    };
  return null;
}

function readClass(text: string): FieldReading {
  if (text === '' || text === '-') return read(null);
  const slumClass = parseSlumClass(text);
  return slumClass
    ? read(slumClass)
    : refused(
        `"${text}" bukan tingkat kekumuhan. Pilih berat, sedang, ringan, atau tidak kumuh.`,
        `"${text}" is no class. Choose heavy (berat), medium (sedang), light (ringan) or none (tidak kumuh).`,
      );
}

const notANumber = (text: string, example: string): FieldReading =>
  refused(
    `"${text}" bukan angka. Tulis dengan koma desimal, misalnya ${example}.`,
    `"${text}" is not a number. Write it with a decimal comma, as ${example}.`,
  );

const read = (value: FieldValue, remark: Text | null = null): FieldReading => ({ ok: true, value, remark });
const refused = (id: string, en: string): FieldReading => ({ ok: false, reason: { id, en } });
