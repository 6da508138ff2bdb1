import type { FieldRole } from './field-role.ts';

/** A possible meaning of a field name, 0 (hardly) .. 1 (surely). */
export interface FieldMeaning {
  readonly role: FieldRole;
  readonly score: number;
}

type Entry = readonly [role: FieldRole, score: number, names: string];
type Index = ReadonlyMap<string, readonly FieldMeaning[]>;

/**
 * Field names seen in SK attachments, KOTAKU downloads, BIG and BPS boundaries and cities' own files, without
 * case, spaces and underscores. The surer a name is, the higher its score.
 */
const ANYWHERE: readonly Entry[] = [
  ['kelurahanCode', 1, 'kodekel kodekelurahan kdepum kodedesa kodekeldesa kodekelurahandesa'],
  [
    'kelurahanCode',
    0.9,
    'kdkel kddesa kdkeldesa iddesa idkel idkelurahan kodewilayah kodewil kdebps kodebps kodepum',
  ],
  ['kelurahanCode', 0.5, 'villagecode desacode kelcode'],
  ['kelurahan', 1, 'kelurahan wadmkd keldesa desakel kelurahandesa desakelurahan'],
  ['kelurahan', 0.9, 'desa namakel namakelurahan namadesa nmkel nmdesa nmkelurahan namakeldesa kel'],
  ['kelurahan', 0.5, 'village namadesakelurahan'],
  ['kecamatan', 1, 'kecamatan wadmkc'],
  ['kecamatan', 0.9, 'namakec namakecamatan nmkec nmkecamatan kec distrik'],
  ['kecamatan', 0.5, 'district subdistrict'],
  ['rtRw', 1, 'rtrw kodertrw'],
  ['rtRw', 0.9, 'rtdanrw namartrw nortrw'],
  ['rtRw', 0.5, 'basis lingkungan'],
  ['rt', 0.9, 'rt nort namart kodert'],
  ['rw', 0.9, 'rw norw namarw koderw'],
  ['kawasan', 1, 'kawasan namakawasan nmkawasan'],
  ['kawasan', 0.9, 'namakws kws deliniasi delineasi namadeliniasi namadelineasi kawasankumuh'],
  ['kawasan', 0.7, 'lokasi namalokasi'],
  ['statedArea', 1, 'luaskumuh luassk luaskumuhha luasskha luaskumuhsk'],
  ['statedArea', 0.9, 'luasawal luasha luashektar luaskawasan luaskws luasdeliniasi luasdelineasi'],
  ['statedArea', 0.8, 'luas luasm2 luasan luaspoligon luaskumuhawal'],
  ['statedArea', 0.6, 'luasfix luasanfix luasbaru luasanbaru hektar hektare'],
  ['statedArea', 0.5, 'luasakhir luaskm2 ha area areaha'],
  ['score', 1, 'skorkumuh nilaikumuh skorkekumuhan totalskor'],
  ['score', 0.9, 'skorawal skor totalnilai jumlahskor nilaikekumuhan'],
  ['score', 0.7, 'nilai score'],
  ['score', 0.5, 'skorakhir'],
  ['slumClass', 1, 'tingkatkumuh tingkatkekumuhan kelaskumuh'],
  ['slumClass', 0.9, 'kumawal kriteriakumuh kekumuhan klasifikasikumuh statuskumuh kategorikumuh'],
  ['slumClass', 0.7, 'kriteria klasifikasi kelas tingkat status kategori'],
  ['slumClass', 0.5, 'kumuh kumakhir statusakh nilai ket keterangan'],
  ['decreeNumber', 1, 'skkumuh nosk nomorsk noskkumuh nomorskkumuh'],
  ['decreeNumber', 0.7, 'sk nomersk skwalikota skbupati'],
  ['clearedBy', 1, 'bapengurangan noba nomorba beritaacara baberitaacara'],
  ['clearedBy', 0.7, 'ba tuntasoleh'],
  ['clearedOn', 1, 'tahunba tglba tanggalba tahuntuntas tgltuntas tanggaltuntas'],
  ['clearedOn', 0.7, 'tahunpengurangan tglpengurangan tuntas thnba thntuntas'],
];

/** Bare names ("nama", "kode") mean the unit in a boundary layer, and the slum area in a delineation. */
const IN_UNITS: readonly Entry[] = [
  ['kelurahan', 0.7, 'namobj nama namaunit namawilayah'],
  ['kelurahan', 0.4, 'name label'],
  ['kelurahanCode', 0.7, 'kode code'],
  ['kelurahanCode', 0.3, 'id'],
];
const IN_DELINEATIONS: readonly Entry[] = [
  ['kawasan', 0.5, 'nama namobj'],
  ['kawasan', 0.4, 'name label'],
];

/** A field name without case, spaces and punctuation: the form the dictionary is written in. */
export const fieldKey = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

function indexOf(entries: readonly Entry[]): Index {
  const index = new Map<string, FieldMeaning[]>();
  for (const [role, score, names] of entries)
    for (const name of names.split(' ')) index.set(name, [...(index.get(name) ?? []), { role, score }]);
  return index;
}

const INDEXES: Readonly<Record<'delineation' | 'units', Index>> = {
  delineation: indexOf([...ANYWHERE, ...IN_DELINEATIONS]),
  units: indexOf([...ANYWHERE, ...IN_UNITS]),
};

/** Shapefiles cut field names to this many characters. */
const DBF_NAME = 10;
/** "LUAS_2019", "Luasan_202", "luas_ver2": an area of some kind. */
const SOME_AREA = 0.3;
/** What a name cut short by a shapefile keeps of its score. */
const CUT = 0.9;

/**
 * What a field name can mean in a delineation or in a layer of units, best first; empty when the
 * dictionary does not know it. Names are compared without case, spaces and underscores.
 */
export function fieldMeanings(name: string, layer: 'delineation' | 'units'): readonly FieldMeaning[] {
  const index = INDEXES[layer];
  const key = fieldKey(name);
  const known = index.get(key) ?? (name.length === DBF_NAME ? cutMeanings(index, key) : []);
  const meanings =
    known.length === 0 && key.startsWith('luas')
      ? [{ role: 'statedArea', score: SOME_AREA } as const]
      : known;
  return [...meanings].sort((a, b) => b.score - a.score);
}

function cutMeanings(index: Index, key: string): FieldMeaning[] {
  const best = new Map<FieldRole, number>();
  for (const [name, meanings] of index)
    if (name.startsWith(key))
      for (const { role, score } of meanings) best.set(role, Math.max(best.get(role) ?? 0, score * CUT));
  return [...best].map(([role, score]) => ({ role, score }));
}
