import type { Finding } from '../../../../project/finding.ts';
import { operations } from '../../../../project/operations/registry.ts';
import { drawnIn } from '../../../commands/drawn.ts';
import { act, project } from '../../../state/project.ts';
import { writeFields } from '../attributes/write-fields.ts';

/** Writes the cures of findings that share no area: one step for shapes, one for words. */
export function mendFindings(findings: readonly Finding[]): void {
  const delineation = drawnIn(project.getState().document)?.id;
  if (!delineation) return;
  const shapes = findings.flatMap(({ mend }) => mend?.shapes ?? []);
  const fields = findings.flatMap(({ mend }) => mend?.fields ?? []);
  const done = shapes.length === 0 || act(operations.reshapeAreas, { delineation, shapes, act: 'mend' });
  if (done) writeFields(fields);
}
