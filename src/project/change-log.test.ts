import { describe, expect, it } from 'vitest';
import { delineationId } from '../domain/delineation.ts';
import { changeLog } from './change-log.ts';
import type { ProjectDocument } from './document.ts';
import { EMPTY_HISTORY } from './history.ts';
import { operations } from './operations/registry.ts';
import { projectKeeper } from './storage/keeper.ts';
import { memoryStorage } from './storage/memory.ts';
import { projectStore } from './store.ts';
import { delineation, project } from './testing/builders.ts';
import { doAct } from './testing/random-acts.ts';

const sk = delineation('SK 2020', 2020, ['a', 'b']);

async function opened(document: ProjectDocument) {
  const store = projectStore(projectKeeper(memoryStorage()), { now: () => 5 });
  await store.getState().adopt(document);
  return store;
}

describe('changeLog', () => {
  it('tells what was done to one SK: what, when, by whom and why, with hectares before and after', async () => {
    const store = await opened(project(sk, delineation('SK 2016', 2016, ['x'])));
    const { dispatch, setAuthor } = store.getState();
    setAuthor(' Rina ');
    const id = delineationId('next');
    const from = { kind: 'state', ref: { delineation: sk.id, minute: null } } as const;
    dispatch(operations.startDecree, { id, name: 'SK 2024', year: 2024, from }, { why: 'Rapat Pokja' });
    dispatch(operations.setTolerance, { metres: 3 });
    dispatch(operations.setFields, {
      delineation: id,
      changes: [{ area: sk.areas[0].id, fields: { label: 'RT 9' } }],
    });
    doAct(store, ['redraw', 2, 1, []]);
    const [, , next] = store.getState().document?.delineations ?? [];
    const log = changeLog(store.getState().history, next);
    expect(log).toMatchObject([
      {
        number: 1,
        label: { id: 'Mulai SK 2024 dari SK 2020' },
        at: 5,
        by: 'Rina',
        why: 'Rapat Pokja',
        areas: [],
      },
      { number: 3, label: { id: 'Ubah Nama area A' }, why: null, areas: ['RT 9'], drawnHa: null },
      { number: 4, areas: ['B'], drawnHa: { after: 0 } },
    ]);
    // Two squares of 0.001°: 1.23 ha each at this latitude.
    expect(log[0].drawnHa).toMatchObject({ before: 0, after: expect.closeTo(2.46, 2) });
    expect(log[2].drawnHa?.before).toBeCloseTo(1.23, 2);
  });

  it('leaves out what was undone, and names areas that a BA cleared', async () => {
    const store = await opened(project(sk));
    const minute = { name: 'BA 2021', number: null, date: '2021', note: null };
    store.getState().dispatch(operations.clearAreas, { delineation: sk.id, areas: [sk.areas[1].id], minute });
    doAct(store, ['redraw', 0, 0, []]);
    store.getState().undo();
    expect(changeLog(store.getState().history, sk)).toMatchObject([
      { label: { id: 'Nyatakan tuntas B (BA 2021)' }, areas: ['B'], drawnHa: null, by: null },
    ]);
    expect(changeLog(EMPTY_HISTORY, sk)).toEqual([]);
  });
});
