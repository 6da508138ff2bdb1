import type { Bounds } from '../../../../../geo/column.ts';

/** What a server offers, and how a layer of it is asked for. */
export interface Service {
  readonly kind: 'wms' | 'wmts';
  readonly title: string;
  readonly layers: readonly ServiceLayer[];
  /** Layers it has that cannot be shown: not in Web Mercator, or in tiles of another cut. */
  readonly unusable: readonly string[];
  /** Layers that the typed address asked for already. */
  readonly asked: readonly string[];
}

export interface ServiceLayer {
  readonly name: string;
  readonly title: string;
  readonly bounds: Bounds | null;
  readonly attribution: string;
  readonly formats: readonly string[];
  /** Address of its tiles in a format; `others` are drawn over it in one picture (WMS only). */
  tileUrl(choice: LayerChoice): string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

export interface LayerChoice {
  readonly format: string;
  readonly transparent: boolean;
  /** Names of further layers in the same picture, bottom first. */
  readonly others: readonly string[];
}

/** Web Mercator under its several codes; the first is the official one. */
const MERCATOR_CODES = ['EPSG:3857', 'EPSG:900913', 'EPSG:102100', 'EPSG:3785'];

/** The name under which a server knows Web Mercator: "EPSG:3857", "urn:ogc:def:crs:EPSG::3857"; null: not at all. */
export function mercatorAmong(codes: readonly string[]): string | null {
  for (const wanted of MERCATOR_CODES) for (const code of codes) if (normalCode(code) === wanted) return code;
  return null;
}

const normalCode = (code: string): string =>
  code.replace(/^urn:ogc:def:crs:EPSG:[\d.]*:/i, 'EPSG:').toUpperCase();

/** Formats a browser can draw, those that carry transparency first. */
const FORMATS = ['image/png', 'image/png8', 'image/webp', 'image/jpeg', 'image/gif'];

export const drawable = (formats: readonly string[]): readonly string[] =>
  formats
    .filter((format) => FORMATS.some((known) => format.toLowerCase().startsWith(known)))
    .toSorted((a, b) => rankOf(a) - rankOf(b));

const rankOf = (format: string): number =>
  FORMATS.findIndex((known) => format.toLowerCase().startsWith(known));
