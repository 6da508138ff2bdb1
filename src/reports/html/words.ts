import type { Text } from '../../domain/text.ts';

/** Words of the page alone; those of all reports are in `reports/words.ts`. */
export const PAGE_WORDS = {
  skip: { id: 'Langsung ke tabel', en: 'Skip to the table' },
  numbers: { id: 'Angka pokok', en: 'Headline figures' },
  map: { id: 'Peta sebelum dan sesudah', en: 'Map, before and after' },
  swipe: { id: 'Geser: sebelum | sesudah', en: 'Swipe: before | after' },
  change: { id: 'Perubahan', en: 'Change' },
  mode: { id: 'Tampilan peta', en: 'View of the map' },
  kinds: { id: 'Yang ditampilkan', en: 'What is shown' },
  wholeCity: { id: 'Seluruh kota', en: 'Whole city' },
  mapHelp: {
    id: 'Seret untuk menggeser, roda atau cubit untuk memperbesar. Papan ketik: panah, +, −, 0. Klik kelurahan di peta atau di tabel untuk melihat angkanya.',
    en: 'Drag to move, wheel or pinch to zoom. Keyboard: arrows, +, −, 0. Click a kelurahan on the map or in the table for its figures.',
  },
  chooseHint: {
    id: 'Pilih kelurahan di peta atau di tabel untuk melihat angkanya.',
    en: 'Choose a kelurahan on the map or in the table to see its figures.',
  },
  table: { id: 'Neraca per kelurahan', en: 'Balance per kelurahan' },
  allInHectares: { id: 'Semua angka dalam hektare (ha).', en: 'All figures in hectares (ha).' },
  timeline: { id: 'Perjalanan luas kumuh', en: 'Slum hectares over the years' },
  lineage: { id: 'Riwayat tiap poligon', en: 'What became of each area' },
  lineageHelp: {
    id: 'Apa yang terjadi pada tiap poligon SK, per kelurahan. Angka dalam ha.',
    en: 'What became of each area of the decrees, per kelurahan. Figures in ha.',
  },
  became: { id: 'Menjadi', en: 'Became' },
  issues: { id: 'Temuan pemeriksaan', en: 'Findings' },
  noIssues: { id: 'Tidak ada temuan.', en: 'Nothing was found.' },
  method: { id: 'Cara hitung dan sumber', en: 'Method and sources' },
  state: { id: 'Keadaan', en: 'State' },
  step: { id: 'Sejak sebelumnya', en: 'Since the one before' },
  handled: { id: 'tertangani (BA)', en: 'handled (BA)' },
  redrawn: { id: 'perubahan deliniasi (SK baru)', en: 'redrawn (new SK)' },
  areas: { id: 'Poligon', en: 'Areas' },
  stated: { id: 'Menurut SK', en: 'Stated' },
  drawn: { id: 'Tergambar', en: 'Drawn' },
  covered: { id: 'Tanpa tumpang tindih', en: 'Each bit once' },
  twice: { id: 'Tergambar ganda', en: 'Drawn twice' },
  files: { id: 'Berkas', en: 'Files' },
  crs: { id: 'Sistem koordinat', en: 'Coordinate system' },
  boundaries: { id: 'Batas kelurahan', en: 'Boundaries' },
  history: { id: 'Riwayat', en: 'History' },
  footer: {
    id: 'Berkas ini berdiri sendiri: dapat dibuka tanpa internet dan tidak mengirim data ke mana pun.',
    en: 'This file stands alone: it opens without internet and sends nothing anywhere.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const SEVERITY_WORDS = {
  error: { id: 'Kesalahan', en: 'Error' },
  warning: { id: 'Peringatan', en: 'Warning' },
  info: { id: 'Keterangan', en: 'Remark' },
} as const satisfies Readonly<Record<string, Text>>;
