import type { Position } from '../../src/geo/column.ts';

/** One kelurahan: code (Kemendagri), name, kecamatan and centre are public facts; the span is made up. */
export interface KelurahanFacts {
  readonly code: string;
  readonly name: string;
  readonly kecamatan: string;
  readonly centre: Position;
  /** Longitudes between which the kelurahan stretches along the latitude of its centre; the northern ones run inland from the coast. */
  readonly span: readonly [west: number, east: number];
}

const KECAMATAN = new Map([
  ['01', 'Singkawang Tengah'],
  ['02', 'Singkawang Barat'],
  ['03', 'Singkawang Timur'],
  ['04', 'Singkawang Utara'],
  ['05', 'Singkawang Selatan'],
]);

type Row = readonly [code: string, name: string, lon: number, lat: number, west?: number, east?: number];

const ROWS: readonly Row[] = [
  ['61.72.01.1001', 'Roban', 109.0141, 0.909],
  ['61.72.01.1002', 'Condong', 108.9959, 0.9132],
  ['61.72.01.1003', 'Sekip Lama', 108.9973, 0.9228],
  ['61.72.01.1004', 'Jawa', 108.9872, 0.9197],
  ['61.72.01.1005', 'Bukit Batu', 109.0071, 0.9323],
  ['61.72.01.1006', 'Sungai Wie', 108.9786, 0.9271],
  ['61.72.02.1001', 'Pasiran', 108.9785, 0.8978, 108.963, 108.9785],
  ['61.72.02.1002', 'Melayu', 108.9848, 0.912],
  ['61.72.02.1003', 'Tengah', 108.9886, 0.9152],
  ['61.72.02.1004', 'Kuala', 108.9673, 0.9127],
  ['61.72.03.1001', 'Pajintan', 109.0419, 0.8825],
  ['61.72.03.1002', 'Nyarumkop', 109.0737, 0.9082],
  ['61.72.03.1003', 'Mayasopa', 109.129, 0.9472],
  ['61.72.03.1004', 'Bagak Sahwa', 109.0974, 0.8829],
  ['61.72.03.1005', 'Sanggau Kulor', 109.0116, 0.8628],
  ['61.72.04.1001', 'Sungai Garam Hilir', 108.9825, 0.9389],
  ['61.72.04.1002', 'Naram', 109.0153, 0.9393, 108.999, 109.04],
  ['61.72.04.1003', 'Sungai Bulan', 109.0193, 0.9501, 108.98, 109.055],
  ['61.72.04.1004', 'Sungai Rasau', 109.0208, 0.9593, 108.975, 109.055],
  ['61.72.04.1005', 'Setapuk Kecil', 109.0264, 0.9691, 108.975, 109.06],
  ['61.72.04.1006', 'Setapuk Besar', 109.0392, 0.9816, 108.975, 109.055],
  ['61.72.04.1007', 'Semelagi Kecil', 109.0363, 0.9963, 108.975, 109.045],
  ['61.72.05.1001', 'Sedau', 108.9287, 0.8458],
  ['61.72.05.1002', 'Sagatani', 109.0325, 0.787],
  ['61.72.05.1003', 'Sijangkung', 108.9756, 0.8441],
  ['61.72.05.1004', 'Pangmilang', 108.9809, 0.7969],
];

export const KELURAHAN: readonly KelurahanFacts[] = ROWS.map(
  ([code, name, lon, lat, west = lon, east = lon]) => ({
    code,
    name,
    kecamatan: KECAMATAN.get(code.slice(6, 8)) ?? '',
    centre: [lon, lat],
    span: [west, east],
  }),
);

/** Fields that every feature of the city carries, in the order of `Delineasi_Kumuh_AR`. */
export const adminAttributes = ({ code, name, kecamatan }: KelurahanFacts) => ({
  Provinsi: 'Kalimantan Barat',
  Kode_Prov: '61',
  Kab_Kota: 'Kota Singkawang',
  Kode_Kab: '61.72',
  Kecamatan: kecamatan,
  Kode_Kec: code.slice(0, 8),
  Kelurahan: name,
  Kode_Kel: code,
});
