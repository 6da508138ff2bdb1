import type { Problem } from '../../../domain/note.ts';
import type { Result } from '../../../domain/result.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Backdrop } from '../../backdrop.ts';
import type { ProjectDocument } from '../../document.ts';
import { unknownBackdrop } from './refusals.ts';

export function findBackdrop(document: ProjectDocument, id: string): Result<Backdrop, Problem> {
  const found = document.backdrops.find((backdrop) => backdrop.id === id);
  return found ? ok(found) : fail(unknownBackdrop());
}

/** The document with `next` in the place of `backdrop`. */
export const withBackdrop = (
  document: ProjectDocument,
  backdrop: Backdrop,
  next: Backdrop,
): ProjectDocument => ({
  ...document,
  backdrops: document.backdrops.map((each) => (each === backdrop ? next : each)),
});
