import type { NoteList } from '../formats/note-list.ts';
import { crsName, findCrs, isGeographic } from '../geo/crs/table.ts';
import { declaredEpsg } from './crs-choice.ts';
import type { CrsChoice, Proposal } from './proposal.ts';
import { examples } from './words.ts';

/** How the program came by the coordinate system, wherever it is not simply what the file says. */
export function noteCrs({ layers: [layer] }: Proposal, crs: CrsChoice, notes: NoteList): void {
  const place = { file: layer.file, layer: layer.name };
  const declared = declaredEpsg(layer);
  const chosen = crsName(crs.epsg);
  if (crs.swapped)
    notes.say(
      'warning',
      'axes-swapped',
      place,
      `Lapisan ${layer.name}: urutan koordinatnya terbalik (lintang di depan). Sudah ditukar; periksa letaknya di peta.`,
      `Layer ${layer.name}: its coordinates are the wrong way round (latitude first). They have been exchanged; check the place on the map.`,
    );
  if (crs.ground === 'recognised' && declared !== null && declared !== crs.epsg)
    notes.say(
      'warning',
      'crs-contradicted',
      place,
      `Lapisan ${layer.name}: berkas menyatakan ${crsName(declared)}, tetapi angka koordinatnya tidak cocok. Dibaca sebagai ${chosen}; periksa letaknya di peta dan ganti bila keliru.`,
      `Layer ${layer.name}: the file says ${crsName(declared)}, but the numbers do not fit. Read as ${chosen}; check the place on the map and change it if wrong.`,
    );
  else if (crs.ground === 'recognised')
    notes.say(
      'warning',
      'crs-recognised',
      place,
      `Lapisan ${layer.name}: ${layer.crs ? `sistem koordinat ${examples([layer.crs.text])} tidak dikenal` : 'berkas tidak menyebut sistem koordinat'}. Dari angkanya dibaca sebagai ${chosen}; periksa letaknya di peta dan ganti bila keliru.`,
      `Layer ${layer.name}: ${layer.crs ? `the coordinate system ${examples([layer.crs.text])} is not known` : 'the file names no coordinate system'}. Read from its numbers as ${chosen}; check the place on the map and change it if wrong.`,
    );
  noteDatum(layer.name, crs, place, notes);
}

/** DGN95 and SRGI2013 lie within a metre of WGS84, and are read without a shift. */
function noteDatum(
  name: string,
  { epsg }: CrsChoice,
  place: { file: string; layer: string },
  notes: NoteList,
): void {
  const datum = findCrs(epsg)?.datum;
  if (datum === undefined || datum === 'WGS 84') return;
  notes.say(
    'info',
    'datum-as-wgs84',
    place,
    `Lapisan ${name}: datum ${datum} dibaca sama dengan WGS 84, tanpa pergeseran${isGeographic(epsg) ? '' : ` (${crsName(epsg)})`}.`,
    `Layer ${name}: datum ${datum} is read as WGS 84, without a shift${isGeographic(epsg) ? '' : ` (${crsName(epsg)})`}.`,
  );
}

/** No system was declared, recognised or given: nothing can be taken in. */
export function noteNoCrs({ layers: [layer] }: Proposal, notes: NoteList): void {
  const said = layer.crs ? examples([layer.crs.text]) : null;
  notes.say(
    'error',
    'crs-missing',
    { file: layer.file, layer: layer.name },
    `Lapisan ${layer.name} belum dapat dimuat: ${said ? `sistem koordinat ${said} tidak didukung` : 'sistem koordinatnya tidak disebut dan tidak dapat dikenali dari angkanya'}. Pilih sistem koordinatnya, misalnya UTM zona kota Anda.`,
    `Layer ${layer.name} cannot be loaded yet: ${said ? `the coordinate system ${said} is not supported` : 'its coordinate system is not named and cannot be told from its numbers'}. Choose it, for example the UTM zone of your city.`,
  );
}
