import type { PlacedAreas } from '../placed-areas.ts';
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
  const made = `${SHEET_WORDS.printed[language]} ${heading.date}`;
  return {
    government: plainText(papers.government),
    agency: plainText(papers.agency),
    logo: logoPicture(papers.logo),
    title: spec.heading[language],
    states: spec.views.includes('classes')
      ? plainText(heading.after)
      : `${plainText(heading.before)} → ${plainText(heading.after)}`,
    place: placeWords(report, placed, spec.unit),
    city: spec.unit === null ? '' : plainText(heading.title),
    sheet: `${SHEET_WORDS.sheet[language]} ${number} ${SHEET_WORDS.of[language]} ${total}`,
    edition: Number.isNaN(edition) ? made : `${SHEET_WORDS.edition[language]} ${edition} · ${made}`,
    banner: [...warnings, ...illustrative].join(' '),
  };
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
  return [`${SHEET_WORDS.kelurahan[language]} ${plainText(units.names[unit])}`, ...named].join(', ');
}
