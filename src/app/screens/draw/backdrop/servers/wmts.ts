import type { Bounds } from '../../../../../geo/column.ts';
import { withQuery } from './query.ts';
import { drawable, type LayerChoice, mercatorAmong, type Service, type ServiceLayer } from './service.ts';
import { parameterOf, sameServer } from './wms.ts';
import { attribute, childOf, childrenOf, numbersOf, textAt, type XmlElement } from './xml-tree.ts';

const OWN = [
  'service',
  'request',
  'version',
  'layer',
  'style',
  'format',
  'tilematrixset',
  'tilematrix',
  'tilerow',
  'tilecol',
];
/** Scale of the one tile of zoom 0 in Web Mercator at 0.28 mm a pixel (OGC 07-057r7, annex E.4). */
const SCALE_AT_ZERO = 559_082_264.0287178;
const TILE_PIXELS = 256;
const HALF_WORLD = 20_037_508.34;

/** The capabilities of the WMTS that an address belongs to; an address of a document is taken as it is. */
export function wmtsCapabilitiesUrl(typed: URL): string {
  if (/\.xml$/i.test(typed.pathname)) return typed.href;
  return withQuery(typed.href, OWN, { SERVICE: 'WMTS', REQUEST: 'GetCapabilities', VERSION: '1.0.0' });
}

/** Reads WMTS 1.0.0 capabilities: layers in the tile cut of web maps, by REST templates or by key and value. */
export function readWmts(root: XmlElement, typed: URL): Service {
  const contents = childOf(root, 'Contents');
  const sets = new Map<string, MatrixSet>();
  for (const element of contents ? childrenOf(contents, 'TileMatrixSet') : []) {
    const set = readSet(element);
    if (set) sets.set(set.name, set);
  }
  const kvp = kvpAddress(root, typed);
  const layers: ServiceLayer[] = [];
  const unusable: string[] = [];
  for (const element of contents ? childrenOf(contents, 'Layer') : []) {
    const layer = readLayer(element, sets, kvp, typed);
    if (layer) layers.push(layer);
    else unusable.push(textAt(element, 'Title') || textAt(element, 'Identifier'));
  }
  const asked = parameterOf(typed, 'layer');
  return {
    kind: 'wmts',
    title: textAt(root, 'ServiceIdentification', 'Title'),
    layers,
    unusable,
    asked: asked === null ? [] : [asked],
  };
}

/** A cut into tiles that is the one of web maps; tiles of zoom z are named `prefix` + z. */
interface MatrixSet {
  readonly name: string;
  readonly prefix: string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

function readSet(element: XmlElement): MatrixSet | null {
  if (mercatorAmong([textAt(element, 'SupportedCRS')]) === null) return null;
  const matrices = childrenOf(element, 'TileMatrix').map(zoomOf);
  const zooms = matrices.flatMap((matrix) => (matrix ? [matrix] : []));
  const [first] = zooms;
  if (!first) return null;
  const prefix = first.name.slice(0, first.name.length - String(first.zoom).length);
  // Only levels that the one template names, and that are cut as those of web maps.
  const named = zooms.filter(({ name, zoom }) => name === `${prefix}${zoom}`).map(({ zoom }) => zoom);
  if (named.length === 0) return null;
  return {
    name: textAt(element, 'Identifier'),
    prefix,
    minZoom: Math.min(...named),
    maxZoom: Math.max(...named),
  };
}

function zoomOf(matrix: XmlElement): { readonly name: string; readonly zoom: number } | null {
  const numbers = numbersOf(
    ['ScaleDenominator', 'TileWidth', 'TileHeight'].map((name) => textAt(matrix, name)),
  );
  const corner = numbersOf(textAt(matrix, 'TopLeftCorner').split(/\s+/));
  if (!numbers || corner?.length !== 2) return null;
  const [scale, width, height] = numbers;
  const exact = Math.log2(SCALE_AT_ZERO / scale);
  const zoom = Math.round(exact);
  const sameCut =
    Math.abs(exact - zoom) < 1e-3 &&
    width === TILE_PIXELS &&
    height === TILE_PIXELS &&
    corner.every((value) => Math.abs(Math.abs(value) - HALF_WORLD) < 1);
  return sameCut ? { name: textAt(matrix, 'Identifier'), zoom } : null;
}

function readLayer(
  element: XmlElement,
  sets: ReadonlyMap<string, MatrixSet>,
  kvp: string | null,
  typed: URL,
): ServiceLayer | null {
  const set = childrenOf(element, 'TileMatrixSetLink')
    .map((link) => sets.get(textAt(link, 'TileMatrixSet')))
    .find((found) => found !== undefined);
  const formats = drawable(childrenOf(element, 'Format').map(({ text }) => text.trim()));
  if (!set || formats.length === 0) return null;
  const name = textAt(element, 'Identifier');
  const parts: TileParts = { name, set, style: styleOf(element), dimensions: dimensionsOf(element) };
  const templates = templatesOf(element, typed);
  if (templates.size === 0 && kvp === null) return null;
  return {
    name,
    title: textAt(element, 'Title') || name,
    bounds: boundsOf(element),
    attribution: '',
    formats,
    minZoom: set.minZoom,
    maxZoom: set.maxZoom,
    tileUrl(choice) {
      const template =
        templates.get(choice.format) ?? (kvp === null ? [...templates.values()][0] : undefined);
      return template === undefined ? kvpUrl(kvp ?? typed.href, parts, choice) : restUrl(template, parts);
    },
  };
}

interface TileParts {
  readonly name: string;
  readonly set: MatrixSet;
  readonly style: string;
  readonly dimensions: ReadonlyMap<string, string>;
}

function restUrl(template: string, { set, style, dimensions }: TileParts): string {
  const values = new Map([
    ...[...dimensions].map(([name, value]) => [name.toLowerCase(), encodeURIComponent(value)] as const),
    ['tilematrixset', encodeURIComponent(set.name)],
    ['tilematrix', `${encodeURIComponent(set.prefix)}{z}`],
    ['tilerow', '{y}'],
    ['tilecol', '{x}'],
    ['style', encodeURIComponent(style)],
  ]);
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values.get(name.toLowerCase()) ?? whole);
}

const kvpUrl = (
  address: string,
  { name, set, style, dimensions }: TileParts,
  { format }: LayerChoice,
): string =>
  withQuery(address, OWN, {
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    LAYER: name,
    STYLE: style,
    FORMAT: format,
    TILEMATRIXSET: set.name,
    TILEMATRIX: `${set.prefix}{z}`,
    TILEROW: '{y}',
    TILECOL: '{x}',
    ...Object.fromEntries(dimensions),
  });

function kvpAddress(root: XmlElement, typed: URL): string | null {
  const operations = childOf(root, 'OperationsMetadata');
  const getTile =
    operations && childrenOf(operations, 'Operation').find((each) => attribute(each, 'name') === 'GetTile');
  const http = getTile && childOf(getTile, 'DCP', 'HTTP');
  for (const get of http ? childrenOf(http, 'Get') : []) {
    const encodings = childOf(get, 'Constraint', 'AllowedValues');
    const isKvp = !encodings || childrenOf(encodings, 'Value').some(({ text }) => /kvp/i.test(text));
    const href = attribute(get, 'href');
    if (isKvp && href) return sameServer(href, typed);
  }
  return null;
}

/** Templates by format, with their braces as they stand. */
function templatesOf(layer: XmlElement, typed: URL): ReadonlyMap<string, string> {
  const templates = new Map<string, string>();
  for (const resource of childrenOf(layer, 'ResourceURL')) {
    const template = attribute(resource, 'template');
    if (attribute(resource, 'resourceType') !== 'tile' || !template) continue;
    templates.set(attribute(resource, 'format') ?? '', withBraces(sameServer(template, typed)));
  }
  return templates;
}

const withBraces = (href: string): string => href.replaceAll(/%7B(\w+)%7D/gi, '{$1}');

function styleOf(layer: XmlElement): string {
  const styles = childrenOf(layer, 'Style');
  const chosen = styles.find((style) => attribute(style, 'isDefault') === 'true') ?? styles[0];
  return chosen ? textAt(chosen, 'Identifier') : '';
}

const dimensionsOf = (layer: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(layer, 'Dimension').map((dimension) => [
      textAt(dimension, 'Identifier'),
      textAt(dimension, 'Default') || textAt(dimension, 'Value'),
    ]),
  );

function boundsOf(layer: XmlElement): Bounds | null {
  const box = childOf(layer, 'WGS84BoundingBox');
  const lower = box && numbersOf(textAt(box, 'LowerCorner').split(/\s+/));
  const upper = box && numbersOf(textAt(box, 'UpperCorner').split(/\s+/));
  return lower?.length === 2 && upper?.length === 2 ? [lower[0], lower[1], upper[0], upper[1]] : null;
}
