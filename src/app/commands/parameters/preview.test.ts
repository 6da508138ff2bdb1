import { describe, expect, it } from 'vitest';
import { deleteAreas } from '../../../project/operations/draw/delete-areas.ts';
import { delineation, project } from '../../../project/testing/builders.ts';
import { previewOf } from './preview.ts';

describe('the preview of an act', () => {
  const sk = delineation('SK 2020', 2020, ['a', 'b']);
  const document = project(sk);

  it('says what of the ground and of the vertices goes, and does nothing', () => {
    const before = structuredClone(document);
    const preview = previewOf(deleteAreas, document, { delineation: sk.id, areas: [sk.areas[0].id] });
    expect(preview).toMatchObject({ ok: true, after: { hectares: 0, vertices: 0 } });
    expect(preview.ok && preview.before.hectares).toBeGreaterThan(0);
    expect(preview.ok && preview.before.vertices).toBeGreaterThan(3);
    expect(document).toEqual(before);
  });

  it('gives the reason of what cannot be done', () => {
    const preview = previewOf(deleteAreas, project(), { delineation: sk.id, areas: [sk.areas[0].id] });
    expect(preview.ok).toBe(false);
    expect(preview.ok ? '' : preview.reason.id).toMatch(/\w.*\./);
  });
});
