import type { Language } from '../../domain/text.ts';

interface Style {
  readonly font?: 'bold' | 'title' | 'quiet';
  readonly fill?: 'header' | 'total';
  readonly lines?: 'cell' | 'total';
  readonly format?: keyof typeof FORMATS;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

/** Two decimals and thousands as Indonesians write them: Excel follows the reader's settings, others the code 421. */
const FORMATS = {
  hectares: '#,##0.00',
  exact: '#,##0.000000',
  percent: '0.0%',
  count: '#,##0',
  degrees: '0.000000',
  score: '#,##0.##',
} as const;

const STYLES = {
  title: { font: 'title' },
  subtitle: { font: 'bold' },
  quiet: { font: 'quiet' },
  header: { font: 'bold', fill: 'header', lines: 'cell', align: 'center', wrap: true },
  text: { lines: 'cell', align: 'left' },
  wrapped: { lines: 'cell', align: 'left', wrap: true },
  name: { font: 'bold', lines: 'cell', align: 'left', wrap: true },
  centred: { lines: 'cell', align: 'center' },
  hectares: { lines: 'cell', format: 'hectares' },
  exact: { lines: 'cell', format: 'exact' },
  percent: { lines: 'cell', format: 'percent' },
  count: { lines: 'cell', format: 'count' },
  degrees: { lines: 'cell', format: 'degrees' },
  score: { lines: 'cell', format: 'score' },
  /** A figure under texts. */
  value: { lines: 'cell', format: 'exact', align: 'left' },
  totalText: { font: 'bold', fill: 'total', lines: 'total', align: 'left' },
  totalHectares: { font: 'bold', fill: 'total', lines: 'total', format: 'hectares' },
  totalExact: { font: 'bold', fill: 'total', lines: 'total', format: 'exact' },
  totalCount: { font: 'bold', fill: 'total', lines: 'total', format: 'count' },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;

const NAMES = Object.keys(STYLES);
const FONTS = ['plain', 'bold', 'title', 'quiet'] as const;
const FILLS = ['none', 'gray125', 'header', 'total'] as const;
const BORDERS = ['none', 'cell', 'total'] as const;
const FORMAT_NAMES = Object.keys(FORMATS);
/** Below are those that every program has built in. */
const FIRST_FORMAT = 164;

/**
 * Number of a style in the workbook. Texts that a spreadsheet would run as a formula when someone edits the cell have twins
 * with the mark of an apostrophe (`quotePrefix`): they stay text under hands too.
 */
export const styleIndex = (name: StyleName, isArmed = false): number =>
  1 + NAMES.indexOf(name) + (isArmed ? NAMES.length : 0);

export const wraps = (name: StyleName): boolean => {
  const style: Style = STYLES[name];
  return style.wrap === true;
};

/** The part xl/styles.xml. */
export function stylesXml(language: Language): string {
  const styles: readonly Style[] = Object.values(STYLES);
  const formats = Object.values(FORMATS).map(
    (code, index) =>
      `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${language === 'id' ? '[$-421]' : ''}${code}"/>`,
  );
  const cells = [{}, ...styles].map((style) => formatXml(style, false));
  const armed = styles.map((style) => formatXml(style, true));
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    FONTS_XML,
    FILLS_XML,
    BORDERS_XML,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length + armed.length}">${cells.join('')}${armed.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function formatXml({ font, fill, lines, format, align, wrap }: Style, isArmed: boolean): string {
  const ids = [
    `numFmtId="${format === undefined ? 0 : FIRST_FORMAT + FORMAT_NAMES.indexOf(format)}"`,
    `fontId="${FONTS.indexOf(font ?? 'plain')}"`,
    `fillId="${FILLS.indexOf(fill ?? 'none')}"`,
    `borderId="${BORDERS.indexOf(lines ?? 'none')}"`,
  ];
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  const horizontal =
    align === undefined ? '' : ` horizontal="${align}"${align === 'left' ? ' indent="1"' : ''}`;
  const alignment = `<alignment vertical="${fill === 'header' ? 'center' : 'top'}"${horizontal}${wrap ? ' wrapText="1"' : ''}/>`;
  return `<xf ${ids.join(' ')} xfId="0" ${applied}${isArmed ? ' quotePrefix="1"' : ''}>${alignment}</xf>`;
}

const font = (size: number, colour: string, bold: boolean): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Calibri"/><family val="2"/></font>`;

const FONTS_XML = `<fonts count="${FONTS.length}">${[
  font(10, '1F2933', false),
  font(10, '1F2933', true),
  font(14, '1F2933', true),
  font(10, '52606D', false),
].join('')}</fonts>`;

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The first two are every workbook's, by their place. */
const FILLS_XML = `<fills count="${FILLS.length}">${[
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('DCE3E8'),
  solid('F0F3F5'),
].join('')}</fills>`;

const edge = (side: string, style: string, colour: string): string =>
  `<${side} style="${style}"><color rgb="FF${colour}"/></${side}>`;

const box = (top: string): string =>
  `<border>${edge('left', 'thin', 'C5CED6')}${edge('right', 'thin', 'C5CED6')}${top}${edge('bottom', 'thin', 'C5CED6')}<diagonal/></border>`;

const BORDERS_XML = `<borders count="${BORDERS.length}">${[
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  box(edge('top', 'thin', 'C5CED6')),
  box(edge('top', 'medium', '52606D')),
].join('')}</borders>`;
