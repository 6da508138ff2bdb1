import type { Language, Text } from '../domain/text.ts';
import type { CommandName } from './arguments/options.ts';

const COMPARE: Text = {
  id: `deliniasi compare: hektare kumuh mana yang berkurang, tetap, dan bertambah antara dua SK

Pemakaian
  deliniasi compare --before <berkas> --after <berkas> [--units <berkas>] [pilihan]
  deliniasi compare --project <berkas> [pilihan]

Keluaran
  --json <berkas|->          neraca lengkap sebagai JSON (skema deliniasi.comparison/1); "-" = keluaran standar
                             tanpa pilihan ini: tabel
`,
  en: `deliniasi compare: which hectares of slum are gone, which remain and which are new between two SKs

Usage
  deliniasi compare --before <file> --after <file> [--units <file>] [options]
  deliniasi compare --project <file> [options]

Output
  --json <file|->            the whole balance as JSON (schema deliniasi.comparison/1); "-" = standard output
                             without it: a table
`,
};

const REPORT: Text = {
  id: `deliniasi report: peta, tabel, slide, dan naskah untuk rapat dari dua SK

Pemakaian
  deliniasi report --before <berkas> --after <berkas> --units <berkas> --pdf [--xlsx …] [pilihan]
  deliniasi report --project <berkas> --pdf [--xlsx …] [pilihan]

Keluaran: paling sedikit satu
  --pdf                      lembar peta vektor; bawaan: atlas semua kelurahan
  --xlsx                     tabel neraca per kelurahan dengan rumus, area, silsilah, catatan, lampiran SK
  --docx                     rancangan lampiran SK dan Berita Acara
  --pptx                     paparan dengan peta dan tabel yang dapat disunting
  --html                     satu halaman dengan peta, dibuka tanpa internet
  --csv                      neraca per kelurahan
  --svg, --png               gambar peta atau grafik
  --out <folder>             tempat berkas (bawaan: folder ini; dibuat bila belum ada)
  --force                    ganti berkas yang sudah ada; tanpa ini tidak ada berkas yang ditimpa
  --quiet                    tanpa kemajuan dan daftar berkas

Isi
  --title <nama>             nama kota, misalnya "Kota Pekalongan" (bawaan: dari berkas)
  --papers <berkas>          kop, logo, tanda tangan, dan target sebagai JSON (lihat docs/panduan/5-terminal.md)
  --state <berkas>           SK lain kota itu untuk lini masa, menurut tahun; boleh berulang

Lembar peta (--pdf)
  --template <t>             atlas (bawaan), change (sebelum, sesudah, perubahan), decree (peta deliniasi SK sesudah)
  --of <o>                   city (bawaan), units (satu tiap kelurahan), atau nama kelurahan dipisahkan koma;
                             untuk change dan decree, juga untuk gambar peta
  --paper <k>                A4, A3 (bawaan), A2, A1, A0
  --portrait                 tegak (bawaan: mendatar)
  --scale <n|fit>            5000 untuk 1:5.000, dari 500 sampai 50000; fit (bawaan) = skala bulat terbesar yang muat
  --plane utm|tm3            bidang peta dan gridnya (bawaan utm)

Gambar (--svg, --png)
  --picture <daftar>         change (bawaan), before, after, waterfall, timeline, unit-bars, target
  --size <LxT>               piksel (bawaan 1920x1080)
`,
  en: `deliniasi report: maps, tables, slides and drafts for the meeting, from two SKs

Usage
  deliniasi report --before <file> --after <file> --units <file> --pdf [--xlsx …] [options]
  deliniasi report --project <file> --pdf [--xlsx …] [options]

Output: at least one
  --pdf                      vector map sheets; without more: an atlas of all kelurahan
  --xlsx                     the balance per kelurahan with formulas, areas, lineage, notes, attachment of the SK
  --docx                     drafts of the attachment of the SK and of the minute (Berita Acara)
  --pptx                     slides with maps and tables that can be edited
  --html                     one page with a map, opened without internet
  --csv                      the balance per kelurahan
  --svg, --png               pictures of maps or charts
  --out <folder>             where the files go (default: here; made where it is missing)
  --force                    replace files that are there; without it none is overwritten
  --quiet                    no progress and no list of files

Content
  --title <name>             the city, such as "Kota Pekalongan" (default: from the files)
  --papers <file>            head, logo, signatures and target as JSON (see docs/panduan/5-terminal.md)
  --state <file>             another SK of the city for the timeline, by its year; may be repeated

Map sheets (--pdf)
  --template <t>             atlas (default), change (before, after, change), decree (delineation of the SK after)
  --of <o>                   city (default), units (one a kelurahan), or names of kelurahan between commas;
                             for change and decree, and for pictures of maps
  --paper <k>                A4, A3 (default), A2, A1, A0
  --portrait                 upright (default: landscape)
  --scale <n|fit>            5000 for 1:5,000, from 500 to 50000; fit (default) = the largest round scale that fits
  --plane utm|tm3            plane of the map and its grid (default utm)

Pictures (--svg, --png)
  --picture <list>           change (default), before, after, waterfall, timeline, unit-bars, target
  --size <WxH>               pixels (default 1920x1080)
`,
};

const SHARED: Text = {
  id: `
Masukan (GeoJSON, KML, KMZ)
  --before <berkas>          SK yang lebih lama
  --after <berkas>           SK yang lebih baru
  --units <berkas>           batas kelurahan
  --before-layer <pola>      lapisan yang dipakai, misalnya 'Kum*' (juga --after-layer, --units-layer)
  --before-where <k=n>       hanya fitur yang kolom k-nya bernilai n (juga --after-where)
  --unit-name <kolom>        kolom nama kelurahan pada batas
  --unit-code <kolom>        kolom kode kelurahan pada batas
  --crs <EPSG>               sistem koordinat berkas, bila berkas tidak menyebutnya
  --before-ba <BA>           keadaan setelah BA itu (nama atau tahun), bukan SK seutuhnya (juga --after-ba)

Berkas proyek (.deliniasi, disimpan dari layar Data), sebagai ganti masukan di atas
  --project <berkas>         SK, BA, batas, pasangan keadaan, kop, tanda tangan, catatan adegan, dan target ikut
  --before, --after <SK>     SK lain di proyek itu, menurut nama atau tahun (bawaan: pasangan yang dipilih di proyek)

Perhitungan
  --method <m>               geodesic-wgs84 (bawaan), utm, tm3, atau sphere (bola, seperti Turf)
  --tolerance <meter>        tiap sisi; lahan yang lebih tipis ditandai tidak pasti (bawaan 1; 0 = mati)

  --lang id|en               bahasa
  --help                     penjelasan ini; juga: deliniasi compare --help, deliniasi report --help

Status keluar: 0 selesai, 1 salah pemakaian, 2 masukan tidak dapat dibaca, 130 dihentikan (Ctrl-C).
`,
  en: `
Input (GeoJSON, KML, KMZ)
  --before <file>            the earlier SK
  --after <file>             the later SK
  --units <file>             boundaries of the kelurahan
  --before-layer <glob>      layers of the file to use, such as 'Kum*' (also --after-layer, --units-layer)
  --before-where <f=v>       only features whose attribute f is v (also --after-where)
  --unit-name <field>        field of the boundaries with the name of the kelurahan
  --unit-code <field>        field of the boundaries with its code
  --crs <EPSG>               coordinate system of the files, where they do not say
  --before-ba <BA>           the state after that minute (name or year), not the whole SK (also --after-ba)

Project file (.deliniasi, saved on the Data screen), in place of the input above
  --project <file>           brings its SKs, BAs, boundaries, pair of states, head, signatures, scene notes and target
  --before, --after <SK>     other SKs of that project, by name or year (default: the pair chosen in the project)

Reckoning
  --method <m>               geodesic-wgs84 (default), utm, tm3, or sphere (as Turf)
  --tolerance <metres>       each side; thinner ground is marked uncertain (default 1; 0 = off)

  --lang id|en               language
  --help                     this text; also: deliniasi compare --help, deliniasi report --help

Exit status: 0 done, 1 wrong usage, 2 input that cannot be read, 130 stopped (Ctrl-C).
`,
};

const OWN: Readonly<Record<CommandName, Text>> = { compare: COMPARE, report: REPORT };

/** @param of null: every command */
export function helpText(of: CommandName | null, language: Language): string {
  const own = of === null ? `${COMPARE[language]}\n${REPORT[language]}` : OWN[of][language];
  return own + SHARED[language];
}
