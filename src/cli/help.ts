import type { Text } from '../domain/text.ts';

export const HELP: Text = {
  id: `deliniasi compare: hektare kumuh mana yang berkurang, tetap, dan bertambah antara dua SK

Pemakaian
  deliniasi compare --before <berkas> --after <berkas> [--units <berkas>] [pilihan]

Masukan (GeoJSON, KML, KMZ)
  --before <berkas>          SK yang lebih lama
  --after <berkas>           SK yang lebih baru
  --units <berkas>           batas kelurahan
  --before-layer <pola>      lapisan yang dipakai, misalnya 'Kum*' (juga --after-layer, --units-layer)
  --before-where <k=n>       hanya fitur yang kolom k-nya bernilai n (juga --after-where)
  --unit-name <kolom>        kolom nama kelurahan pada batas
  --unit-code <kolom>        kolom kode kelurahan pada batas
  --crs <EPSG>               sistem koordinat berkas, bila berkas tidak menyebutnya

Perhitungan
  --method <m>               geodesic-wgs84 (bawaan), utm, tm3, atau sphere (bola, seperti Turf)
  --tolerance <meter>        tiap sisi; lahan yang lebih tipis ditandai tidak pasti (bawaan 1; 0 = mati)

Keluaran
  --json <berkas|->          neraca lengkap sebagai JSON (skema deliniasi.comparison/1); "-" = keluaran standar
                             tanpa pilihan ini: tabel
  --lang id|en               bahasa
  --help

Status keluar: 0 selesai, 1 salah pemakaian, 2 masukan tidak dapat dibaca.
`,
  en: `deliniasi compare: which hectares of slum are gone, which remain and which are new between two SKs

Usage
  deliniasi compare --before <file> --after <file> [--units <file>] [options]

Input (GeoJSON, KML, KMZ)
  --before <file>            the earlier SK
  --after <file>             the later SK
  --units <file>             boundaries of the kelurahan
  --before-layer <glob>      layers of the file to use, such as 'Kum*' (also --after-layer, --units-layer)
  --before-where <f=v>       only features whose attribute f is v (also --after-where)
  --unit-name <field>        field of the boundaries with the name of the kelurahan
  --unit-code <field>        field of the boundaries with its code
  --crs <EPSG>               coordinate system of the files, where they do not say

Reckoning
  --method <m>               geodesic-wgs84 (default), utm, tm3, or sphere (as Turf)
  --tolerance <metres>       each side; thinner ground is marked uncertain (default 1; 0 = off)

Output
  --json <file|->            the whole balance as JSON (schema deliniasi.comparison/1); "-" = standard output
                             without it: a table
  --lang id|en               language
  --help

Exit status: 0 done, 1 wrong usage, 2 input that cannot be read.
`,
};
