import type { Text } from '../../domain/text.ts';

/** What each figure means: name and meaning, in the order of the balance. */
export const DEFINITIONS: readonly (readonly [name: Text, meaning: Text])[] = [
  [
    { id: 'Luas awal, luas akhir', en: 'Before, after' },
    {
      id: 'Luas lahan di dalam deliniasi. Lahan yang tergambar lebih dari sekali dihitung satu kali.',
      en: 'Ground within the delineation. Ground that is drawn more than once is counted once.',
    },
  ],
  [
    { id: 'Tetap', en: 'Remaining' },
    { id: 'Lahan yang ada pada kedua keadaan.', en: 'Ground that is in both states.' },
  ],
  [
    { id: 'Berkurang', en: 'Reduced' },
    {
      id: 'Lahan yang ada sebelum dan tidak ada sesudah. Angka ini sendiri belum berarti tertangani: deliniasi yang digambar ulang juga mengurangi.',
      en: 'Ground that is in the state before and not after. By itself it does not say that it was handled: redrawing reduces too.',
    },
  ],
  [
    { id: 'Bertambah', en: 'Added' },
    {
      id: 'Lahan yang tidak ada sebelum dan ada sesudah.',
      en: 'Ground that is in the state after and not before.',
    },
  ],
  [
    { id: 'Selisih', en: 'Net' },
    { id: 'Luas akhir dikurangi luas awal.', en: 'After less before.' },
  ],
  [
    { id: 'Tak pasti', en: 'Uncertain' },
    {
      id: 'Bagian dari berkurang dan bertambah yang lebih tipis dari dua kali toleransi; sering kali hanya beda penggambaran. Tidak dikurangkan dari angka lain.',
      en: 'The part of reduced and added that is thinner than twice the tolerance, often a difference in drawing only. It is not taken off any other figure.',
    },
  ],
  [
    { id: 'Luas SK', en: 'Stated' },
    {
      id: 'Luas yang tertulis pada SK atau atribut berkas, dijumlahkan menurut kelurahan/desa tempat areanya tercatat.',
      en: 'Hectares that the decree or the file states, summed by the kelurahan in which their area is recorded.',
    },
  ],
  [
    { id: 'Selisih penutupan', en: 'Closing difference' },
    {
      id: 'Awal − tetap − berkurang, dan akhir − tetap − bertambah. Kelimanya diukur sendiri-sendiri, sehingga selisih ini menunjukkan ketelitian hitungan dan tidak dipaksa nol.',
      en: 'Before − remaining − reduced, and after − remaining − added. All five are measured each by itself, so this shows how exact they are; it is not forced to nought.',
    },
  ],
  [
    { id: 'Di luar kelurahan', en: 'Outside' },
    {
      id: 'Lahan di luar semua batas kelurahan/desa yang dimuat. Lahan di dalam dua batas dihitung pada kode yang lebih kecil.',
      en: 'Ground outside all boundaries that were loaded. Ground within two of them is counted in the smaller code.',
    },
  ],
  [
    { id: 'Perubahan area', en: 'Change of an area' },
    {
      id: 'Tetap: sama dalam batas toleransi. Menyusut, meluas, bergeser: satu area ke satu area. Pecah: satu ke beberapa. Gabung: beberapa ke satu. Tuntas: tidak ada lagi pada keadaan sesudah. Baru: belum ada pada keadaan sebelum.',
      en: 'Unchanged: the same within the tolerance. Shrunk, grown, moved: one area to one. Split: one to several. Merged: several to one. Cleared: no longer there after. New: not there before.',
    },
  ],
  [
    { id: 'Titik koordinat', en: 'Coordinates' },
    {
      id: 'Satu titik di dalam area, derajat desimal WGS 84 (lintang selatan bernilai negatif).',
      en: 'A point inside the area, decimal degrees WGS 84 (south is negative).',
    },
  ],
  [
    { id: 'Ketelitian', en: 'Precision' },
    {
      id: 'Sel menyimpan angka penuh dan menampilkan dua desimal. Jumlah dihitung sebelum pembulatan.',
      en: 'Cells hold full figures and show two decimals. Sums are made before rounding.',
    },
  ],
];
