import type { Bounds } from '../../../../../geo/column.ts';
import { withQuery } from './query.ts';
import { drawable, mercatorAmong, type Service, type ServiceLayer } from './service.ts';
import { attribute, childOf, childrenOf, numbersOf, textAt, type XmlElement } from './xml-tree.ts';

/** Parameters of a GetMap or GetCapabilities address that are ours to set. */
const OWN = [
  'service',
  'request',
  'version',
  'layers',
  'styles',
  'srs',
  'crs',
  'bbox',
  'width',
  'height',
  'format',
  'transparent',
  'tiled',
];
const MAX_ZOOM = 22;

/** The capabilities of the WMS that an address belongs to, whichever of its requests was typed. */
export function wmsCapabilitiesUrl(typed: URL): string {
  const version = parameterOf(typed, 'version') === '1.1.1' ? '1.1.1' : '1.3.0';
  return withQuery(typed.href, OWN, { SERVICE: 'WMS', REQUEST: 'GetCapabilities', VERSION: version });
}

/** Reads capabilities of version 1.1.1 (WMT_MS_Capabilities) or 1.3.0 (WMS_Capabilities). */
export function readWms(root: XmlElement, typed: URL): Service {
  const version = attribute(root, 'version')?.startsWith('1.1') ? '1.1.1' : '1.3.0';
  const getMap = childOf(root, 'Capability', 'Request', 'GetMap');
  const online = getMap && childOf(getMap, 'DCPType', 'HTTP', 'Get', 'OnlineResource');
  const reader: Reader = {
    version,
    url: sameServer((online && attribute(online, 'href')) || typed.href, typed),
    formats: drawable(getMap ? childrenOf(getMap, 'Format').map(({ text }) => text.trim()) : []),
    layers: [],
    unusable: [],
  };
  const top = childOf(root, 'Capability', 'Layer');
  if (top) readLayer(top, { codes: [], bounds: null, attribution: '' }, reader);
  return {
    kind: 'wms',
    title: textAt(root, 'Service', 'Title'),
    layers: reader.layers,
    unusable: reader.unusable,
    asked: (parameterOf(typed, 'layers') ?? '').split(',').filter(Boolean),
  };
}

interface Reader {
  readonly version: '1.1.1' | '1.3.0';
  readonly url: string;
  readonly formats: readonly string[];
  readonly layers: ServiceLayer[];
  readonly unusable: string[];
}

/** What a layer has from those above it. */
interface Inherited {
  readonly codes: readonly string[];
  readonly bounds: Bounds | null;
  readonly attribution: string;
}

function readLayer(element: XmlElement, above: Inherited, reader: Reader): void {
  const codes = [
    ...above.codes,
    ...[...childrenOf(element, 'CRS'), ...childrenOf(element, 'SRS')].flatMap(({ text }) =>
      text.trim().split(/\s+/),
    ),
  ];
  const own: Inherited = {
    codes,
    bounds: boundsOf(element) ?? above.bounds,
    attribution: textAt(element, 'Attribution', 'Title') || above.attribution,
  };
  const name = textAt(element, 'Name');
  const title = textAt(element, 'Title') || name;
  if (name !== '') {
    const code = mercatorAmong(codes);
    if (code === null || reader.formats.length === 0) reader.unusable.push(title);
    else reader.layers.push(layerOf(name, title, code, own, reader));
  }
  for (const child of childrenOf(element, 'Layer')) readLayer(child, own, reader);
}

function layerOf(
  name: string,
  title: string,
  code: string,
  { bounds, attribution }: Inherited,
  { version, url, formats }: Reader,
): ServiceLayer {
  return {
    name,
    title,
    bounds,
    attribution,
    formats,
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    tileUrl: ({ format, transparent, others }) =>
      withQuery(url, OWN, {
        SERVICE: 'WMS',
        REQUEST: 'GetMap',
        VERSION: version,
        LAYERS: [name, ...others].join(','),
        STYLES: '',
        [version === '1.3.0' ? 'CRS' : 'SRS']: code,
        BBOX: '{bbox-epsg-3857}',
        WIDTH: '256',
        HEIGHT: '256',
        FORMAT: format,
        TRANSPARENT: transparent ? 'TRUE' : 'FALSE',
      }),
  };
}

function boundsOf(layer: XmlElement): Bounds | null {
  const geographic = childOf(layer, 'EX_GeographicBoundingBox');
  const older = childOf(layer, 'LatLonBoundingBox');
  const numbers = geographic
    ? numbersOf(
        ['westBoundLongitude', 'southBoundLatitude', 'eastBoundLongitude', 'northBoundLatitude'].map((name) =>
          textAt(geographic, name),
        ),
      )
    : older && numbersOf(['minx', 'miny', 'maxx', 'maxy'].map((name) => attribute(older, name)));
  return numbers && [numbers[0], numbers[1], numbers[2], numbers[3]];
}

/**
 * Servers behind a proxy often name themselves http, or by a name that only they know. What the user typed is the address that
 * is known to work: where only the protocol or the port differs, it stands.
 */
export function sameServer(named: string, typed: URL): string {
  const url = URL.canParse(named, typed.href) ? new URL(named, typed.href) : typed;
  if (url.hostname === typed.hostname) {
    url.protocol = typed.protocol;
    url.port = typed.port;
  }
  return url.href;
}

export const parameterOf = (url: URL, name: string): string | null => {
  for (const [key, value] of url.searchParams) if (key.toLowerCase() === name) return value;
  return null;
};
