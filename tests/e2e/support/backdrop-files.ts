import { createServer, type Server } from 'node:http';
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
type Paint = (x: number, y: number) => Colour;

/** A PNG of true colours, made here. */
export function png(width: number, height: number, paint: Paint): Buffer {
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.set(paint(x, y), y * (1 + 3 * width) + 1 + 3 * x);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return framed;
}

const RED: Colour = [200, 30, 30];
const PAPER: Colour = [250, 245, 225];

/** A map sheet: paper with a grid of crosses every 100 pixels, and a red frame. */
export const mapSheet = (width: number, height: number): Buffer =>
  png(width, height, (x, y) => {
    const isEdge = x < 6 || y < 6 || x >= width - 6 || y >= height - 6;
    const [nearX, nearY] = [Math.abs(((x + 50) % 100) - 50), Math.abs(((y + 50) % 100) - 50)];
    const isCross = (nearX < 1.5 && nearY < 10) || (nearY < 1.5 && nearX < 10);
    return isEdge ? RED : isCross ? [20, 60, 60] : PAPER;
  });

/**
 * A PDF of several pages of 400 × 300 points, made by hand: a frame and a line of text each; the last page holds an image in
 * CCITT group 4, as scanners write them, that is black all over.
 */
export function pdf(pages: number): Buffer {
  const objects: Buffer[] = [];
  const add = (text: string | Buffer) =>
    objects.push(typeof text === 'string' ? Buffer.from(text, 'latin1') : text);
  const pageNumber = (index: number) => 5 + 2 * index;
  const kids = Array.from({ length: pages }, (_, index) => `${pageNumber(index)} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  // One bit a row says "as the row above", and above the first is white; the decode array turns it over.
  const rows = Buffer.concat([Buffer.alloc(10, 0xff), Buffer.from([0x00, 0x10, 0x01])]);
  add(
    stream(
      '/Type /XObject /Subtype /Image /Width 80 /Height 80 /BitsPerComponent 1 /ColorSpace /DeviceGray /Decode [1 0] /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 80 /Rows 80 >>',
      rows,
    ),
  );
  for (let index = 0; index < pages; index++) {
    const image = index === pages - 1 ? 'q 100 0 0 100 150 100 cm /Im Do Q' : '';
    const content = `4 w 20 20 360 260 re S BT /F 24 Tf 40 230 Td (Peta SK halaman ${index + 1}) Tj ET ${image}`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Resources << /Font << /F 3 0 R >> /XObject << /Im 4 0 R >> >> /Contents ${pageNumber(index) + 1} 0 R >>`,
    );
    add(stream('', Buffer.from(content, 'latin1')));
  }
  return assembled(objects);
}

const stream = (entries: string, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream', 'latin1'),
  ]);

function assembled(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0].length;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A PMTiles file (version 3) with one raster tile, that of zoom 0. */
export function pmtiles(tile: Buffer, metadata: object): Buffer {
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const json = Buffer.from(JSON.stringify(metadata));
  const head = Buffer.alloc(127);
  head.write('PMTiles', 0, 'latin1');
  head.writeUInt8(3, 7);
  const places = [
    [127, directory.length],
    [127 + directory.length, json.length],
    [127 + directory.length + json.length, 0],
    [127 + directory.length + json.length, tile.length],
    [1, 1],
  ].flat();
  // Root directory, metadata, leaves, tiles; then addressed tiles, entries and contents.
  for (const [index, value] of [...places, 1].entries()) head.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
  head.writeUInt8(1, 96);
  head.writeUInt8(1, 97);
  head.writeUInt8(1, 98);
  head.writeUInt8(2, 99);
  head.set([0, 0], 100);
  const bounds = [1085000000, 5000000, 1095000000, 15000000];
  for (const [index, degrees] of bounds.entries()) head.writeInt32LE(degrees, 102 + 4 * index);
  return Buffer.concat([head, directory, json, tile]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

export interface MapServer {
  readonly url: string;
  /** Paths with their queries, in the order in which they were asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * A map server of the test: `/ubin/` has tiles, `/papan/` has dark and bright ones in turn without every sixteenth, `/tutup/` has them without CORS, `/kosong/` has none, `/wms` is a WMS with one
 * layer in Web Mercator and one that is not.
 */
export async function openMapServer(): Promise<MapServer> {
  const asked: string[] = [];
  const tile = png(256, 256, (x, y) => (((x >> 5) + (y >> 5)) % 2 === 0 ? [90, 140, 200] : [200, 220, 240]));
  const board = [png(256, 256, () => [20, 20, 20]), png(256, 256, () => [150, 150, 150])];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const open = { 'access-control-allow-origin': '*' };
    if (path.startsWith('/ubin/'))
      response.writeHead(200, { ...open, 'content-type': 'image/png' }).end(tile);
    else if (path.startsWith('/papan/')) {
      const [x, y] = path.split(/[/.]/).slice(3, 5).map(Number);
      if (x % 4 === 3 && y % 4 === 3) response.writeHead(500, open).end();
      else response.writeHead(200, { ...open, 'content-type': 'image/png' }).end(board[(x + y) % 2]);
    } else if (path.startsWith('/tutup/')) response.writeHead(200, { 'content-type': 'image/png' }).end(tile);
    else if (/request=getmap/i.test(path))
      response.writeHead(200, { ...open, 'content-type': 'image/png' }).end(tile);
    else if (path.startsWith('/wms'))
      response
        .writeHead(200, { ...open, 'content-type': 'text/xml' })
        .end(capabilities(`http://${request.headers.host}/wms?`));
    else response.writeHead(404, open).end('no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const capabilities = (url: string): string => `<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Title>Peta Kota</Title></Service><Capability><Request><GetMap><Format>image/png</Format>
<DCPType><HTTP><Get><OnlineResource xlink:href="${url}"/></Get></HTTP></DCPType></GetMap></Request>
<Layer><Title>Semua</Title>
<Layer><Name>citra</Name><Title>Citra 2020</Title><CRS>EPSG:3857</CRS><Attribution><Title>Dinas PUPR</Title></Attribution></Layer>
<Layer><Name>jalan</Name><Title>Jalan</Title><CRS>EPSG:3857</CRS></Layer>
<Layer><Name>utm</Name><Title>Persil</Title><CRS>EPSG:32749</CRS></Layer>
</Layer></Capability></WMS_Capabilities>`;
