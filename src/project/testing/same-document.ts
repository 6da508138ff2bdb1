import { expect } from 'vitest';
import type { MultiPolygonColumn } from '../../geo/column.ts';
import type { ProjectDocument } from '../document.ts';

/** Equal in everything, and coordinates to the last byte. */
export function expectSameDocument(actual: ProjectDocument | null, expected: ProjectDocument | null): void {
  expect(actual).toEqual(expected);
  expect(columnsOf(actual).map(bytesOf)).toEqual(columnsOf(expected).map(bytesOf));
}

const columnsOf = (document: ProjectDocument | null): readonly MultiPolygonColumn[] =>
  [...(document?.delineations ?? []), ...(document?.unitLayers ?? [])].map(({ geometry }) => geometry);

const bytesOf = ({ coordinates, ringStarts, polygonStarts, featureStarts }: MultiPolygonColumn): string =>
  [coordinates, ringStarts, polygonStarts, featureStarts]
    .map(({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer, byteOffset, byteLength).toString('base64'),
    )
    .join(' ');
