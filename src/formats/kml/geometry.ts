import type { Text } from '../../domain/text.ts';
import type { FlatPolygon, FlatRing } from '../rings.ts';
import { readCoordinates } from './coordinates.ts';
import type { XmlElement } from './xml.ts';

/** What the geometry elements of one placemark hold. */
export interface PlacemarkGeometry {
  readonly polygons: FlatPolygon[];
  /** How many points, lines, tracks and models. */
  others: number;
  /** What is wrong with it, when it cannot be used; `polygons` is then empty. */
  fault: Text | null;
  hasHeight: boolean;
  /** There is a Polygon element, readable or not. */
  isPolygon: boolean;
}

const OTHERS = new Set(['Point', 'LineString', 'LinearRing', 'Model', 'Track', 'MultiTrack']);

/** Reads a placemark's geometry; the polygons of a MultiGeometry, nested to any depth, are one multi-polygon. */
export function readPlacemarkGeometry(placemark: XmlElement): PlacemarkGeometry {
  const found: PlacemarkGeometry = {
    polygons: [],
    others: 0,
    fault: null,
    hasHeight: false,
    isPolygon: false,
  };
  const waiting = placemark.children.toReversed();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.name === 'Polygon') readPolygon(element, found);
    else if (element.name === 'MultiGeometry')
      for (const child of element.children.toReversed()) waiting.push(child);
    else if (OTHERS.has(element.name)) found.others++;
  }
  if (found.fault !== null) found.polygons.length = 0;
  return found;
}

function readPolygon(element: XmlElement, found: PlacemarkGeometry): void {
  found.isPolygon = true;
  const outer = ringsOf(element, 'outerBoundaryIs', found);
  const inner = ringsOf(element, 'innerBoundaryIs', found);
  if (outer.length === 1) found.polygons.push([outer[0], ...inner]);
  else
    found.fault ??= {
      id: `salah satu poligonnya mempunyai ${outer.length} batas luar, seharusnya satu`,
      en: `one of its polygons has ${outer.length} outer boundaries instead of one`,
    };
}

function ringsOf(polygon: XmlElement, boundary: string, found: PlacemarkGeometry): FlatRing[] {
  const rings: FlatRing[] = [];
  for (const side of polygon.children) {
    if (side.name !== boundary) continue;
    for (const ring of side.children) if (ring.name === 'LinearRing') rings.push(readRing(ring, found));
  }
  return rings;
}

function readRing(ring: XmlElement, found: PlacemarkGeometry): FlatRing {
  const text = ring.children
    .filter((child) => child.name === 'coordinates')
    .map((child) => child.text)
    .join(' ');
  const coordinates = readCoordinates(text);
  if (coordinates.ok) {
    if (coordinates.hasHeight) found.hasHeight = true;
    return coordinates.ring;
  }
  found.fault ??= {
    id: `titik ke-${coordinates.index + 1} bukan sepasang bilangan (“${coordinates.tuple}”)`,
    en: `position ${coordinates.index + 1} is not a pair of numbers (“${coordinates.tuple}”)`,
  };
  return [];
}
