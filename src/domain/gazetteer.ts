import type { Bounds } from '../geo/column.ts';

/**
 * Rough places of Indonesia's provinces and cities, to half a degree. They only help to tell which zone a file
 * without a coordinate system is in; no figure rests on them.
 */
type Entry = readonly [code: string, name: string, west: number, south: number, east: number, north: number];

/** Code by Kemendagri, name, west, south, east, north in degrees. */
const PROVINCES: readonly Entry[] = [
  ['11', 'Aceh', 95, 2, 98.3, 6.2],
  ['12', 'Sumatera Utara', 97, -0.7, 100.5, 4.4],
  ['13', 'Sumatera Barat', 98.5, -3.5, 102, 1],
  ['14', 'Riau', 100, -1.2, 104, 3],
  ['15', 'Jambi', 101, -2.8, 104.6, -0.7],
  ['16', 'Sumatera Selatan', 102, -5, 106.2, -1.6],
  ['17', 'Bengkulu', 101, -5.5, 103.8, -2.2],
  ['18', 'Lampung', 103.4, -6.2, 106, -3.7],
  ['19', 'Kepulauan Bangka Belitung', 105, -3.5, 108.4, -1.4],
  ['21', 'Kepulauan Riau', 103, -1, 109.2, 4.9],
  ['31', 'DKI Jakarta', 106.3, -6.4, 107, -5.1],
  ['32', 'Jawa Barat', 106.3, -7.9, 108.9, -5.9],
  ['33', 'Jawa Tengah', 108.5, -8.3, 111.7, -5.7],
  ['34', 'Daerah Istimewa Yogyakarta', 110, -8.3, 110.9, -7.5],
  ['35', 'Jawa Timur', 110.9, -8.9, 116.4, -5],
  ['36', 'Banten', 105, -7.1, 106.8, -5.8],
  ['51', 'Bali', 114.4, -8.9, 115.8, -8],
  ['52', 'Nusa Tenggara Barat', 115.8, -9.2, 119.4, -8],
  ['53', 'Nusa Tenggara Timur', 118.9, -11.1, 125.3, -7.7],
  ['61', 'Kalimantan Barat', 108.4, -3.1, 114.3, 2.2],
  ['62', 'Kalimantan Tengah', 110.7, -3.6, 115.9, 0.8],
  ['63', 'Kalimantan Selatan', 114.3, -4.8, 117.6, -1.3],
  ['64', 'Kalimantan Timur', 113.8, -2.5, 119.1, 2.7],
  ['65', 'Kalimantan Utara', 114.5, 1.1, 118, 4.4],
  ['71', 'Sulawesi Utara', 123, 0.2, 127.2, 5.6],
  ['72', 'Sulawesi Tengah', 119.3, -3.7, 124.2, 1.4],
  ['73', 'Sulawesi Selatan', 117, -7.8, 122, -1.8],
  ['74', 'Sulawesi Tenggara', 120.8, -6.3, 124.7, -2.8],
  ['75', 'Gorontalo', 121.1, 0.2, 123.6, 1.1],
  ['76', 'Sulawesi Barat', 118.4, -3.7, 119.9, -0.8],
  ['81', 'Maluku', 125.6, -8.4, 135, -2.6],
  ['82', 'Maluku Utara', 124.2, -2.6, 129.7, 2.7],
  ['91', 'Papua', 134.2, -4, 141.1, -0.6],
  ['92', 'Papua Barat', 131.8, -4.4, 135.3, -0.4],
  ['93', 'Papua Selatan', 137.2, -9.2, 141.1, -4.6],
  ['94', 'Papua Tengah', 134.5, -5.2, 138.2, -2.5],
  ['95', 'Papua Pegunungan', 137.3, -5.4, 141.1, -3.2],
  ['96', 'Papua Barat Daya', 129.2, -2.3, 132.8, 0.9],
];

/** Name, longitude, latitude: the kota, and kabupaten of the programme. */
const CITIES: readonly (readonly [name: string, longitude: number, latitude: number])[] = [
  ['Banda Aceh', 95.3, 5.6],
  ['Lhokseumawe', 97.1, 5.2],
  ['Langsa', 98, 4.5],
  ['Medan', 98.7, 3.6],
  ['Binjai', 98.5, 3.6],
  ['Tebing Tinggi', 99.2, 3.3],
  ['Pematangsiantar', 99.1, 3],
  ['Tanjungbalai', 99.8, 3],
  ['Sibolga', 98.8, 1.7],
  ['Padangsidimpuan', 99.3, 1.4],
  ['Padang', 100.4, -0.9],
  ['Bukittinggi', 100.4, -0.3],
  ['Payakumbuh', 100.6, -0.2],
  ['Pariaman', 100.1, -0.6],
  ['Pekanbaru', 101.4, 0.5],
  ['Dumai', 101.4, 1.7],
  ['Jambi', 103.6, -1.6],
  ['Palembang', 104.8, -3],
  ['Prabumulih', 104.2, -3.4],
  ['Lubuklinggau', 102.9, -3.3],
  ['Bengkulu', 102.3, -3.8],
  ['Bandar Lampung', 105.3, -5.4],
  ['Metro', 105.3, -5.1],
  ['Pangkalpinang', 106.1, -2.1],
  ['Batam', 104, 1.1],
  ['Tanjungpinang', 104.5, 0.9],
  ['Jakarta', 106.8, -6.2],
  ['Bandung', 107.6, -6.9],
  ['Bekasi', 107, -6.2],
  ['Bogor', 106.8, -6.6],
  ['Depok', 106.8, -6.4],
  ['Cimahi', 107.5, -6.9],
  ['Cirebon', 108.6, -6.7],
  ['Sukabumi', 106.9, -6.9],
  ['Tasikmalaya', 108.2, -7.3],
  ['Kota Banjar', 108.5, -7.4],
  ['Semarang', 110.4, -7],
  ['Surakarta', 110.8, -7.6],
  ['Salatiga', 110.5, -7.3],
  ['Magelang', 110.2, -7.5],
  ['Pekalongan', 109.7, -6.9],
  ['Tegal', 109.1, -6.9],
  ['Kebumen', 109.7, -7.7],
  ['Yogyakarta', 110.4, -7.8],
  ['Surabaya', 112.7, -7.3],
  ['Malang', 112.6, -8],
  ['Kediri', 112, -7.8],
  ['Blitar', 112.2, -8.1],
  ['Madiun', 111.5, -7.6],
  ['Mojokerto', 112.4, -7.5],
  ['Pasuruan', 112.9, -7.6],
  ['Probolinggo', 113.2, -7.8],
  ['Tangerang', 106.6, -6.2],
  ['Serang', 106.2, -6.1],
  ['Cilegon', 106, -6],
  ['Denpasar', 115.2, -8.7],
  ['Mataram', 116.1, -8.6],
  ['Bima', 118.7, -8.5],
  ['Kupang', 123.6, -10.2],
  ['Pontianak', 109.3, 0],
  ['Singkawang', 109, 0.9],
  ['Palangka Raya', 113.9, -2.2],
  ['Banjarmasin', 114.6, -3.3],
  ['Banjarbaru', 114.8, -3.4],
  ['Tanah Laut', 114.8, -3.9],
  ['Samarinda', 117.1, -0.5],
  ['Balikpapan', 116.9, -1.2],
  ['Bontang', 117.5, 0.1],
  ['Tarakan', 117.6, 3.3],
  ['Manado', 124.8, 1.5],
  ['Bitung', 125.1, 1.4],
  ['Tomohon', 124.8, 1.3],
  ['Kotamobagu', 124.3, 0.7],
  ['Palu', 119.9, -0.9],
  ['Makassar', 119.4, -5.1],
  ['Parepare', 119.6, -4],
  ['Palopo', 120.2, -3],
  ['Kendari', 122.5, -4],
  ['Baubau', 122.6, -5.5],
  ['Gorontalo', 123.1, 0.5],
  ['Ambon', 128.2, -3.7],
  ['Tual', 132.7, -5.6],
  ['Ternate', 127.4, 0.8],
  ['Tidore', 127.4, 0.7],
  ['Jayapura', 140.7, -2.5],
  ['Sorong', 131.3, -0.9],
];

const CITY_REACH = 0.5;

/** Names of fewer letters are sought as whole words only ("Metro", not "metropolitan"). */
const LONG_NAME = 8;

/** Ground of the province that an administrative code lies in, by its first two digits; null for other codes. */
export function provinceOfCode(code: string): Bounds | null {
  const digits = /^\d{2}(?=[.\d])/.exec(code.trim())?.[0];
  const province = PROVINCES.find(([own]) => own === digits);
  return province ? boxOf(province) : null;
}

/** Name of the first province that is sought; null where none is. */
export function provinceNameOf(
  isSought: (province: { readonly code: string; readonly name: string }) => boolean,
): string | null {
  return PROVINCES.find(([code, name]) => isSought({ code, name }))?.[1] ?? null;
}

/**
 * Ground that a text names: cities first, then provinces ("pontianak_kumuh.shp", "Jawa Tengah"). Empty when it names none.
 */
export function placesNamed(text: string): readonly Bounds[] {
  const words = ` ${text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .join(' ')
    .trim()} `;
  const cities = CITIES.filter(([name]) => isNamed(name, words));
  const provinces = PROVINCES.filter(([, name]) => isNamed(name, words));
  return [
    ...cities.map(([, x, y]): Bounds => [x - CITY_REACH, y - CITY_REACH, x + CITY_REACH, y + CITY_REACH]),
    ...provinces.map(boxOf),
  ];
}

function isNamed(name: string, words: string): boolean {
  const sought = name.toLowerCase();
  const letters = sought.replaceAll(' ', '');
  return (
    words.includes(` ${sought} `) ||
    (letters.length >= LONG_NAME && words.replaceAll(' ', '').includes(letters))
  );
}

const boxOf = ([, , west, south, east, north]: Entry): Bounds => [west, south, east, north];
