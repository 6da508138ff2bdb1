import { codeKey, isKemendagriCode } from '../../domain/names.ts';
import type { Language } from '../../domain/text.ts';
import type { PlacedAreas } from '../placed-areas.ts';
import { provinceOf } from '../province-of.ts';
import type { Report } from '../report.ts';
import { outsideWord, WORDS } from '../words.ts';
import { logoPicture } from './logo.ts';
import { plainText } from './plain-text.ts';
import type { SheetSpec } from './sheet-specs.ts';
import type { SheetHead } from './title-block.ts';
import { SHEET_WORDS } from './words.ts';

/** The head of a sheet, and what it warns of. */
export function sheetHead(
  report: Report,
  placed: PlacedAreas,
  spec: SheetSpec,
  place: { readonly number: number; readonly total: number; readonly warnings: readonly string[] },
): SheetHead {
  const { heading, papers, language } = report;
  const { number, total, warnings } = place;
  const illustrative = heading.illustrative
    ? [`${SHEET_WORDS.illustrativeBanner[language]}. ${WORDS.illustrative[language]}`]
    : [];
  const edition = papers.edition ?? Number.parseInt(heading.date.slice(0, 4), 10);
  const made = `${SHEET_WORDS.printed[language]} ${dayWords(heading.date, language)}`;
  return {
    government: plainText(papers.government),
    agency: plainText(papers.agency),
    logo: logoPicture(papers.logo),
    title: spec.heading[language],
    states: spec.views.includes('classes')
      ? plainText(heading.after)
      : `${plainText(heading.before)} → ${plainText(heading.after)}`,
    place: placeWords(report, placed, spec.unit),
    city: [...(spec.unit === null ? [] : [plainText(heading.title)]), ...provinceWords(report)].join(', '),
    sheet: `${SHEET_WORDS.sheet[language]} ${number} ${SHEET_WORDS.of[language]} ${total}`,
    edition: Number.isNaN(edition) ? made : `${SHEET_WORDS.edition[language]} ${edition} · ${made}`,
    banner: [...warnings, ...illustrative].join(' '),
  };
}

/** "Provinsi Jawa Tengah", where the files tell. */
function provinceWords(report: Report): readonly string[] {
  const province = provinceOf(report);
  if (province === null) return [];
  return [SHEET_WORDS.province[report.language].replace('{name}', plainText(province))];
}

function placeWords(
  { units, balance, heading, language }: Report,
  placed: PlacedAreas,
  unit: number | null,
): string {
  if (unit === null) return plainText(heading.title);
  if (unit < 0 || units === null) return outsideWord(balance)[language];
  const kecamatan = units.kecamatan[unit] ?? placed.kecamatan.get(unit) ?? null;
  const named = kecamatan === null ? [] : [`${SHEET_WORDS.kecamatan[language]} ${plainText(kecamatan)}`];
  return [`${kindOf(units.codes[unit], language)} ${plainText(units.names[unit])}`, ...named].join(', ');
}

/** "22 November 2026"; what is no ISO date stands as it is. */
function dayWords(date: string, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return plainText(date);
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** Kemendagri codes tell which it is: the last four digits are 1xxx of a kelurahan, 2xxx of a desa. */
function kindOf(code: string | null, language: Language): string {
  if (code === null || !isKemendagriCode(code)) return SHEET_WORDS.kelurahan[language];
  return codeKey(code)?.at(6) === '2' ? 'Desa' : 'Kelurahan';
}
