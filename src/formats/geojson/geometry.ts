import type { Text } from '../../domain/text.ts';
import type { FlatPolygon, FlatRing } from '../rings.ts';
import { excerpt } from '../text/place.ts';
import { isObject } from './guards.ts';

/** What one `geometry` member holds. */
export interface GeometryReading {
  readonly polygons: FlatPolygon[];
  /** Types of the geometries that are not polygons, one entry each. */
  readonly others: string[];
  /** What is wrong with it, when it cannot be used; `polygons` is then empty. */
  fault: Text | null;
  /** Null, or a geometry without coordinates. */
  empty: 'null' | 'coordinates' | null;
  hasHeight: boolean;
  /** Coordinates written as text ("109.3") and read as numbers. */
  textNumbers: number;
}

const OTHER_TYPES = new Set(['Point', 'MultiPoint', 'LineString', 'MultiLineString']);

/** Reads a GeoJSON geometry of any type, collections to any depth. */
export function readGeometry(geometry: unknown): GeometryReading {
  const reading: GeometryReading = {
    polygons: [],
    others: [],
    fault: null,
    empty: null,
    hasHeight: false,
    textNumbers: 0,
  };
  const waiting: unknown[] = [geometry];
  while (waiting.length > 0 && reading.fault === null) readOne(waiting.pop(), waiting, reading);
  if (reading.fault !== null) reading.polygons.length = 0;
  return reading;
}

function readOne(geometry: unknown, waiting: unknown[], reading: GeometryReading): void {
  if (geometry === null || geometry === undefined) {
    reading.empty ??= 'null';
    return;
  }
  if (!isObject(geometry)) {
    reading.fault = fault('geometrinya bukan objek', 'its geometry is not an object');
    return;
  }
  const { type, coordinates, geometries } = geometry;
  if (type === 'Polygon') readPolygon(coordinates, reading);
  else if (type === 'MultiPolygon') readMultiPolygon(coordinates, reading);
  else if (type === 'GeometryCollection') readCollection(geometries, waiting, reading);
  else if (typeof type === 'string' && OTHER_TYPES.has(type)) reading.others.push(type);
  else
    reading.fault = fault(
      `jenis geometrinya tidak dikenali (“${excerpt(String(type), 40)}”)`,
      `its geometry type is not known (“${excerpt(String(type), 40)}”)`,
    );
}

function readCollection(geometries: unknown, waiting: unknown[], reading: GeometryReading): void {
  if (!Array.isArray(geometries)) {
    reading.fault = fault(
      'GeometryCollection-nya tanpa daftar “geometries”',
      'its GeometryCollection has no “geometries”',
    );
    return;
  }
  if (geometries.length === 0) reading.empty ??= 'coordinates';
  for (let i = geometries.length - 1; i >= 0; i--) waiting.push(geometries[i]);
}

function readMultiPolygon(coordinates: unknown, reading: GeometryReading): void {
  if (!Array.isArray(coordinates)) {
    reading.fault = fault('“coordinates” bukan larik', '“coordinates” is not an array');
    return;
  }
  if (coordinates.length === 0) reading.empty ??= 'coordinates';
  for (const polygon of coordinates) readPolygon(polygon, reading);
}

function readPolygon(coordinates: unknown, reading: GeometryReading): void {
  if (!Array.isArray(coordinates)) {
    reading.fault = fault('“coordinates” bukan larik', '“coordinates” is not an array');
    return;
  }
  if (coordinates.length === 0) {
    reading.empty ??= 'coordinates';
    return;
  }
  const polygon: FlatPolygon = [];
  for (const ring of coordinates) {
    const flat = readRing(ring, reading);
    if (flat === null) return;
    polygon.push(flat);
  }
  reading.polygons.push(polygon);
}

function readRing(positions: unknown, reading: GeometryReading): FlatRing | null {
  if (!Array.isArray(positions)) {
    reading.fault = fault(
      'salah satu cincinnya bukan larik titik',
      'one of its rings is not an array of positions',
    );
    return null;
  }
  const ring: FlatRing = [];
  for (let i = 0; i < positions.length; i++) {
    const position: unknown = positions[i];
    if (!Array.isArray(position) || position.length < 2) return badPosition(position, i, reading);
    const x = coordinate(position[0], reading);
    const y = coordinate(position[1], reading);
    if (!Number.isFinite(x) || !Number.isFinite(y)) return badPosition(position, i, reading);
    if (position.length > 2) reading.hasHeight = true;
    ring.push(x, y);
  }
  return ring;
}

/** NaN where the value is no number. */
function coordinate(value: unknown, reading: GeometryReading): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(value))
    return Number.NaN;
  reading.textNumbers++;
  return Number(value);
}

function badPosition(position: unknown, index: number, reading: GeometryReading): null {
  const shown = excerpt(shortJson(position), 40);
  reading.fault = fault(
    `titik ke-${index + 1} bukan sepasang bilangan (“${shown}”)`,
    `position ${index + 1} is not a pair of numbers (“${shown}”)`,
  );
  return null;
}

function shortJson(value: unknown): string {
  if (!Array.isArray(value)) return String(JSON.stringify(isObject(value) ? '{…}' : value));
  const parts = value
    .slice(0, 4)
    .map((part: unknown) => (typeof part === 'object' && part !== null ? '…' : String(part)));
  return `[${parts.join(', ')}]`;
}

const fault = (id: string, en: string): Text => ({ id, en });
