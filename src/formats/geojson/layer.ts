import type { Attributes } from '../../domain/attributes.ts';
import type { Place } from '../../domain/note.ts';
import { ColumnBuilder } from '../../geo/column.ts';
import type { SourceLayer } from '../driver.ts';
import { fileStem } from '../file-name.ts';
import type { NoteList } from '../note-list.ts';
import { addPolygons, type Ordinal } from '../rings.ts';
import { excerpt } from '../text/place.ts';
import { asFeature, type Collected } from './collect.ts';
import { readCrs } from './crs.ts';
import { type GeometryReading, readGeometry } from './geometry.ts';
import { noteGeometry, noteLeftOut, noteNotAFeature, noteProperties, noteStructure } from './layer-notes.ts';
import { hasBadProperties, readAttributes } from './properties.ts';
import { structureFault } from './structure.ts';

/**
 * Turns gathered features into one layer. Every feature that is, or should have been, polygons keeps its row; one whose
 * geometry cannot be used has an empty place in the column and a note.
 */
export function buildLayer(collected: Collected, file: string, notes: NoteList): SourceLayer {
  const reader = new LayerReader(file, collected.name ?? fileStem(file), notes);
  for (const [index, feature] of collected.features.entries()) reader.read(feature, index);
  reader.finish();
  return {
    file,
    name: reader.name,
    path: [],
    crs: readCrs(collected.crs, file, notes),
    geometry: reader.builder.finish(),
    attributes: reader.attributes,
    otherGeometries: reader.otherGeometries,
  };
}

class LayerReader {
  readonly builder = new ColumnBuilder();
  readonly attributes: Attributes[] = [];
  readonly name: string;
  otherGeometries = 0;
  private readonly file: string;
  private readonly notes: NoteList;
  private readonly otherTypes = new Map<string, number>();
  private readonly foreignMembers = new Set<string>();
  private heights = 0;

  constructor(file: string, name: string, notes: NoteList) {
    this.file = file;
    this.name = name;
    this.notes = notes;
  }

  read(raw: unknown, index: number): void {
    const ordinal = { id: `fitur ke-${index + 1}`, en: `feature ${index + 1}` };
    const feature = asFeature(raw);
    if (feature === null) {
      noteNotAFeature(raw, this.place(), ordinal, this.notes);
      this.builder.endFeature();
      this.attributes.push({});
      return;
    }
    const geometry = readGeometry(feature.geometry);
    if (isOtherOnly(geometry)) this.countOther(geometry);
    else this.readRow(feature, geometry, ordinal);
  }

  finish(): void {
    const { file, name, heights, foreignMembers, notes } = this;
    const left = { file, features: this.attributes.length, others: this.otherTypes, heights, foreignMembers };
    noteLeftOut(left, { file, layer: name }, notes);
  }

  /** The place of the row that is about to be added. */
  private place(attributes: Attributes = {}): Place {
    const label = labelOf(attributes);
    const place = { file: this.file, layer: this.name, feature: this.attributes.length };
    return label === undefined ? place : { ...place, label };
  }

  private readRow(feature: JsonObject, geometry: GeometryReading, ordinal: Ordinal): void {
    const attributes = readAttributes(feature);
    const place = this.place(attributes);
    const noted = this.notes.total;
    noteGeometry(geometry, place, ordinal, this.notes);
    addPolygons(this.builder, geometry.polygons, place, ordinal, this.notes);
    this.attributes.push(attributes);
    if (geometry.hasHeight) this.heights++;
    for (const key of Object.keys(feature))
      if (!OWN_MEMBERS.has(key)) this.foreignMembers.add(excerpt(key, 24));
    if (hasBadProperties(feature)) noteProperties(place, ordinal, this.notes);
    // Our own words are plainer than the validator's: its are told only where we found nothing.
    const fault = this.notes.total === noted ? structureFault(feature) : null;
    if (fault !== null) noteStructure(fault, place, ordinal, this.notes);
  }

  private countOther(geometry: GeometryReading): void {
    this.otherGeometries++;
    const [type] = geometry.others;
    this.otherTypes.set(type, (this.otherTypes.get(type) ?? 0) + 1);
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

const OWN_MEMBERS = new Set(['type', 'geometry', 'properties', 'id', 'bbox', 'crs']);

const isOtherOnly = (geometry: GeometryReading): boolean =>
  geometry.fault === null && geometry.polygons.length === 0 && geometry.others.length > 0;

/** What a person would call a feature when nothing is mapped yet: its first text that reads like a name. */
function labelOf(attributes: Attributes): string | undefined {
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (
      /^(?:name|nama|kelurahan|kawasan|rt_?rw)$/i.test(key) &&
      typeof value === 'string' &&
      value.trim() !== ''
    )
      return excerpt(value, 60);
  }
  return undefined;
}
