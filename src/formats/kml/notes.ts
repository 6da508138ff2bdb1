import type { NoteList } from '../note-list.ts';
import { excerpt, textPlace } from '../text/place.ts';
import type { KmlContents } from './folders.ts';
import { childText } from './walk.ts';
import type { XmlElement, XmlFault } from './xml.ts';

/** One note for each kind of fault in the XML, with the line of the first. */
export function noteFaults(
  text: string,
  faults: readonly XmlFault[],
  cut: readonly XmlElement[],
  file: string,
  notes: NoteList,
): void {
  for (const kind of new Set(faults.map((fault) => fault.kind))) {
    const found = faults.filter((fault) => fault.kind === kind);
    const { line } = textPlace(text, found[0].offset);
    const detail = excerpt(found[0].detail, 40);
    if (kind === 'truncated') noteTruncated(line, cut, file, notes);
    else if (kind === 'doctype-entity') noteDoctype(line, file, notes);
    else if (kind === 'entity') noteEntity(line, detail, found.length, file, notes);
    else noteSyntax(line, detail, found.length, file, notes);
  }
}

function noteTruncated(line: number, cut: readonly XmlElement[], file: string, notes: NoteList): void {
  const names = cut.map((placemark) => excerpt(childText(placemark, 'name') ?? '', 40)).filter(Boolean);
  const which = names.length > 0 ? ` (${names.slice(0, 3).join(', ')})` : '';
  const lost =
    cut.length === 0
      ? { id: '', en: '' }
      : {
          id: ` ${cut.length} placemark yang terpotong${which} tidak dibaca.`,
          en: ` ${cut.length} placemark(s) that are cut off${which} were not read.`,
        };
  notes.say(
    'error',
    'xml-truncated',
    { file },
    `Berkas terpotong: ${file} berakhir pada baris ${line} sebelum isinya selesai.${lost.id} Placemark yang utuh tetap dibaca, tetapi jangan dipakai untuk menghitung sebelum berkasnya lengkap; salin atau unduh ulang.`,
    `Truncated file: ${file} ends at line ${line} before its content does.${lost.en} Whole placemarks were read, but do not compute with them until the file is complete; copy or download it again.`,
  );
}

function noteDoctype(line: number, file: string, notes: NoteList): void {
  notes.say(
    'warning',
    'xml-doctype-entity',
    { file },
    `Berkas ${file} menetapkan entitas XML sendiri (baris ${line}). Demi keamanan, entitas itu tidak dijabarkan dan tidak diambil dari mana pun.`,
    `${file} declares XML entities of its own (line ${line}). For safety they are neither expanded nor fetched.`,
  );
}

function noteEntity(line: number, detail: string, count: number, file: string, notes: NoteList): void {
  notes.say(
    'warning',
    'xml-entity',
    { file },
    `Tanda “${detail}” pada ${file} baris ${line} bukan entitas XML dan dibiarkan apa adanya (${count} tempat). Periksa teks di situ.`,
    `“${detail}” at line ${line} of ${file} is not an XML entity and was left as it is (${count} place(s)). Check the text there.`,
  );
}

function noteSyntax(line: number, detail: string, count: number, file: string, notes: NoteList): void {
  notes.say(
    'warning',
    'xml-syntax',
    { file },
    `Susunan XML pada ${file} keliru di baris ${line} (“${detail}”; ${count} tempat semacam ini). Sisanya tetap dibaca; cocokkan jumlah poligonnya dengan berkas asal.`,
    `The XML of ${file} is malformed at line ${line} (“${detail}”; ${count} such place(s)). The rest was read; check the number of polygons against the source.`,
  );
}

/** What the file points to or holds beside placemarks. */
export function noteContents(contents: KmlContents, file: string, notes: NoteList): void {
  if (contents.links.length > 0) noteLinks(contents.links, file, notes);
  if (contents.overlays > 0)
    notes.say(
      'info',
      'overlays',
      { file },
      `${contents.overlays} gambar tempelan (overlay) pada ${file} tidak dibaca; hanya poligon yang dipakai.`,
      `${contents.overlays} image overlay(s) of ${file} were not read; only polygons are used.`,
    );
}

function noteLinks(links: readonly string[], file: string, notes: NoteList): void {
  const shown = links.slice(0, 3).map((link) => excerpt(link, 60) || '?');
  notes.say(
    'warning',
    'network-link',
    { file },
    `${links.length} tautan jaringan (NetworkLink) pada ${file} menunjuk ke tempat lain (${shown.join(', ')}) dan tidak dimuat. Buka tautan itu di Google Earth, simpan isinya sebagai KMZ, lalu buka di sini.`,
    `${links.length} NetworkLink(s) of ${file} point elsewhere (${shown.join(', ')}) and were not loaded. Open them in Google Earth, save the content as KMZ and open that here.`,
  );
}
