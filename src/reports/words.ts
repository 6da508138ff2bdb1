import type { ChangeBalance } from '../comparison/balance.ts';
import type { Text } from '../domain/text.ts';

/** Words that the reports share. */
export const WORDS = {
  title: { id: 'Neraca perubahan kumuh', en: 'Slum change balance' },
  before: { id: 'Sebelum', en: 'Before' },
  after: { id: 'Sesudah', en: 'After' },
  remaining: { id: 'Tetap', en: 'Remaining' },
  reduced: { id: 'Berkurang', en: 'Reduced' },
  added: { id: 'Bertambah', en: 'Added' },
  net: { id: 'Selisih', en: 'Net' },
  uncertainReduced: { id: 'Berkurang tidak pasti', en: 'Uncertain reduced' },
  uncertainAdded: { id: 'Bertambah tidak pasti', en: 'Uncertain added' },
  closingError: { id: 'Galat penutup', en: 'Closing error' },
  statedBefore: { id: 'Luas SK sebelum', en: 'Stated before' },
  statedAfter: { id: 'Luas SK sesudah', en: 'Stated after' },
  code: { id: 'Kode', en: 'Code' },
  unit: { id: 'Kelurahan/desa', en: 'Kelurahan/desa' },
  kecamatan: { id: 'Kecamatan', en: 'Kecamatan' },
  outside: { id: 'Di luar kelurahan', en: 'Outside every kelurahan' },
  allGround: { id: 'Seluruh lahan', en: 'All ground' },
  total: { id: 'Jumlah', en: 'Total' },
  method: { id: 'Cara hitung luas', en: 'Area method' },
  overlay: { id: 'Mesin tumpang susun', en: 'Overlay engine' },
  tolerance: { id: 'Toleransi', en: 'Tolerance' },
  date: { id: 'Tanggal', en: 'Date' },
  note: { id: 'Catatan', en: 'Note' },
  illustrative: {
    id: 'Geometri ilustratif: bentuk dibuat agar cocok dengan angka publik, bukan batas resmi.',
    en: 'Illustrative geometry: shapes made up to fit public figures, not official boundaries.',
  },
  drawn: { id: 'tergambar', en: 'drawn' },
  stated: { id: 'menurut SK', en: 'stated' },
  drawnTwice: { id: 'tergambar ganda', en: 'drawn twice' },
  withoutGround: {
    id: 'kelurahan/desa tanpa lahan kumuh tidak ditampilkan.',
    en: 'kelurahan/desa without slum ground are not listed.',
  },
  polygons: { id: 'poligon', en: 'polygons' },
} as const satisfies Readonly<Record<string, Text>>;

/** The row of what no kelurahan holds; without kelurahan that is everything. */
export const outsideWord = (balance: ChangeBalance): Text =>
  balance.units.length === 0 ? WORDS.allGround : WORDS.outside;
