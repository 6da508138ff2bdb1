import type { SourceLayer } from '../driver.ts';
import { otherXmlNote } from '../foreign.ts';
import type { NoteList } from '../note-list.ts';
import { type KmlContents, readFolders } from './folders.ts';
import { readFolderLayer } from './layer.ts';
import { noteContents, noteFaults } from './notes.ts';
import { readSchemas } from './schema.ts';
import { readXml } from './xml.ts';

const ROOTS = new Set(['kml', 'Document', 'Folder', 'Placemark']);

/**
 * Reads one KML text (OGC 07-147r2): every folder that directly holds polygon placemarks is a layer.
 *
 * @param path names put before those of the KML's own folders (a KML among others in one KMZ).
 */
export function readKml(
  text: string,
  source: { readonly file: string; readonly path: readonly string[]; readonly fallbackName: string },
  notes: NoteList,
): readonly SourceLayer[] {
  const xml = readXml(text);
  if (!xml.roots.some((root) => ROOTS.has(root.name))) {
    notes.add(otherXmlNote(source.file));
    return [];
  }
  const schemas = readSchemas(xml.roots);
  const contents = readFolders(xml.roots);
  noteFaults(text, xml.faults, contents.cut, source.file, notes);
  noteContents(contents, source.file, notes);
  const layers = contents.folders.flatMap((folder) => {
    const names = [...source.path, ...folder.names];
    const name = names.at(-1) ?? source.fallbackName;
    const layer = readFolderLayer(
      folder,
      { file: source.file, name, path: names.slice(0, -1) },
      schemas,
      notes,
    );
    return layer === null ? [] : [layer];
  });
  if (layers.length === 0) noteNoPolygons(contents, source.file, notes);
  return layers;
}

function noteNoPolygons(contents: KmlContents, file: string, notes: NoteList): void {
  const count = contents.folders.reduce((sum, folder) => sum + folder.placemarks.length, 0);
  notes.say(
    'error',
    'no-polygons',
    { file },
    `Tidak ada poligon yang dapat dibaca pada ${file} (${count} placemark diperiksa). Yang diperlukan adalah poligon deliniasi atau batas wilayah; periksa apakah berkasnya benar.`,
    `No polygon can be read from ${file} (${count} placemark(s) examined). Polygons of a delineation or of boundaries are needed; check that it is the right file.`,
  );
}
