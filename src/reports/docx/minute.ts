import { Paragraph, type Table, TextRun } from 'docx';
import type { Signatory } from '../../project/papers.ts';
import { methodLine } from '../heading.ts';
import { placeAreas } from '../placed-areas.ts';
import type { Report, ReportFile } from '../report.ts';
import { plainText } from '../sheet/plain-text.ts';
import { WORDS } from '../words.ts';
import { letterhead } from './letterhead.ts';
import { longDate } from './long-date.ts';
import { minuteStatements } from './minute-statements.ts';
import { clearedTable, reductionTable, shrunkTable } from './minute-tables.ts';
import { paperFile, textWidth } from './paper.ts';
import { BLANK, body, centred, heading, remarks, statements, tabbedRun } from './paragraphs.ts';
import { signatureBlock } from './signatures.ts';

/** As many as sign a minute at the least: who hands over and who takes note. */
const UNNAMED: readonly Signatory[] = [
  { role: '', name: '', number: '' },
  { role: '', name: '', number: '' },
];

/**
 * A draft of the minute (Berita Acara pengurangan luasan kumuh) on what went between two states: a table per kelurahan, the
 * areas that were cleared and those that lost a part. It is Indonesian whatever the language of the report; day, place
 * and parties that the project does not know are dotted lines.
 */
export async function minuteDocx(report: Report): Promise<ReportFile> {
  const { papers } = report;
  const width = textWidth('portrait');
  const { kecamatan } = await placeAreas(report);
  const signatories = papers.signatories.length > 0 ? papers.signatories : UNNAMED;
  const city = plainText(report.heading.title);
  return paperFile(report, {
    name: 'Rancangan BA pengurangan kumuh',
    states: [report.heading.before, report.heading.after],
    orientation: 'portrait',
    children: [
      ...letterhead(papers, width),
      centred('Berita Acara', 26),
      centred('Pengurangan luasan perumahan kumuh dan permukiman kumuh'),
      centred(city),
      centredPlain(`Nomor: ${BLANK}`),
      body(
        `Pada hari ini, ${BLANK} tanggal ${BLANK} bulan ${BLANK} tahun ${BLANK}, bertempat di ${BLANK}, kami yang bertanda tangan di bawah ini:`,
        240,
      ),
      ...parties(signatories),
      body(
        `berdasarkan pembandingan deliniasi perumahan kumuh dan permukiman kumuh ${city} pada ${plainText(report.heading.before)} dan ${plainText(report.heading.after)}, menyepakati hal-hal sebagai berikut:`,
      ),
      ...statements(minuteStatements(report)),
      heading('Tabel 1. Pengurangan luas menurut kelurahan/desa'),
      reductionTable(report, kecamatan),
      ...remarks(remarksOn(report)),
      body(
        'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
        200,
      ),
      ...signatureBlock([`${plainText(papers.place) || BLANK}, ${BLANK}`], signatories, width),
      ...attachedTables(report),
    ],
  });
}

const centredPlain = (text: string): Paragraph =>
  new Paragraph({ alignment: 'center', spacing: { before: 60 }, children: [new TextRun(text)] });

/** Name and office of each who signs. */
const parties = (signatories: readonly Signatory[]): Paragraph[] =>
  signatories.flatMap(({ name, role }, index) => [
    party([`${index + 1}.`, 'Nama', `: ${plainText(name) || BLANK}`], 100),
    party(['', 'Jabatan', `: ${plainText(role) || BLANK}`], 0),
  ]);

const party = (parts: readonly string[], before: number): Paragraph =>
  new Paragraph({
    indent: { left: 425, hanging: 425 },
    tabStops: [
      { type: 'left', position: 425 },
      { type: 'left', position: 1600 },
    ],
    spacing: { before },
    children: [tabbedRun(parts)],
  });

function attachedTables(report: Report): readonly (Paragraph | Table)[] {
  const cleared = clearedTable(report);
  const shrunk = shrunkTable(report);
  return [
    ...(cleared === null ? [] : [heading('Lampiran. Tabel 2. Area yang tuntas', true), cleared]),
    ...(shrunk === null
      ? []
      : [
          heading(
            `Lampiran. Tabel ${cleared === null ? 2 : 3}. Area yang berkurang sebagian`,
            cleared === null,
          ),
          shrunk,
        ]),
    ...(cleared === null && shrunk === null
      ? []
      : remarks([
          'Luas tiap area dihitung sendiri. Lahan yang tergambar pada lebih dari satu area terhitung pada masing-masing area, sehingga jumlahnya dapat berbeda dari Tabel 1.',
        ])),
  ];
}

const remarksOn = ({
  balance,
  heading: { illustrative, date },
  before,
  after,
}: Report): readonly string[] => [
  `Luas dihitung dengan cara ${methodLine(balance, 'id')}; lahan yang tergambar lebih dari satu kali dihitung satu kali. Jumlah dihitung sebelum pembulatan.`,
  `Sumber: ${[...before.source.files, ...after.source.files].map(plainText).join(', ')}. Tanggal pengolahan: ${longDate(date)}.`,
  ...(illustrative ? [WORDS.illustrative.id] : []),
];
