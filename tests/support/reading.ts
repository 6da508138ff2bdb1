import { expect } from 'vitest';
import type { Note } from '../../src/domain/note.ts';
import type { ReadResult, SourceLayer } from '../../src/formats/driver.ts';

export const utf8 = (text: string) => new TextEncoder().encode(text);

export const codes = (notes: readonly Note[]): string[] => notes.map((note) => note.code);

/** The one layer that a file was read as. */
export async function onlyLayer(
  result: Promise<ReadResult>,
): Promise<{ layer: SourceLayer; notes: readonly Note[] }> {
  const { layers, notes } = await result;
  expect(layers).toHaveLength(1);
  return { layer: layers[0], notes };
}
