import type { Source } from '../../domain/delineation.ts';
import { methodLine } from '../heading.ts';
import type { Report, ReportSide } from '../report.ts';
import { WORDS } from '../words.ts';
import { type Block, paragraph, type Setting, stack, titledBlock } from './block.ts';
import { INK, SOFT_INK } from './looks.ts';
import { plainText } from './plain-text.ts';
import { SHEET_WORDS } from './words.ts';

/** Lines that one source may take. */
const MOST_LINES = 3;

/** What a sheet shows. */
interface Shown {
  readonly sides: readonly ReportSide[];
  /** Names of what lies beneath its maps, and whom it is owed to. */
  readonly backdrops: readonly string[];
}

/** Which files, decrees and backdrops the map stands on, and what the user says of its history. */
export function sourcesBlock(setting: Setting, report: Report, { sides, backdrops }: Shown): Block {
  const { language, type } = setting;
  const { unitSource, papers } = report;
  const said = plainText(papers.source);
  const entries = [
    ...(said === '' ? [] : [said]),
    ...new Set(sides.map((side) => sideWords(setting, side))),
    ...(unitSource ? [`${SHEET_WORDS.boundaries[language]}: ${sourceWords(unitSource)}`] : []),
    ...backdrops.map((words) => `${SHEET_WORDS.backdrop[language]}: ${plainText(words)}`),
  ];
  return titledBlock(setting, SHEET_WORDS.sources[language], (width) =>
    stack(
      entries.map((words) =>
        paragraph(setting, words, width, { size: type.small, colour: INK, most: MOST_LINES }),
      ),
      0.4 * type.unit,
    ),
  );
}

/** How hectares were computed, and what the sums are of. */
export function methodBlock(setting: Setting, { balance }: Report): Block {
  const { language, type } = setting;
  const tolerance = balance.method.toleranceMetres.toLocaleString('id-ID');
  const words = [
    `${WORDS.method[language]}: ${methodLine(balance, language)}.`,
    `${WORDS.tolerance[language]}: ${tolerance} m.`,
    SHEET_WORDS.summed[language],
  ].join(' ');
  return titledBlock(setting, SHEET_WORDS.method[language], (width) =>
    paragraph(setting, words, width, { size: type.small, colour: SOFT_INK }),
  );
}

function sideWords({ language }: Setting, { state, decree, source }: ReportSide): string {
  const number =
    decree.number === null ? '' : `, ${SHEET_WORDS.decreeNumber[language]} ${plainText(decree.number)}`;
  return `${plainText(state.name)}${number}: ${sourceWords(source)}`;
}

/** Of a KMZ with a layer for every kelurahan, the first few. */
const MOST_LAYERS = 2;

function sourceWords({ files, layers, crs }: Source): string {
  const named = layers.slice(0, MOST_LAYERS).map(plainText);
  const more = layers.length > MOST_LAYERS ? [`… (${layers.length})`] : [];
  const words = [files.map(plainText).join(', '), [...named, ...more].join(', '), plainText(crs)];
  return words.filter((each) => each !== '').join('; ');
}
