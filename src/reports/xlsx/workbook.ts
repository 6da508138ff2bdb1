import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Language } from '../../domain/text.ts';
import type { Sheet } from './sheet.ts';
import { filterRange, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './style.ts';
import { xmlText } from './xml-text.ts';

export interface Workbook {
  readonly title: string;
  readonly language: Language;
  /** ISO date. */
  readonly date: string;
  readonly sheets: readonly Sheet[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as the bytes of an XLSX file (ECMA-376). Written here and not by a library: see docs/decisions/0014-own-workbook.md.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(workbook.sheets.length),
    '_rels/.rels': packageRelations,
    'docProps/core.xml': coreProperties(workbook),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': workbookRelations(workbook.sheets.length),
    'xl/styles.xml': stylesXml(workbook.language),
    ...Object.fromEntries(
      workbook.sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheetXml(sheet, index === 0),
      ]),
    ),
  };
  const files: Zippable = {};
  // The same report gives the same bytes: the time in the archive is that of the report, not of the clock.
  const mtime = `${workbook.date}T00:00:00`;
  for (const [name, xml] of Object.entries(parts)) files[name] = [strToU8(HEAD + xml), { mtime }];
  return new Uint8Array(zipSync(files, { level: 6 }));
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    part('/xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    ...numbers(sheets).map((id) => part(`/xl/worksheets/sheet${id}.xml`, `${SPREADSHEET}.worksheet+xml`)),
    '</Types>',
  ].join('');
}

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

const relations = (list: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;

const packageRelations = relations([
  relation(1, `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
  relation(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);

const workbookRelations = (sheets: number): string =>
  relations([
    ...numbers(sheets).map((id) => relation(id, `${OFFICE}/worksheet`, `worksheets/sheet${id}.xml`)),
    relation(sheets + 1, `${OFFICE}/styles`, 'styles.xml'),
  ]);

function workbookXml({ sheets }: Workbook): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    `<definedNames>${sheets.map(definedNames).join('')}</definedNames>`,
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    '</workbook>',
  ].join('');
}

/** Rows printed on each page, and the range of the filter: Excel asks for both as names. */
function definedNames(sheet: Sheet, index: number): string {
  if (sheet.header === null) return '';
  const quoted = `'${xmlText(sheet.name)}'`;
  const last = sheet.header + 1;
  const first = last - sheet.headerRows + 1;
  const absolute = filterRange(sheet).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const filter = sheet.filter
    ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${absolute}</definedName>`
    : '';
  return `${filter}<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$${first}:$${last}</definedName>`;
}

function coreProperties({ title, date }: Workbook): string {
  const at = `${date}T00:00:00Z`;
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Deliniasi</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    '</cp:coreProperties>',
  ].join('');
}
