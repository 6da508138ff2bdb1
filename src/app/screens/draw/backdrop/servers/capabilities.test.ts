import { describe, expect, it } from 'vitest';
import { readCapabilities } from './find-service.ts';
import type { Service } from './service.ts';
import { wmsCapabilitiesUrl } from './wms.ts';
import { wmtsCapabilitiesUrl } from './wmts.ts';

function service(xml: string, typed = 'https://peta.contoh/ows?map=/a.map'): Service {
  const read = readCapabilities(xml, new URL(typed), 'peta.contoh');
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const failure = (xml: string) => {
  const read = readCapabilities(xml, new URL('https://peta.contoh/ows'), 'peta.contoh');
  return read.ok ? null : read.failure;
};

const PNG = { format: 'image/png', transparent: true, others: [] };

const WMS_130 = `<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
 <Service><Title>Peta Kota</Title></Service>
 <Capability>
  <Request><GetMap><Format>application/pdf</Format><Format>image/jpeg</Format><Format>image/png</Format>
   <DCPType><HTTP><Get><OnlineResource xlink:href="http://peta.contoh:8080/ows?map=/a.map&amp;"/></Get></HTTP></DCPType></GetMap></Request>
  <Layer><Title>Semua</Title><CRS>EPSG:4326</CRS><CRS>EPSG:3857</CRS>
   <EX_GeographicBoundingBox><westBoundLongitude>109</westBoundLongitude><eastBoundLongitude>110</eastBoundLongitude>
    <southBoundLatitude>-7</southBoundLatitude><northBoundLatitude>-6</northBoundLatitude></EX_GeographicBoundingBox>
   <Layer><Name>kota:citra</Name><Title>Citra 2020</Title><Attribution><Title>Dinas PUPR</Title></Attribution></Layer>
   <Layer><Name>kota:jalan</Name><Title>Jalan</Title></Layer>
  </Layer>
 </Capability>
</WMS_Capabilities>`;

describe('WMS 1.3.0', () => {
  const read = service(WMS_130);

  it('lists layers with what they inherit', () => {
    expect(read).toMatchObject({ kind: 'wms', title: 'Peta Kota', unusable: [] });
    expect(read.layers).toMatchObject([
      { name: 'kota:citra', title: 'Citra 2020', bounds: [109, -7, 110, -6], attribution: 'Dinas PUPR' },
      { name: 'kota:jalan', bounds: [109, -7, 110, -6], attribution: '' },
    ]);
    expect(read.layers[0].formats).toEqual(['image/png', 'image/jpeg']);
  });

  it('asks the typed server, keeps its own parameters and leaves the box to the map', () => {
    expect(read.layers[0].tileUrl({ ...PNG, others: ['kota:jalan'] })).toBe(
      'https://peta.contoh/ows?map=/a.map&SERVICE=WMS&REQUEST=GetMap&VERSION=1.3.0&LAYERS=kota:citra,kota:jalan&STYLES=&CRS=EPSG:3857&BBOX={bbox-epsg-3857}&WIDTH=256&HEIGHT=256&FORMAT=image/png&TRANSPARENT=TRUE',
    );
  });
});

describe('WMS 1.1.1', () => {
  const xml = `<?xml version="1.0"?>
<!DOCTYPE WMT_MS_Capabilities SYSTEM "http://schemas.opengis.net/wms/1.1.1/capabilities_1_1_1.dtd">
<WMT_MS_Capabilities version="1.1.1"><Service><Title>Lama</Title></Service><Capability>
 <Request><GetMap><Format>image/png</Format></GetMap></Request>
 <Layer><Title>Akar</Title><SRS>EPSG:4326 EPSG:900913</SRS><LatLonBoundingBox minx="109" miny="-7" maxx="110" maxy="-6"/>
  <Layer><Name>a</Name><Title>A</Title></Layer></Layer>
 <Layer><Name>never-reached</Name></Layer></Capability></WMT_MS_Capabilities>`;

  it('takes Web Mercator under its old code, and SRS in place of CRS', () => {
    const read = service(xml);
    expect(read.layers.map(({ name, bounds }) => [name, bounds])).toEqual([['a', [109, -7, 110, -6]]]);
    const url = new URL(read.layers[0].tileUrl(PNG));
    expect(url.searchParams.get('SRS')).toBe('EPSG:900913');
    expect(url.searchParams.get('VERSION')).toBe('1.1.1');
    expect(url.searchParams.has('CRS')).toBe(false);
  });

  it('remembers what the typed address asked for', () => {
    expect(service(xml, 'https://peta.contoh/ows?REQUEST=GetMap&LAYERS=a,b').asked).toEqual(['a', 'b']);
  });

  it('says which layers are of no use', () => {
    const read = readCapabilities(
      xml.replace('EPSG:900913', 'EPSG:32749'),
      new URL('https://p.contoh/'),
      'p',
    );
    expect(read).toMatchObject({ ok: false, failure: { code: 'server-no-layer' } });
  });
});

const matrix = (id: string, zoom: number, size = 256) => `<TileMatrix><ows:Identifier>${id}</ows:Identifier>
  <ScaleDenominator>${559082264.0287178 / 2 ** zoom}</ScaleDenominator>
  <TopLeftCorner>-20037508.3428 20037508.3428</TopLeftCorner><TileWidth>${size}</TileWidth><TileHeight>${size}</TileHeight></TileMatrix>`;

const wmts = (
  layer: string,
  sets: string,
) => `<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink">
 <ows:ServiceIdentification><ows:Title>Ubin</ows:Title></ows:ServiceIdentification>
 <ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="https://peta.contoh/kvp?">
  <ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
 <Contents>${layer}${sets}</Contents></Capabilities>`;

const LAYER = (inside: string) => `<Layer><ows:Title>Citra</ows:Title><ows:Identifier>citra</ows:Identifier>
  <ows:WGS84BoundingBox><ows:LowerCorner>109 -7</ows:LowerCorner><ows:UpperCorner>110 -6</ows:UpperCorner></ows:WGS84BoundingBox>
  <Style><ows:Identifier>lain</ows:Identifier></Style><Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
  <Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>wgs84</TileMatrixSet></TileMatrixSetLink>
  <TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>${inside}</Layer>`;

const WEB = (matrices: string) => `<TileMatrixSet><ows:Identifier>web</ows:Identifier>
  <ows:SupportedCRS>urn:ogc:def:crs:EPSG:6.18.3:3857</ows:SupportedCRS>${matrices}</TileMatrixSet>`;

describe('WMTS', () => {
  it('by REST template, with the prefix of the levels and the defaults of the dimensions', () => {
    const template = `<Dimension><ows:Identifier>Time</ows:Identifier><Default>2020</Default></Dimension>
      <ResourceURL format="image/png" resourceType="tile" template="https://peta.contoh/{Style}/{Time}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png"/>`;
    const read = service(
      wmts(LAYER(template), WEB(matrix('L:10', 10) + matrix('L:11', 11))),
      'https://peta.contoh/wmts',
    );
    expect(read).toMatchObject({ kind: 'wmts', title: 'Ubin' });
    expect(read.layers[0]).toMatchObject({
      name: 'citra',
      bounds: [109, -7, 110, -6],
      minZoom: 10,
      maxZoom: 11,
    });
    expect(read.layers[0].tileUrl(PNG)).toBe('https://peta.contoh/default/2020/web/L%3A{z}/{y}/{x}.png');
  });

  it('by key and value', () => {
    const read = service(wmts(LAYER(''), WEB(matrix('0', 0) + matrix('1', 1))), 'https://peta.contoh/kvp');
    expect(read.layers[0].tileUrl(PNG)).toBe(
      'https://peta.contoh/kvp?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=citra&STYLE=default&FORMAT=image/png&TILEMATRIXSET=web&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
    );
  });

  it('refuses another cut into tiles, and levels that no template can name', () => {
    expect(failure(wmts(LAYER(''), WEB(matrix('0', 0, 512))))?.code).toBe('server-no-layer');
    expect(failure(wmts(LAYER(''), WEB(matrix('0', 0).replace('20037508.3428', '0'))))?.code).toBe(
      'server-no-layer',
    );
    const padded = service(
      wmts(LAYER(''), WEB(matrix('00', 0) + matrix('09', 9) + matrix('10', 10))),
      'https://peta.contoh/kvp',
    );
    // "0" + z names the levels to 9 and no further.
    expect(padded.layers[0]).toMatchObject({ minZoom: 0, maxZoom: 9 });
    expect(failure(wmts(LAYER(''), WEB(matrix('coarse', 0) + matrix('fine', 1))))?.code).toBe(
      'server-no-layer',
    );
  });
});

describe('what is no list of layers', () => {
  it('is told in words, with those of the server', () => {
    expect(failure('<!doctype html><html><body>Selamat datang</body></html>')?.code).toBe(
      'server-no-service',
    );
    expect(failure('')?.code).toBe('server-no-service');
    const refused = failure(
      '<ServiceExceptionReport><ServiceException code="x">map not found</ServiceException></ServiceExceptionReport>',
    );
    expect(refused?.code).toBe('server-exception');
    expect(refused?.message.id).toContain('"map not found"');
  });
});

describe('addresses of capabilities', () => {
  it('keep what is the server’s own and drop what was one request', () => {
    expect(
      wmsCapabilitiesUrl(
        new URL('https://p.contoh/ows?map=/a.map&REQUEST=GetMap&BBOX=1,2,3,4&layers=a&VERSION=1.1.1'),
      ),
    ).toBe('https://p.contoh/ows?map=/a.map&SERVICE=WMS&REQUEST=GetCapabilities&VERSION=1.1.1');
    expect(wmtsCapabilitiesUrl(new URL('https://p.contoh/1.0.0/WMTSCapabilities.xml?key=K'))).toBe(
      'https://p.contoh/1.0.0/WMTSCapabilities.xml?key=K',
    );
  });
});
