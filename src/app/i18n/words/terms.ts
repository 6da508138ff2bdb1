/** Words of the field, the same on every screen. */
export const termWords = {
  'kind.remaining': { id: 'Tetap', en: 'Remaining' },
  'kind.reduced': { id: 'Berkurang', en: 'Reduced' },
  'kind.added': { id: 'Bertambah', en: 'Added' },
  'kind.uncertain': { id: 'Tak pasti', en: 'Uncertain' },
  'lineage.unchanged': { id: 'Tetap', en: 'Unchanged' },
  'lineage.shrunk': { id: 'Menyusut', en: 'Shrunk' },
  'lineage.grown': { id: 'Meluas', en: 'Grown' },
  'lineage.moved': { id: 'Bergeser', en: 'Moved' },
  'lineage.split': { id: 'Pecah', en: 'Split' },
  'lineage.merged': { id: 'Gabung', en: 'Merged' },
  'lineage.cleared': { id: 'Tuntas', en: 'Cleared' },
  'lineage.new': { id: 'Baru', en: 'New' },
  // No-break spaces, and a word joiner after the dash: the bounds of a class stay on one line.
  'authority.city': {
    id: 'kota/kabupaten (di\u00a0bawah\u00a010\u00a0ha)',
    en: 'the city or regency (under\u00a010\u00a0ha)',
  },
  'authority.province': {
    id: 'provinsi (10–\u206015\u00a0ha)',
    en: 'the province (10–\u206015\u00a0ha)',
  },
  'authority.ministry': {
    id: 'pusat (di\u00a0atas\u00a015\u00a0ha)',
    en: 'the ministry (over\u00a015\u00a0ha)',
  },
  'severity.error': { id: 'Kesalahan', en: 'Errors' },
  'severity.warning': { id: 'Peringatan', en: 'Warnings' },
  'severity.info': { id: 'Keterangan', en: 'Remarks' },
  'stage.starting': { id: 'Menyiapkan…', en: 'Getting ready…' },
  'stage.reading': { id: 'Membaca berkas', en: 'Reading the files' },
  'stage.checking': { id: 'Memeriksa poligon', en: 'Checking the polygons' },
  'stage.dissolving': { id: 'Menyatukan poligon yang bertumpuk', en: 'Merging overlapping polygons' },
  'stage.overlaying': { id: 'Menumpangkan kedua SK', en: 'Overlaying the two decrees' },
  'stage.tracing': { id: 'Menelusuri tiap kawasan', en: 'Tracing each area' },
  'stage.encoding': { id: 'Menyiapkan peta', en: 'Preparing the map' },
} as const;
