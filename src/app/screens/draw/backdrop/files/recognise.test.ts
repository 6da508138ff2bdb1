import { expect, it } from 'vitest';
import { recognise } from './recognise.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

it.each([
  ['PMTiles\u0003', 'pmtiles'],
  ['PMTiles\u0002', 'pmtiles-version'],
  ['%PDF-1.7\n', 'pdf'],
  // Some writers put a few bytes before the header, and readers accept it.
  ['\u00ef\u00bb\u00bf\n%PDF-1.4', 'pdf'],
  ['\u0089PNG\r\n\u001a\n', 'png'],
  ['\u00ff\u00d8\u00ff\u00e0', 'jpeg'],
  ['RIFF\u0000\u0001\u0000\u0000WEBPVP8 ', 'webp'],
  ['RIFF\u0000\u0001\u0000\u0000WAVEfmt ', 'backdrop-unknown'],
  ['II*\u0000', 'backdrop-tiff'],
  ['SQLite format 3\u0000', 'backdrop-mbtiles'],
  ['PK\u0003\u0004', 'backdrop-unknown'],
  ['', 'backdrop-unknown'],
])('%j is %s', (head, expected) => {
  const found = recognise(bytes(head), 'a');
  expect(found.ok ? found.value : found.failure.code).toBe(expected);
});
