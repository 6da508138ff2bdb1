import { Paragraph, type Table } from 'docx';
import { formatHectares } from '../../domain/format.ts';
import { attachmentRows } from '../attachment-rows.ts';
import { methodLine } from '../heading.ts';
import { placeAreas } from '../placed-areas.ts';
import type { Report, ReportFile } from '../report.ts';
import { plainText } from '../sheet/plain-text.ts';
import { WORDS } from '../words.ts';
import { decreeTable } from './decree-table.ts';
import { letterhead } from './letterhead.ts';
import { longDate } from './long-date.ts';
import { officeOf } from './office.ts';
import { paperFile, textWidth } from './paper.ts';
import { BLANK, centred, remarks, tabbedRun } from './paragraphs.ts';
import { signatureBlock } from './signatures.ts';

/** Overlap below which a remark would be about rounding. */
const WORTH_TELLING_HA = 0.005;

/**
 * A draft of the attachment to an SK (Lampiran Keputusan tentang Penetapan Lokasi Perumahan Kumuh dan Permukiman Kumuh) of the
 * state after, in the table of Permen PUPR 14/PRT/M/2018. It is Indonesian whatever the language of the report; what the
 * project does not know is left to be filled in.
 */
export async function decreeDocx(report: Report): Promise<ReportFile> {
  const width = textWidth('landscape');
  const rows = attachmentRows(report, 'after', await placeAreas(report));
  return paperFile(report, {
    name: 'Rancangan Lampiran SK',
    states: [report.heading.after],
    orientation: 'landscape',
    children: [
      ...letterhead(report.papers, width),
      ...attachmentHead(report, width),
      decreeTable(rows),
      ...remarks(remarksOn(report)),
      ...signing(report, width),
    ],
  });
}

/** Number, date and subject of the SK, at the right as decrees have it; then the title of the list. */
function attachmentHead(report: Report, width: number): Paragraph[] {
  const city = plainText(report.heading.title);
  const lines = [
    ['LAMPIRAN'],
    [`KEPUTUSAN ${officeOf(city).toLocaleUpperCase('id-ID')}`],
    ['NOMOR', `: ${BLANK}`],
    ['TANGGAL', `: ${BLANK}`],
    ['TENTANG', ': PENETAPAN LOKASI PERUMAHAN KUMUH DAN PERMUKIMAN KUMUH'],
  ];
  const left = Math.round(width * 0.52);
  return [
    ...lines.map(
      (parts) =>
        new Paragraph({
          indent: { left: left + 1100, hanging: 1100 },
          tabStops: [{ type: 'left', position: left + 1100 }],
          keepNext: true,
          children: [tabbedRun(parts, 18)],
        }),
    ),
    new Paragraph({ keepNext: true, children: [] }),
    centred('Daftar lokasi perumahan kumuh dan permukiman kumuh'),
    centred(city),
    new Paragraph({ keepNext: true, spacing: { after: 80 }, children: [] }),
  ];
}

function remarksOn({ balance, heading, after }: Report): readonly string[] {
  const { drawnHa, dissolvedHa, overlapHa, statedHa } = balance.after;
  const files = after.source.files.map(plainText).join(', ');
  return [
    `Luas dihitung dari poligon deliniasi ${plainText(heading.after)} dengan cara ${methodLine(balance, 'id')}. Jumlah dihitung sebelum pembulatan, sehingga dapat berbeda 0,01 ha dari jumlah angka yang tampak.`,
    ...(overlapHa < WORTH_TELLING_HA
      ? []
      : [
          `Dari jumlah ${formatHectares(drawnHa)}, ${formatHectares(overlapHa)} tergambar lebih dari satu kali; luas lahan tanpa penggandaan ${formatHectares(dissolvedHa)}.`,
        ]),
    ...(statedHa === null
      ? []
      : [`Luas yang tercatat pada ${plainText(after.decree.name)}: ${formatHectares(statedHa)}.`]),
    'Titik koordinat ialah satu titik di dalam lokasi, dalam derajat desimal WGS 84.',
    'Kolom yang kosong belum ada datanya pada berkas sumber dan diisi sebelum penetapan.',
    `Sumber: ${files}. Tanggal pengolahan: ${longDate(heading.date)}.`,
    ...(heading.illustrative ? [WORDS.illustrative.id] : []),
  ];
}

function signing({ papers, heading }: Report, width: number): readonly (Paragraph | Table)[] {
  const place = plainText(papers.place);
  const above = [`Ditetapkan di ${place || BLANK}`, `pada tanggal ${BLANK}`];
  const signatories =
    papers.signatories.length > 0
      ? papers.signatories
      : [{ role: `${officeOf(plainText(heading.title))},`, name: '', number: '' }];
  return signatureBlock(above, signatories, width);
}
