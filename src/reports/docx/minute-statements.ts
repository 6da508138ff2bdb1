import { formatHectares } from '../../domain/format.ts';
import type { Report } from '../report.ts';
import { plainText } from '../sheet/plain-text.ts';
import { clearedAreas, shrunkAreas } from './minute-areas.ts';

/** Hectares below which a sentence would be about rounding. */
const WORTH_TELLING_HA = 0.005;

/** What the parties agree on, in order; each figure is the balance's. */
export function minuteStatements(report: Report): readonly string[] {
  return [...reductionStatements(report), ...cautions(report)];
}

function reductionStatements(report: Report): readonly string[] {
  const { balance, heading } = report;
  const { beforeHa, reducedHa, remainingHa } = balance.totals;
  const before = plainText(heading.before);
  const stated =
    balance.before.statedHa === null ? '' : ` (luas menurut SK: ${formatHectares(balance.before.statedHa)})`;
  return [
    `Luas perumahan kumuh dan permukiman kumuh pada ${before} sebesar ${formatHectares(beforeHa)}${stated}.`,
    `Luas tersebut berkurang sebesar ${formatHectares(reducedHa)}, sehingga sisanya sebesar ${formatHectares(remainingHa)}, dengan rincian menurut kelurahan/desa pada Tabel 1.`,
    areaStatement(clearedAreas(report).length, shrunkAreas(report).length),
  ];
}

function areaStatement(cleared: number, shrunk: number): string {
  const first =
    cleared === 0 ? 'Tidak ada area yang tuntas' : `Yang tuntas sebanyak ${cleared} area (Tabel 2)`;
  const table = cleared === 0 ? 2 : 3;
  return shrunk === 0
    ? `${first}.`
    : `${first}; yang berkurang sebagian sebanyak ${shrunk} area (Tabel ${table}).`;
}

/** What must be settled or known before the minute is signed. */
function cautions({ balance, before, after, heading }: Report): readonly string[] {
  const { addedHa, uncertainReducedHa } = balance.totals;
  const twice = (2 * balance.method.toleranceMetres).toLocaleString('id-ID');
  return [
    ...(before.decree.name === after.decree.name
      ? []
      : [
          `${plainText(heading.before)} dan ${plainText(heading.after)} berasal dari dua SK. Pengurangan karena penanganan harus dipisahkan dari pengurangan karena perubahan penggambaran deliniasi sebelum berita acara ini ditandatangani.`,
        ]),
    ...(addedHa < WORTH_TELLING_HA
      ? []
      : [
          `Pada ${plainText(heading.after)} terdapat pula lahan seluas ${formatHectares(addedHa)} di luar deliniasi ${plainText(heading.before)}. Lahan tersebut tidak diperhitungkan dalam pengurangan ini.`,
        ]),
    ...(uncertainReducedHa < WORTH_TELLING_HA
      ? []
      : [
          `Dari luas yang berkurang, ${formatHectares(uncertainReducedHa)} berupa irisan yang lebih tipis dari ${twice} m dan dapat berasal dari perbedaan penggambaran.`,
        ]),
  ];
}
